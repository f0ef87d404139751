/** One way to mark a piece of text that is already made safe; adds no visible width. */
export type Brush = (text: string) => string;

/** The colours of a report, named by what they say. A report must read the same through `plainPaint`. */
export interface Paint {
  /** Titles and headings. */
  heading: Brush;
  /** What can be skipped: rules, line numbers, hints. */
  quiet: Brush;
  /** What a change does: Svagare, Antal, Ny … */
  word: Brush;
  /** Deleted and inserted words, marks included. */
  deleted: Brush;
  inserted: Brush;
  /** That something moved, and from where. */
  moved: Brush;
  error: Brush;
  warning: Brush;
}

const plain: Brush = (text) => text;

/** No colour at all. */
export const plainPaint: Paint = {
  heading: plain,
  quiet: plain,
  word: plain,
  deleted: plain,
  inserted: plain,
  moved: plain,
  error: plain,
  warning: plain,
};
