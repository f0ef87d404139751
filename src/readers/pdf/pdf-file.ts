import type { Message } from "../../messages/message.js";
import type { PageSize, Piece } from "../layout/line.js";
import type { Block } from "../structure/block.js";
import type { Drawing } from "./drawings.js";
import type { TreeNode } from "./engine.js";
import type { Spanning } from "./spanning.js";

/** One page as the file gives it. */
export interface Page extends PageSize {
  /** From 1. */
  number: number;
  pieces: Piece[];
  tree: TreeNode | null;
  /** Marked stretches in which no text is left. */
  emptyMarks: number;
}

export interface LoadedPages {
  pages: Page[];
  /** Numbers of pages that could not be read, and of those that were too full. */
  unread: number[];
  cut: number[];
}

/** What to look for on the pages besides their words. */
export interface WantedLooks {
  /** Whether bold letters matter. */
  weights: boolean;
  /** Whether bullets may be drawn. */
  bullets: boolean;
}

/** What pages show besides their words. */
export interface Looks {
  /** Names of the fonts that are bold. */
  bold: Set<string>;
  /** Small drawings by page number. */
  drawings: Map<number, Drawing[]>;
  /** The pages as they came, with hyphens that had been lost. */
  pages: Page[];
}

/** The pages of an open file. */
export interface Pages {
  /** Reads the text and the tags of every page. @throws PdfTrouble when it takes too long */
  load(): Promise<LoadedPages>;
  /** Looks at how the loaded pages are set; it takes longer than the text, so as few pages are looked at as will do. */
  look(wanted: WantedLooks): Promise<Looks>;
  /** Which content goes on over a page break, by the tags. */
  spanning(): Spanning;
}

/** What the pages of a file say, as plain data. */
export interface PdfText {
  blocks: Block[];
  /** What is to be told of the whole file, and of places in it. */
  messages: Message[];
  noted: Message[];
  /** First line of each page. */
  pages: number[];
}

/** A PDF file that is open. Everything that it gives is plain data. */
export interface PdfFile {
  pageCount: number;
  /** Reads all pages; or tells why there is nothing to read. @throws PdfTrouble when it takes too long */
  read(): Promise<PdfText | { refused: Message }>;
  /** What the file says of its language, as it says it; empty when it says nothing. */
  language(): Promise<string>;
  close(): Promise<void>;
}

/**
 * Takes files apart. The reader has one of its own, which works in the same thread; a program may hand in another, for instance one
 * that works beside it and is cut off when it takes too long.
 */
export interface PdfEngine {
  /** @param bytes stay as they are @throws PdfTrouble */
  open(bytes: Uint8Array): Promise<PdfFile>;
}

/** Why a file could not be taken apart: a password, damage, or it took too long. */
export type PdfFault = "locked" | "broken" | "late";

/** Thrown by an engine when a file cannot be taken apart. */
export class PdfTrouble extends Error {
  readonly fault: PdfFault;
  /** Where it stopped, from 1. */
  readonly page: number;

  constructor(fault: PdfFault, page = 1) {
    super(fault);
    this.name = "PdfTrouble";
    this.fault = fault;
    this.page = page;
  }
}
