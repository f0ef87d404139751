import { findActors } from "../../../language/actors.js";
import { sectorOf } from "../../../language/sectors.js";
import type { AgreementIndex } from "../../agreement-index.js";
import { missing } from "../../checks/missing.js";
import type { Rule } from "../../rule.js";

export const missingParties: Rule = {
  code: "T002",
  name: "missing-parties",
  group: "structure",
  severity: { draft: "info", consultation: "warning", adoption: "error" },
  title: { sv: "Parterna saknas", en: "No parties" },
  why: {
    sv: "Ett åtagande gäller bara för den som är part. Går det inte att läsa vilka parterna är binder texten ingen.",
    en: "A commitment holds only for a party. When nobody can read who they are, the text binds no one.",
  },
  examples: [
    {
      bad: `# En överenskommelse

## Dialog

Parterna samtalar innan beslut fattas.
`,
      good: `# En överenskommelse

## Parter

Parter är Region Exempel och den idéburna sektorn i länet.

## Dialog

Parterna samtalar innan beslut fattas.
`,
    },
  ],
  check: missing({
    roles: ["parties"],
    given: ({ parties, extra }) => parties.length > 1 || Object.hasOwn(extra, "parties"),
    key: "parties",
    satisfied: namesTwoSides,
    message: { sv: "Det går inte att läsa vilka parterna är.", en: "It cannot be read who the parties are." },
    advice: {
      sv: "Skriv ett avsnitt Parter, eller skriv ”- name: Region Exempel” och ”sector: public” överst i dokumentet, indragna på raderna under ”parties:”; likadant för varje part.",
      en: "Write a section Parties, or write “- name: Exampleshire Council” and “sector: public” at the top of the document, indented on the lines below “parties:”; likewise for each party.",
    },
  }),
};

/** The title names both sides, or the headings of commitments name two actors ("Kommunen åtar sig att"). */
function namesTwoSides(index: AgreementIndex): boolean {
  const { agreement, language } = index;
  const inTitle = findActors(agreement.title, language).map(({ name }) => sectorOf(name, language));
  if (inTitle.includes("public") && inTitle.includes("civil")) return true;
  const bound = index.sections.filter(({ section }) => section.role === "commitments");
  return new Set(bound.flatMap(({ section }) => section.clauses.flatMap(({ actors }) => actors))).size > 1;
}
