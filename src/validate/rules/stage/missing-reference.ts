import { frontMatterLine } from "../../checks/front-matter-line.js";
import { missing } from "../../checks/missing.js";
import type { Rule } from "../../rule.js";

const LINE = frontMatterLine("decision", { sv: "reference: RS 2027-0123", en: "reference: RS 2027-0123" });

export const missingReference: Rule = {
  code: "P007",
  name: "missing-reference",
  group: "stage",
  severity: { draft: "off", consultation: "off", adoption: "warning" },
  title: { sv: "Diarienummer saknas", en: "No reference number" },
  why: {
    sv: "Med diarienumret hittar vem som helst beslutet och handlingarna bakom det.",
    en: "By the reference number anybody finds the decision and the papers behind it.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Dialog

Parterna samtalar innan beslut fattas.
`,
      good: `# Överenskommelse i Exempellän

Dnr RS 2027-0123

## Dialog

Parterna samtalar innan beslut fattas.
`,
      stage: "adoption",
    },
  ],
  check: missing({
    topics: ["reference"],
    given: ({ decision }) => decision?.reference !== undefined,
    key: "decision.reference",
    message: { sv: "Beslutets diarienummer saknas.", en: "The decision's reference number is missing." },
    advice: {
      sv: `Har beslutet ett diarienummer, ${LINE.sv}.`,
      en: `If the decision has a reference number, ${LINE.en}.`,
    },
  }),
};
