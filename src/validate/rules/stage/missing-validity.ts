import { missing } from "../../checks/missing.js";
import type { Rule } from "../../rule.js";

export const missingValidity: Rule = {
  code: "P009",
  name: "missing-validity",
  group: "stage",
  severity: { draft: "off", consultation: "warning", adoption: "error" },
  title: { sv: "Giltighetstid saknas", en: "No term of validity" },
  why: {
    sv: "Står det inte hur länge överenskommelsen gäller vet ingen om den fortfarande gör det.",
    en: "Unless it says how long the agreement holds, nobody knows whether it still does.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Dialog

Parterna samtalar innan beslut fattas.
`,
      good: `# Överenskommelse i Exempellän

## Dialog

Parterna samtalar innan beslut fattas.

## Giltighet

Överenskommelsen gäller från 1 januari 2027 till 31 december 2030.
`,
    },
  ],
  check: missing({
    roles: ["validity"],
    topics: ["validity"],
    given: ({ dates }) => dates.from !== undefined || dates.to !== undefined,
    key: "dates.to",
    message: { sv: "Det står inte hur länge överenskommelsen gäller.", en: "Nothing says how long the agreement holds." },
    advice: {
      sv: "Skriv från och till när den gäller, eller att den gäller tills vidare. Överst i dokumentet: dates.from och dates.to.",
      en: "Write from when to when it holds, or that it holds until further notice. At the top of the document: dates.from and dates.to.",
    },
  }),
};
