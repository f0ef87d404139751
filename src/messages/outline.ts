import type { ClauseKind, SectionRole, Strength } from "../agreement/model.js";
import type { Localized } from "./message.js";

function counted(sv: [one: string, many: string], en: [one: string, many: string]): (n: number) => Localized {
  return (n) => ({ sv: `${n} ${n === 1 ? sv[0] : sv[1]}`, en: `${n} ${n === 1 ? en[0] : en[1]}` });
}

/** Roles of sections as a person calls them. */
export const ROLE_NAMES: Record<SectionRole, Localized> = {
  background: { sv: "bakgrund", en: "background" },
  parties: { sv: "parter", en: "parties" },
  definitions: { sv: "begrepp", en: "definitions" },
  purpose: { sv: "syfte", en: "purpose" },
  vision: { sv: "vision", en: "vision" },
  goals: { sv: "mål", en: "goals" },
  values: { sv: "värdegrund", en: "values" },
  principles: { sv: "principer", en: "principles" },
  actions: { sv: "åtgärder", en: "actions" },
  commitments: { sv: "åtaganden", en: "commitments" },
  responsibilities: { sv: "ansvar", en: "responsibilities" },
  organisation: { sv: "organisation", en: "organisation" },
  implementation: { sv: "genomförande", en: "implementation" },
  "follow-up": { sv: "uppföljning", en: "follow-up" },
  accession: { sv: "anslutning", en: "accession" },
  exit: { sv: "utträde", en: "exit" },
  validity: { sv: "giltighet", en: "validity" },
  dispute: { sv: "tvister", en: "disputes" },
  "equal-treatment": { sv: "likabehandling", en: "equal treatment" },
  signing: { sv: "undertecknande", en: "signing" },
  appendix: { sv: "bilaga", en: "appendix" },
  other: { sv: "okänd roll", en: "role unknown" },
};

/** Clauses of each kind, counted. */
export const CLAUSE_COUNTS: Record<ClauseKind, (n: number) => Localized> = {
  paragraph: counted(["stycke", "stycken"], ["paragraph", "paragraphs"]),
  statement: counted(["inledning", "inledande stycken"], ["introduction", "introductory paragraphs"]),
  action: counted(["åtgärd", "åtgärder"], ["action", "actions"]),
  responsibility: counted(["ansvar", "ansvar"], ["responsibility", "responsibilities"]),
  commitment: counted(["åtagande", "åtaganden"], ["commitment", "commitments"]),
  target: counted(["mål", "mål"], ["target", "targets"]),
  definition: counted(["begrepp", "begrepp"], ["definition", "definitions"]),
  block: counted(["annat inslag", "andra inslag"], ["other element", "other elements"]),
};

/** Rungs of the ladder of strength, with the words that stand for them. */
export const STRENGTH_NAMES: Record<Strength, Localized> = {
  binding: { sv: "bindande (ska, ansvarar för)", en: "binding (will, is responsible for)" },
  should: { sv: "bör", en: "should" },
  may: { sv: "kan, får", en: "may, can" },
  intent: { sv: "vill, avser", en: "intends" },
  aim: { sv: "strävar efter, främjar", en: "strives, promotes" },
  none: { sv: "utan löfte", en: "no promise" },
};

/** What the outline of an agreement says around its contents. */
export const OUTLINE = {
  untitled: { sv: "(utan titel)", en: "(no title)" },
  readAs: (reader: string): Localized => ({ sv: `läst som ${reader}`, en: `read as ${reader}` }),
  edition: (edition: string): Localized => ({ sv: `utgåva ${edition}`, en: `edition ${edition}` }),
  sections: counted(["avsnitt", "avsnitt"], ["section", "sections"]),
  principles: counted(["princip", "principer"], ["principle", "principles"]),
  clauses: counted(["ställe", "ställen"], ["place", "places"]),
  contents: { sv: "Innehåll", en: "Contents" },
  actors: { sv: "Vem som bär vad", en: "Who bears what" },
  nobody: { sv: "Ingen nämnd", en: "Nobody named" },
  bodies: { sv: "Organ", en: "Bodies" },
  parties: { sv: "Parter", en: "Parties" },
  details: { sv: "Uppgifter", en: "Details" },
  strength: { sv: "Hur starkt det binder", en: "How strongly it binds" },
  doubts: (n: number): Localized => ({
    sv: `Läsaren var osäker på ${n} ${n === 1 ? "ställe" : "ställen"}`,
    en: `The reader was unsure of ${n} ${n === 1 ? "place" : "places"}`,
  }),
  moreDoubts: (n: number): Localized => ({
    sv: `… och ${n} till; alla finns i --format json`,
    en: `… and ${n} more; all are in --format json`,
  }),
  noDoubts: { sv: "Läsaren var inte osäker på något.", en: "The reader was unsure of nothing." },
  empty: { sv: "Filen har ingen text att visa.", en: "The file has no text to show." },
  referat: {
    sv: "REFERAT: återgivet med egna ord, inte den antagna texten.",
    en: "RETOLD: in our own words, not the adopted text.",
  },
  draft: { sv: "Utkast: lydelsen är inte antagen.", en: "Draft: the wording is not adopted." },
  seats: (party: string, n: number, substitutes: number): Localized => ({
    sv: `${party} ${n}${substitutes === 0 ? "" : ` (${substitutes} ersättare)`}`,
    en: `${party} ${n}${substitutes === 0 ? "" : ` (${substitutes} ${substitutes === 1 ? "substitute" : "substitutes"})`}`,
  }),
  more: (n: number): Localized => ({ sv: `och ${n} till`, en: `and ${n} more` }),
  at: (file: string, place: Localized | null): Localized => ({
    sv: place === null ? file : `${file}, ${place.sv}`,
    en: place === null ? file : `${file}, ${place.en}`,
  }),
} as const satisfies Record<string, Localized | ((...values: never[]) => Localized)>;

/** Places in a file, in the terms of its format. */
export const SOURCE_PLACES = {
  line: (n: number): Localized => ({ sv: `rad ${n}`, en: `line ${n}` }),
  paragraph: (n: number): Localized => ({ sv: `stycke ${n}`, en: `paragraph ${n}` }),
  onPage: (page: number, place: Localized): Localized => ({ sv: `sida ${page}, ${place.sv}`, en: `page ${page}, ${place.en}` }),
} as const satisfies Record<string, (...values: never[]) => Localized>;
