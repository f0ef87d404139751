/**
 * The flow of a word processor's document: paragraphs, tables and pictures in the order of reading, with the hints that their styles
 * give. Formats come to it by different ways; from here on they are treated alike.
 */

/** A stretch of text with the same looks, or something that stands in the text. */
export type Piece =
  | { kind: "text"; text: string; bold: boolean; emphasised: boolean; struck: boolean; size: number }
  | { kind: "link"; text: string; url: string }
  /** A line break inside a paragraph. */
  | { kind: "break" }
  /** The mark of a footnote or endnote. */
  | { kind: "note"; id: string };

/** Where a paragraph stands in a list. */
export interface ListPlace {
  /** Which list it is in. */
  list: string;
  /** From 0. */
  depth: number;
  /** The number as it would be printed ("1.", "a)", "Princip 2:"); null for bullets. */
  number: string | null;
  /** The number belongs to running text and is no mark of an item. */
  inText?: boolean;
}

/** One paragraph. */
export interface FlowParagraph {
  kind: "paragraph";
  /** Number of the paragraph in the document, from 1, and of the last one that was joined to it. */
  first: number;
  last: number;
  pieces: Piece[];
  /** Outline level from 1, by its style or its own word; 0 for running text. */
  level: number;
  /** In the style for titles. */
  title: boolean;
  list: ListPlace | null;
  /** Distance of the text from the margin, in twentieths of a point. */
  indent: number;
  centred: boolean;
}

/** What a paragraph turned out to be, when it is a heading. */
export interface FlowHeading {
  /** 1 is the title; 0 means that nothing shows the level. */
  level: number;
  /** Paragraphs that are joined to it: a title over several lines. */
  joined: FlowParagraph[];
}

/** A cell, with what stands in it. */
export interface FlowCell {
  content: FlowPart[];
  /** Columns that it covers. */
  span: number;
  /** Goes on from the cell above. */
  continued: boolean;
}

export interface FlowTable {
  kind: "table";
  first: number;
  last: number;
  rows: FlowCell[][];
}

export interface FlowPicture {
  kind: "picture";
  first: number;
  last: number;
  /** What the author says that it shows; empty when nobody said. */
  alt: string;
}

export type FlowPart = FlowParagraph | FlowTable | FlowPicture;

/** Which revision of a document with tracked changes is read. */
export type Revision = "before" | "after";

/** One tracked change, at its place. */
export interface PlacedChange {
  kind: "insert" | "delete" | "move" | "format";
  author: string;
  date: string;
  text: string;
  paragraph: number;
  /** The text is part of the later revision. */
  inAfter: boolean;
}

/** One comment, at its place. */
export interface PlacedComment {
  id: string;
  author: string;
  date: string;
  text: string;
  anchor: string;
  /** Paragraph where it begins; null when nothing in the document is marked with it. */
  paragraph: number | null;
  answers: string | null;
  resolved: boolean;
}

/** All that is read of a document in one revision. */
export interface Flow {
  parts: FlowPart[];
  /** Footnotes and endnotes by the id that their marks carry. */
  notes: ReadonlyMap<string, FlowPart[]>;
  changes: PlacedChange[];
  comments: PlacedComment[];
}

/** White space that is not one single space, which most texts have none of. */
const LOOSE_SPACE = / \s+|[^\S ]\s*/gu;

/** All text of a paragraph, breaks as spaces. */
export function plainText(paragraph: FlowParagraph): string {
  let text = "";
  for (const piece of paragraph.pieces) text += piece.kind === "break" ? " " : piece.kind === "note" ? "" : piece.text;
  return text.replace(LOOSE_SPACE, " ").trim();
}

/** Whether there is text in a paragraph. */
export function hasText(paragraph: FlowParagraph): boolean {
  return paragraph.pieces.some((piece) => (piece.kind === "text" || piece.kind === "link") && piece.text.trim() !== "");
}
