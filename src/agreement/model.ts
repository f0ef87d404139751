/**
 * The model: what an agreement is to every other part of samsyn. Plain data, no behaviour.
 * `schema.ts` checks the same shapes at run time; a compile-time assertion there keeps the two in step.
 */

/** A language that agreements are written in and that samsyn speaks. */
export type Language = "sv" | "en";

/** The level of government that an agreement covers. */
export type Level = "national" | "regional" | "local";

/** Where an agreement is in its life. */
export type Stage = "draft" | "consultation" | "adopted" | "superseded";

/** Whose words a file holds: the adopted text itself, a retelling in our own words, or a draft. */
export type Wording = "verbatim" | "referat" | "draft";

/** The side that a party or a seat belongs to. */
export type Sector = "public" | "civil" | "other";

/**
 * How strongly a clause binds, strongest first: åtar sig/ska > bör > kan/får > vill/avser > strävar efter/verkar för.
 * `none` is a clause that promises nothing (a description). The ladder is the field's own.
 */
export type Strength = "binding" | "should" | "may" | "intent" | "aim" | "none";

/** What a section does in an agreement, whatever its heading says. */
export type SectionRole =
  | "background"
  | "parties"
  | "definitions"
  | "purpose"
  | "vision"
  | "goals"
  | "values"
  | "principles"
  | "actions"
  | "commitments"
  | "responsibilities"
  | "organisation"
  | "implementation"
  | "follow-up"
  | "accession"
  | "exit"
  | "validity"
  | "dispute"
  | "equal-treatment"
  | "signing"
  | "appendix"
  | "other";

/** What a clause is. `block` is text kept as raw Markdown because the model has no word for it: table, quote, image, code. */
export type ClauseKind =
  | "paragraph"
  | "statement"
  | "action"
  | "responsibility"
  | "commitment"
  | "target"
  | "definition"
  | "block";

/** A span of the source. Lines and columns count from 1; `endColumn` is the column just after the last character. */
export interface Position {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** The smallest unit that is addressed, checked and compared. */
export interface Clause {
  /** Unique in the agreement; derived from the place (`dialog.action.2`) unless the document gives one. */
  id: string;
  kind: ClauseKind;
  /** The number or letter as written ("1", "a", "2.3"), without punctuation; null for a bullet or a paragraph. Never part of `text`. */
  label: string | null;
  /** Inline Markdown, one logical line, no hard wraps; for `block` raw Markdown that may hold several lines. */
  text: string;
  /** How it stands on the page: a paragraph of its own or an item in a list. */
  form: "paragraph" | "item";
  /** Depth of a list item from 0; for paragraphs and blocks 0, or one more than the item that they stand inside. */
  depth: number;
  /**
   * Only in a principle: the heading of the group that the clause stands in, as written, without final colon
   * ("Åtgärder", "Ansvar", "Kommunen åtar sig att"); null when it stands under the principle's own heading.
   */
  lead: string | null;
  /** Who the clause binds, as names in the nominative ("Arbetsgruppen", "Region Halland"); empty when it names nobody. */
  actors: string[];
  strength: Strength;
  position: Position | null;
}

/** One principle with all that hangs on it. */
export interface Principle {
  id: string;
  label: string | null;
  title: string;
  /** Which of the known principles it is (ids of `src/language/concepts`); several for a merged one, none for an unknown one. */
  concepts: string[];
  clauses: Clause[];
  position: Position | null;
}

/** A headed part of the agreement. */
export interface Section {
  id: string;
  role: SectionRole;
  heading: string;
  label: string | null;
  clauses: Clause[];
  /** Only where `role` is "principles"; stands after `clauses` on the page. */
  principles: Principle[];
  sections: Section[];
  position: Position | null;
}

/** Someone who enters the agreement. */
export interface Party {
  name: string;
  sector: Sector;
  /** Other names that the text uses for the same party. */
  aliases?: string[];
}

/** How many seats one side has in a body. */
export interface Seats {
  party: string;
  count: number;
  substitutes?: number;
}

/** A body that the agreement sets up or relies on: arbetsgrupp, styrgrupp, råd, kansli … */
export interface Body {
  name: string;
  seats: Seats[];
  task?: string;
  appointedBy?: string;
  chair?: string;
  /** Length of a term, as written ("två år"). */
  term?: string;
}

/** Dates as YYYY, YYYY-MM or YYYY-MM-DD. */
export interface Dates {
  adopted?: string;
  from?: string;
  to?: string;
  review?: string;
  /** Last day to answer the consultation. */
  reply?: string;
}

/** The decision by which a body adopted the agreement. */
export interface Decision {
  body?: string;
  date?: string;
  /** Diarienummer. */
  reference?: string;
}

/** Whom to ask. */
export interface Contact {
  name?: string;
  organisation?: string;
  email?: string;
  phone?: string;
}

/** Where the text comes from. */
export interface Source {
  file?: string;
  sha256?: string;
  reader?: string;
  /** Date of import, YYYY-MM-DD. */
  imported?: string;
  url?: string;
  note?: string;
}

/** A document that belongs to the agreement but stands elsewhere. */
export interface LinkedDocument {
  kind: "plan" | "guide" | "appendix" | "other";
  title: string;
  path?: string;
}

/** An answer to a question of a template. */
export type TemplateAnswer = string | number | boolean | string[];

/** Which template a draft was made from, and with which answers: enough to make it again. */
export interface FromTemplate {
  name: string;
  version: string;
  /** By the question's key, such as `body.name`. */
  answers: Record<string, TemplateAnswer>;
}

/** What is known of the agreement as a whole; the front matter of the Markdown form. */
export interface Meta {
  id?: string;
  title?: string;
  edition?: string;
  language: Language;
  level?: Level;
  county?: string;
  municipality?: string;
  stage?: Stage;
  wording?: Wording;
  parties: Party[];
  bodies: Body[];
  dates: Dates;
  decision?: Decision;
  contact?: Contact;
  source?: Source;
  documents: LinkedDocument[];
  template?: FromTemplate;
  /** Keys that samsyn does not know, kept as they were. */
  extra: Record<string, unknown>;
}

/** The whole agreement. */
export interface Agreement {
  meta: Meta;
  /** The title on the page; empty when the text has none. */
  title: string;
  titlePosition: Position | null;
  /** What stands between the title and the first section. */
  preamble: Clause[];
  sections: Section[];
}

/** An agreement with nothing in it, to fill in. */
export function emptyAgreement(language: Language): Agreement {
  return {
    meta: { language, parties: [], bodies: [], dates: {}, documents: [], extra: {} },
    title: "",
    titlePosition: null,
    preamble: [],
    sections: [],
  };
}
