import { missing } from "../../checks/missing.js";
import type { Rule } from "../../rule.js";

export const missingPurpose: Rule = {
  code: "T001",
  name: "missing-purpose",
  group: "structure",
  severity: { draft: "info", consultation: "warning", adoption: "warning" },
  title: { sv: "Syftet saknas", en: "No purpose" },
  why: {
    sv: "Den som ska ta ställning behöver veta vad överenskommelsen är till för. Syftet är också vad den följs upp mot.",
    en: "Whoever is to take a stand needs to know what the agreement is for. The purpose is also what it is followed up against.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Dialog

Parterna samtalar innan beslut fattas.
`,
      good: `# Överenskommelse i Exempellän

## Syfte

Vi vill förstå varandra bättre.

## Dialog

Parterna samtalar innan beslut fattas.
`,
    },
  ],
  check: missing({
    roles: ["purpose", "vision"],
    topics: ["purpose"],
    message: { sv: "Det står ingenstans vad överenskommelsen syftar till.", en: "Nothing says what the agreement is for." },
    advice: {
      sv: "Skriv ett avsnitt Syfte: vad ska bli annorlunda, och för vem?",
      en: "Write a section Purpose: what is to change, and for whom?",
    },
  }),
};
