import type { ClauseKind, Language } from "../../agreement/model.js";

/**
 * What is printed: the one shape between an agreement (or a report on one) and the writers of PDF, Word, web pages and
 * text. Plain data that is laid out already: every text is in its final words and order, and only its looks are left to
 * the writer.
 */

/** A stretch of text that is set in one way. Neighbouring runs join without a space of their own. */
export interface Run {
  /** Plain text, nothing escaped; "\n" is a forced line break. Empty only for the mark of a note. */
  text: string;
  strong?: true;
  emphasis?: true;
  struck?: true;
  code?: true;
  /** Where it leads: an http, https, mailto or tel address. */
  link?: string;
  /** The mark of a footnote: its number, from 1, in `PrintDocument.notes`. */
  note?: number;
  /** In a comparison: words that are new, or gone. */
  change?: "insert" | "delete";
  /** Of what is quoted in a report that is in another language. */
  language?: Language;
}

/** What can be pointed at. */
interface Addressed {
  /** Id of the node in the agreement; null for what the print adds. Unique in the document. */
  id: string | null;
  /** Number of the clause through the whole document, from 1, where clauses are numbered; null elsewhere. */
  number: number | null;
}

/** A heading below the document's title. */
export interface Heading {
  kind: "heading";
  id: string | null;
  /** 1 for a section, 2 for a part of it; never skips a level on the way down; at most 6. */
  level: number;
  /** The number as written ("3", "2.1"), without punctuation; null when there is none. */
  label: string | null;
  runs: Run[];
}

/** A paragraph. `note` is a small line about the text, `notice` stands apart so that nobody misses it. */
export interface Paragraph extends Addressed {
  kind: "paragraph";
  role: "text" | "note" | "notice";
  /** What the clause is; null for what the print adds. */
  clause: ClauseKind | null;
  /** As `Clause.label`: "2.3", "a"; null when there is none. */
  label: string | null;
  runs: Run[];
}

/** One item: its own text, and what stands inside it (inner lists, paragraphs, tables). */
export interface Item extends Addressed {
  clause: ClauseKind | null;
  /** As written ("1", "a"); null for a bullet. */
  label: string | null;
  runs: Run[];
  blocks: Block[];
}

/** A list. Its items carry their own labels; `numbered` when every label is the number that counting gives from `start`. */
export interface List {
  kind: "list";
  numbered: boolean;
  /** First number of a numbered list; 1 otherwise. */
  start: number;
  items: Item[];
}

export type Align = "left" | "center" | "right";

/** A table. Every row has as many cells as `columns`. */
export interface Table extends Addressed {
  kind: "table";
  /** Said to whoever cannot see it, and shown above it when it adds something; empty for none. */
  caption: string;
  columns: { align: Align /** Share of the width; null to let the content tell. */; share: number | null }[];
  /** The header row; null when the table has none. */
  head: Run[][] | null;
  rows: Run[][][];
  /** Whether the first cell of each row names the row. */
  rowHeads: boolean;
}

/** Words of another. */
export interface Quote extends Addressed {
  kind: "quote";
  blocks: Block[];
}

/** Text that is shown as it was typed, line by line: program text, markup that is not understood. */
export interface Verbatim extends Addressed {
  kind: "verbatim";
  text: string;
}

/** A picture that the document only names. Its address is not followed: the description stands in its place. */
export interface Picture extends Addressed {
  kind: "picture";
  /** What it shows; empty when nobody has said. */
  alt: string;
}

/** A line across the page. */
export interface Rule {
  kind: "rule";
}

/** What follows begins on a new page. */
export interface PageBreak {
  kind: "page-break";
}

/** A line to fill in by hand: "Namnteckning". */
export interface SignatureField {
  /** Id of the clause that names the line; null where the print adds it. */
  id: string | null;
  name: string;
}

/** Room for signatures: for each signer a name and fields to fill in by hand. Kept together on a page. */
export interface Signatures {
  kind: "signatures";
  /** Heading level of the whole, as in `Heading`; null when a heading stands above it already. */
  level: number | null;
  heading: string;
  signers: { /** Empty when anyone may sign there. */ name: string; fields: SignatureField[] }[];
}

export type Block = Heading | Paragraph | List | Table | Quote | Verbatim | Picture | Rule | PageBreak | Signatures;

/** A line of the front page: "Gäller" – "2026–2029". */
export interface Fact {
  name: string;
  value: string;
}

/** What tells that a text is not adopted. */
export interface DraftMark {
  /** "UTKAST", "REMISS". */
  word: string;
  /** The day of the print, as it is shown. */
  date: string;
}

/** Where and until when a consultation is answered. */
export interface Consultation {
  /** Last day to answer, YYYY-MM-DD or as written; null when the front matter has none. */
  deadline: string | null;
  /** Whom to send it to, one line each: name, organisation, e-mail address. */
  address: string[];
}

/** What the file says about itself. */
export interface Properties {
  /** Those who stand behind the text; empty when nobody is named. */
  authors: string[];
  subject: string;
  keywords: string[];
}

/** A whole document, ready to be set. */
export interface PrintDocument {
  language: Language;
  /** Never empty. */
  title: string;
  /** A line under the title: what it is, edition, level; empty for none. */
  subtitle: string;
  facts: Fact[];
  mark: DraftMark | null;
  /** At the head of every page but the first: the title in short, and the edition or stage. Either may be empty. */
  running: { left: string; right: string };
  body: Block[];
  /** Texts of the footnotes, in the order of their numbers. */
  notes: Run[][];
  /** Only where the document is sent out for consultation. */
  consultation: Consultation | null;
  properties: Properties;
}
