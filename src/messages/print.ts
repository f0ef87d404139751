import type { ClauseKind, Level, Stage } from "../agreement/model.js";
import type { Localized } from "./message.js";

/** The words that a printed document has besides its own text, in the language of the document. */
export const PRINT = {
  contents: { sv: "Innehåll", en: "Contents" },
  notes: { sv: "Noter", en: "Notes" },
  note: { sv: "Not", en: "Note" },
  backToText: { sv: "Tillbaka till texten", en: "Back to the text" },
  skip: { sv: "Hoppa till texten", en: "Skip to the text" },
  page: { sv: "Sida", en: "Page" },
  pageOf: { sv: "av", en: "of" },
  draft: { sv: "Utkast", en: "Draft" },
  consultation: { sv: "Remiss", en: "Consultation" },
  signatures: { sv: "Underskrifter", en: "Signatures" },
  placeAndDate: { sv: "Ort och datum", en: "Place and date" },
  signature: { sv: "Namnteckning", en: "Signature" },
  nameInPrint: { sv: "Namnförtydligande", en: "Name in print" },
  office: { sv: "Befattning", en: "Position" },
  organisation: { sv: "Organisation", en: "Organisation" },
  picture: { sv: "Bild", en: "Picture" },
  table: { sv: "Tabell", en: "Table" },
  about: { sv: "Om dokumentet", en: "About this document" },
  agreement: { sv: "Överenskommelse", en: "Agreement" },
  edition: (edition: string): Localized => ({ sv: `Utgåva ${edition}`, en: `Edition ${edition}` }),
  inserted: { sv: "nytt", en: "new" },
  deleted: { sv: "borttaget", en: "removed" },
} as const satisfies Record<string, Localized | ((edition: string) => Localized)>;

/** What kind of agreement the level makes it. */
export const LEVEL_TITLES: Record<Level, Localized> = {
  national: { sv: "Nationell överenskommelse", en: "National agreement" },
  regional: { sv: "Regional överenskommelse", en: "Regional agreement" },
  local: { sv: "Lokal överenskommelse", en: "Local agreement" },
};

/** Stages as the front page tells them; an adopted text says nothing, its decision does. */
export const STAGE_LINES: Partial<Record<Stage, Localized>> = {
  draft: { sv: "Utkast", en: "Draft" },
  consultation: { sv: "Remiss", en: "Consultation draft" },
  superseded: { sv: "Ersatt av en senare lydelse", en: "Superseded by a later text" },
};

/** Names of the facts on the front page. */
export const FACTS = {
  parties: { sv: "Parter", en: "Parties" },
  party: { sv: "Part", en: "Party" },
  valid: { sv: "Gäller", en: "In force" },
  adopted: { sv: "Antagen", en: "Adopted" },
  decision: { sv: "Beslut", en: "Decision" },
  reference: { sv: "Diarienummer", en: "Reference number" },
  review: { sv: "Ses över", en: "Review" },
  reply: { sv: "Svara senast", en: "Reply by" },
  contact: { sv: "Kontakt", en: "Contact" },
  documents: { sv: "Hör till", en: "Belongs with" },
} as const satisfies Record<string, Localized>;

/** Times of validity. */
export const PERIOD = {
  both: (from: string, to: string): Localized => ({ sv: `${from} till ${to}`, en: `${from} to ${to}` }),
  from: (from: string): Localized => ({ sv: `från ${from}`, en: `from ${from}` }),
  to: (to: string): Localized => ({ sv: `till och med ${to}`, en: `until ${to}` }),
} as const;

/** Kinds of clauses, for whoever hears the page rather than sees it. */
export const CLAUSE_NAMES: Partial<Record<ClauseKind, Localized>> = {
  action: { sv: "Åtgärd", en: "Action" },
  responsibility: { sv: "Ansvar", en: "Responsibility" },
  commitment: { sv: "Åtagande", en: "Commitment" },
  target: { sv: "Mål", en: "Target" },
};
