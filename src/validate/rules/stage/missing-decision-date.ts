import { frontMatterLine } from "../../checks/front-matter-line.js";
import { missing } from "../../checks/missing.js";
import type { Rule } from "../../rule.js";

const LINE = frontMatterLine("decision", { sv: "date: 2027-02-15", en: "date: 2027-02-15" });

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
      sv: `När beslutet är fattat, ${LINE.sv}.`,
      en: `Once the decision is taken, ${LINE.en}.`,
    },
  }),
};
