import { missing } from "../../checks/missing.js";
import type { Rule } from "../../rule.js";

export const missingDecisionDate: Rule = {
  code: "P006",
  name: "missing-decision-date",
  group: "stage",
  severity: { draft: "off", consultation: "off", adoption: "error" },
  title: { sv: "Beslutsdatum saknas", en: "No date of decision" },
  why: {
    sv: "Utan datum går det inte att veta vilken utgåva som gäller, eller vad en senare ändrade.",
    en: "Without a date nobody can know which edition counts, or what a later one changed.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Dialog

Parterna samtalar innan beslut fattas.
`,
      good: `# Överenskommelse i Exempellän

Antagen den 15 februari 2027.

## Dialog

Parterna samtalar innan beslut fattas.
`,
      stage: "adoption",
    },
  ],
  check: missing({
    topics: ["decision-date"],
    given: ({ decision, dates }) => decision?.date !== undefined || dates.adopted !== undefined,
    key: "decision.date",
    message: { sv: "Det står inte när överenskommelsen antogs.", en: "Nothing says when the agreement was adopted." },
    advice: {
      sv: "Ange decision.date överst i dokumentet, till exempel 2027-02-15.",
      en: "Give decision.date at the top of the document, 2027-02-15 for example.",
    },
  }),
};
