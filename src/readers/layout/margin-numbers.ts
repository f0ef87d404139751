import type { Piece } from "./line.js";

const FIGURES = /^\d{1,4}$/u;

/** Fewer numbers than this may stand in the margin for another reason: page numbers, a date. */
const FEWEST = 8;

/** Points that part the numbers from the text. */
const APART = 2;

/** From one number to the next: every line or clause has one, or every fifth or tenth. */
const WIDEST_STEP = 10;

/** Share of the steps that are alike. */
const ALIKE = 0.7;

/**
 * Finds the numbers in a margin that count lines or clauses, as drafts sent out for consultation have them: figures alone, left or right
 * of all text, that count upwards down each page, through the document or anew on every page.
 * @param pages what stands on each page, turned text left out
 */
export function marginNumbers(pages: readonly (readonly Piece[])[]): Piece[] {
  const written = pages.flat().filter(({ text }) => text.trim() !== "");
  const isFigure = ({ text }: Piece) => FIGURES.test(text.trim());
  const text = written.filter((piece) => !isFigure(piece));
  const left = Math.min(...text.map(({ x }) => x)) - APART;
  const right = Math.max(...text.map((piece) => piece.right)) + APART;
  const inMargin = (isOutside: (piece: Piece) => boolean) =>
    pages.map((pieces) => pieces.filter((piece) => isFigure(piece) && isOutside(piece)).sort((a, b) => a.y - b.y));
  return [...counting(inMargin((piece) => piece.right < left)), ...counting(inMargin(({ x }) => x > right))];
}

/** The numbers of one margin, where they count. */
function counting(columns: readonly (readonly Piece[])[]): Piece[] {
  const steps = columns.flatMap((column) => column.slice(1).map((piece, i) => valueOf(piece) - valueOf(column[i] ?? piece)));
  const found = columns.flat();
  const usual = mostCommon(steps);
  const count = steps.filter((step) => step === usual).length;
  const counts = steps.every((step) => step > 0 && step <= WIDEST_STEP) && count >= steps.length * ALIKE;
  return found.length >= FEWEST && counts && goOn(columns) ? found : [];
}

/** Whether each page goes on from the one before, or all begin anew. */
function goOn(columns: readonly (readonly Piece[])[]): boolean {
  const filled = columns.filter(({ length }) => length > 0);
  const firsts = filled.map(([first]) => (first ? valueOf(first) : 0));
  const lasts = filled.map((column) => valueOf(column.at(-1) ?? { text: "0" }));
  const anew = firsts.every((first) => first === firsts[0]);
  return anew || firsts.every((first, i) => i === 0 || first > (lasts[i - 1] ?? 0));
}

function valueOf({ text }: Pick<Piece, "text">): number {
  return Number(text.trim());
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
