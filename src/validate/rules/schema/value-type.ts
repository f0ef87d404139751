import { passOn } from "../../checks/pass-on.js";
import type { Rule } from "../../rule.js";

export const valueType: Rule = {
  code: "S002",
  name: "value-type",
  group: "schema",
  severity: { draft: "warning", consultation: "warning", adoption: "error" },
  title: { sv: "Värde av fel slag", en: "Value of the wrong kind" },
  why: {
    sv: "En uppgift som inte går att tolka används inte, så överenskommelsen saknar den i praktiken.",
    en: "What cannot be understood is not used, so in practice the agreement lacks it.",
  },
  examples: [
    {
      bad: `---
language: sv
level: regionn
---

# Överenskommelse i Exempellän

## Syfte

Vi vill förstå varandra bättre.
`,
      good: `---
language: sv
level: regional
---

# Överenskommelse i Exempellän

## Syfte

Vi vill förstå varandra bättre.
`,
    },
  ],
  check: passOn(["value-type"], {
    sv: "Rätta värdet, eller ta bort raden. Kommandot samsyn schema visar vad varje nyckel tar emot.",
    en: "Correct the value, or remove the line. The command samsyn schema shows what each key takes.",
  }),
};
