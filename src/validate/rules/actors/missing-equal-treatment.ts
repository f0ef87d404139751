import { missing } from "../../checks/missing.js";
import type { Rule } from "../../rule.js";

export const missingEqualTreatment: Rule = {
  code: "A013",
  name: "missing-equal-treatment",
  group: "actors",
  severity: { draft: "off", consultation: "info", adoption: "warning" },
  title: { sv: "Likabehandling saknas", en: "No equal treatment" },
  why: {
    sv: "Att stå utanför får inte bli en nackdel. Skrivs det inte ut undrar den som inte har undertecknat.",
    en: "Staying outside must be no disadvantage. Unless it is said, those who don't sign are left to wonder.",
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

## Likabehandling

Region Exempel behandlar alla organisationer lika.
`,
    },
  ],
  check: missing({
    roles: ["equal-treatment"],
    topics: ["equal-treatment"],
    message: {
      sv: "Det står inte att den som inte ansluter sig behandlas lika.",
      en: "Nothing says that those who don't sign are treated equally.",
    },
    advice: {
      sv: "Skriv att organisationer behandlas lika, vare sig de har anslutit sig eller inte.",
      en: "Write that organisations are treated equally, whether or not they have joined.",
    },
  }),
};
