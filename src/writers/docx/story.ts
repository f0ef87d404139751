import type { Run } from "../print/document.js";
import type { Book } from "./book.js";
import type { StyleId } from "./style-names.js";

/**
 * A document as Word sees it: paragraphs and tables in a row, each with its style. A plain file and one with tracked changes
 * are the same story, told with or without marks.
 */

/** What was done to a stretch of text, or to the end of a paragraph. */
export type Tracked = "insert" | "delete" | "move-from" | "move-to";

/** A stretch of text with what was done to it; null where nothing was. */
export interface StoryRun extends Run {
  tracked: Tracked | null;
  /** A style of its own that goes before all else, for what is set into the text: the number of a clause. */
  style?: StyleId;
}

/** A list that counts by itself. Every list is one object, so that items that belong together are seen to. */
export interface CountedList {
  format: "decimal" | "lowerLetter" | "upperLetter" | "literal";
  /** What is printed around the number; for a literal one the whole. */
  prefix: string;
  suffix: string;
  /** Number of the first item. */
  start: number;
  /** It numbers headings, or paragraphs of running text: these count apart from lists, and their numbers stand in the line. */
  inLine: boolean;
}

/** Where a paragraph stands in a list. */
export interface ListPlace {
  /** Bullets all belong together. */
  list: CountedList | "bullets";
  /** From 0. */
  level: number;
  /** The number as it is printed: "3.", "b)", "2.4"; "" for a bullet. */
  shown: string;
}

/** How a paragraph is set. */
export interface Setting {
  style: StyleId;
  list: ListPlace | null;
}

/** Something that begins before a paragraph's text and ends after it. */
export type Anchor =
  | { kind: "bookmark"; name: string }
  | { kind: "comment"; text: string }
  /** The first or last paragraph of what was moved together. */
  | { kind: "move"; name: string; tracked: "move-from" | "move-to"; at: "start" | "end" | "both" };

export interface StoryParagraph extends Setting {
  kind: "paragraph";
  /** Id of the clause or heading; null for what the print adds, and for what follows in a clause of several paragraphs. */
  id: string | null;
  /** Number of the clause through the document, shown before its text; null where clauses have none. */
  number: number | null;
  runs: StoryRun[];
  /** What was done to the end of the paragraph. */
  ending: Tracked | null;
  /** How it was set before; null when that did not change. */
  was: Setting | null;
  anchors: Anchor[];
  newPage: boolean;
}

export interface StoryRow {
  cells: StoryRun[][];
  tracked: "insert" | "delete" | null;
}

export interface StoryTable {
  kind: "table";
  id: string | null;
  number: number | null;
  caption: string;
  /** Shares of the width that add up to 1; null lets the content tell. */
  widths: (number | null)[];
  aligns: ("left" | "center" | "right")[];
  /** How many rows at the top are heads, repeated on every page. */
  heads: number;
  rows: StoryRow[];
  rowHeads: boolean;
  anchors: Anchor[];
}

/** Something that is never compared and writes itself: a form, a table of contents. */
export interface StoryPiece {
  kind: "piece";
  id: null;
  write(book: Book): string;
}

export type StoryBlock = StoryParagraph | StoryTable | StoryPiece;

/** A paragraph in which nothing was changed. */
export function storyParagraph(
  style: StyleId,
  runs: readonly Run[],
  more: Partial<Pick<StoryParagraph, "id" | "number" | "list">> = {},
): StoryParagraph {
  return {
    kind: "paragraph",
    id: null,
    number: null,
    style,
    list: null,
    runs: runs.map((run) => ({ ...run, tracked: null })),
    ending: null,
    was: null,
    anchors: [],
    newPage: false,
    ...more,
  };
}

/** A run of plain text. */
export function plainRun(text: string, style?: StyleId): StoryRun {
  return { text, tracked: null, ...(style !== undefined && { style }) };
}
