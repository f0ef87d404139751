import { passOn } from "../../checks/pass-on.js";
import type { Rule } from "../../rule.js";

export const headingJump: Rule = {
  code: "T007",
  name: "heading-jump",
  group: "structure",
  severity: { draft: "info", consultation: "warning", adoption: "warning" },
  title: { sv: "Rubriknivå överhoppad", en: "Heading level skipped" },
  why: {
    sv: "Den som läser med skärmläsare rör sig från rubrik till rubrik. Hoppas en nivå över ser det ut som om något saknas, och lagen om tillgänglighet kräver rätt ordning.",
    en: "Readers with a screen reader move from heading to heading. A level left out looks like something missing, and the law on accessibility asks for the right order.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Organisation

#### Styrgrupp

Styrgruppen leder arbetet.
`,
      good: `# Överenskommelse i Exempellän

## Organisation

### Styrgrupp

Styrgruppen leder arbetet.
`,
    },
  ],
  check: passOn(["heading-jump"], {
    sv: "Gör rubriken en nivå högre, så att den följer på rubriken ovanför.",
    en: "Raise the heading by a level, so that it follows on the one above.",
  }),
};
