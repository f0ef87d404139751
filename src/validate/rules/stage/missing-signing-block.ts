import { missing } from "../../checks/missing.js";
import type { Rule } from "../../rule.js";

export const missingSigningBlock: Rule = {
  code: "P008",
  name: "missing-signing-block",
  group: "stage",
  severity: { draft: "off", consultation: "info", adoption: "warning" },
  title: { sv: "Plats för underskrift saknas", en: "No place to sign" },
  why: {
    sv: "Den som ansluter sig behöver ett ställe att skriva under på, med namn, organisation och datum.",
    en: "Those who join need a place to sign, with name, organisation and date.",
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

## Undertecknande

Ort och datum

Namnförtydligande
`,
    },
  ],
  check: missing({
    roles: ["signing"],
    message: { sv: "Det finns ingen plats för underskrifter.", en: "There is no place for signatures." },
    advice: {
      sv: "Lägg sist ett avsnitt Undertecknande med organisation, namnförtydligande, ort och datum.",
      en: "Add a section Signatories at the end, with organisation, name in print, place and date.",
    },
  }),
};
