import { frontMatterLine } from "../../checks/front-matter-line.js";
import { missing } from "../../checks/missing.js";
import type { Rule } from "../../rule.js";

const LINE = frontMatterLine("decision", { sv: "body: Regionfullmäktige", en: "body: Regional Council" });

export const missingDecisionBody: Rule = {
  code: "P005",
  name: "missing-decision-body",
  group: "stage",
  severity: { draft: "off", consultation: "off", adoption: "error" },
  title: { sv: "Vem som beslutat saknas", en: "No deciding body" },
  why: {
    sv: "En överenskommelse gäller för en offentlig part först när rätt organ har beslutat om den.",
    en: "An agreement holds for a public party only when the right body has decided on it.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Dialog

Parterna samtalar innan beslut fattas.
`,
      good: `# Överenskommelse i Exempellän

Antagen av regionfullmäktige.

## Dialog

Parterna samtalar innan beslut fattas.
`,
      stage: "adoption",
    },
  ],
  check: missing({
    topics: ["decision-body"],
    given: ({ decision }) => decision?.body !== undefined,
    key: "decision.body",
    message: { sv: "Det står inte vem som har antagit överenskommelsen.", en: "Nothing says who adopted the agreement." },
    advice: {
      sv: `När det är klart vem som beslutar, ${LINE.sv}.`,
      en: `Once it is clear who decides, ${LINE.en}.`,
    },
  }),
};
