import type { Cleaning } from "../layout/characters.js";
import type { Doubts } from "../layout/doubts.js";
import type { Block } from "../structure/block.js";
import type { Notes } from "./notes.js";
import type { Page } from "./pdf-file.js";

/** What both ways of reading the pages start from. */
export interface Reading {
  pages: readonly Page[];
  isBold: (font: string) => boolean;
  cleaning: Cleaning;
  notes: Notes;
}

/** What both ways of reading the pages come to. */
export interface ReadPages {
  blocks: Block[];
  doubts: Doubts;
  /** First line of each page. */
  pages: number[];
  /** Pages that were read in columns. */
  inColumns: number[];
}
