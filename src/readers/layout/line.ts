/** A piece of text as a page shows it, in points from the top left corner of the page. */
export interface Piece {
  text: string;
  x: number;
  /** Right edge. */
  right: number;
  /** Baseline. */
  y: number;
  /** Size of the letters. */
  size: number;
  font: string;
  /** What the tag tree calls the content that it belongs to; null outside the tree. */
  mark: string | null;
  /** The file says that it belongs to the paper: a header, a footer, a watermark. */
  artifact: boolean;
  /** Does not run from left to right. */
  turned: boolean;
  /** The file says of the hyphen that ends the text that it stands there only because a word was broken at the end of a line. */
  breaksWord: boolean;
}

/** One line of text on a page. */
export interface Line {
  /** From 1. */
  page: number;
  /** The stretch of the page that it flows in: a column, or what stands above or below columns. Counted through the document. */
  flow: number;
  /** Number of columns side by side where the line stands, and which of them it is in, from 0. */
  columns: number;
  column: number;
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  bold: boolean;
  /** A bullet is drawn in front of it, not written. */
  drawnBullet: boolean;
  /** Where each piece of the text begins: its offset in `text`, and its place on the page. */
  starts: { offset: number; x: number }[];
  /** Number in the document, from 1; 0 until all lines are known. */
  number: number;
}

/** What a page holds besides its text. */
export interface PageSize {
  width: number;
  height: number;
}
