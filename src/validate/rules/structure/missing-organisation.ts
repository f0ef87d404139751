import { isBodyName } from "../../../language/names-of-actors.js";
import type { AgreementIndex } from "../../agreement-index.js";
import { missing } from "../../checks/missing.js";
import type { Rule } from "../../rule.js";

export const missingOrganisation: Rule = {
  code: "T005",
  name: "missing-organisation",
  group: "structure",
  severity: { draft: "info", consultation: "info", adoption: "warning" },
  title: { sv: "Ingen som driver arbetet", en: "Nobody to carry the work" },
  why: {
    sv: "Utan en grupp, ett råd eller någon annan som håller i arbetet blir överenskommelsen ett dokument och inget mer.",
    en: "Without a group, a council or somebody else in charge, the agreement is a document and no more.",
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

## Organisation

En styrgrupp med tre ledamöter från varje part leder arbetet.
`,
    },
  ],
  check: missing({
    roles: ["organisation", "implementation"],
    given: ({ bodies }) => bodies.length > 0,
    satisfied: hasBody,
    message: { sv: "Det står inte vem som håller i arbetet.", en: "Nothing says who carries the work." },
    advice: {
      sv: "Skriv ett avsnitt Organisation: vilken grupp, vilka som sitter i den och vad den gör.",
      en: "Write a section Organisation: which group, who sits in it and what it does.",
    },
  }),
};

/** A body has something to do somewhere in the text. */
function hasBody({ units, language }: AgreementIndex): boolean {
  return units.some(({ actors }) => actors.some((name) => isBodyName(name, language)));
}
