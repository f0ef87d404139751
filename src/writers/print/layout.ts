import type { PrintDocument } from "./document.js";

/** How a document is set, whatever it says. */

/** Colours as #rrggbb. */
export interface Colours {
  /** Running text; on white. */
  text: string;
  /** Titles, headings, rules; on white. */
  accent: string;
  /** Small lines: running head, notes; on white. */
  quiet: string;
}

/** Distances to the edges of the paper, in millimetres. */
export interface Margins {
  top: number;
  bottom: number;
  inside: number;
  outside: number;
}

/** The looks that a theme file can change. */
export interface Theme {
  /** Names of font families, each tried in turn; what the system lacks falls back to the built-in ones. */
  fonts: { text: string | null; headings: string | null };
  colours: Colours;
  margins: Margins;
  /** A page of its own for title, facts and logo. */
  cover: boolean;
}

/** A picture at the head of the first page. */
export interface Logo {
  bytes: Uint8Array;
  format: "png" | "jpeg" | "svg";
  /** What it shows, for whoever cannot see it; never empty. */
  alt: string;
  /** In pixels, or in the units of the drawing. */
  width: number;
  height: number;
}

export type Paper = "a4" | "a5" | "letter";

export interface Layout {
  paper: Paper;
  theme: Theme;
  logo: Logo | null;
  /** A table of contents. */
  contents: boolean;
  /** Numbers of the lines in the margin. */
  lineNumbers: boolean;
  /** The moment that the file gives as its making; the same moment gives the same bytes. */
  made: Date;
}

/** Dark ink on white paper: text 15.9:1, accent 8.3:1, quiet 6.3:1 (WCAG 2.1 asks for 4.5:1). */
export const PLAIN_THEME: Theme = {
  fonts: { text: null, headings: null },
  colours: { text: "#1d1c1a", accent: "#0b5563", quiet: "#5f5b54" },
  margins: { top: 25, bottom: 25, inside: 28, outside: 28 },
  cover: false,
};

/**
 * A writer of one format.
 * @throws PrintTrouble when the document cannot be set in this format
 */
export type PrintWriter = (document: PrintDocument, layout: Layout) => Promise<string | Uint8Array>;
