import { isPrintedFact, isPrintedMark, isPrintedSubtitle } from "../structure/own-print.js";
import type { Line } from "./lines.js";

/**
 * Finds what samsyn's own print as text has around the title: the mark of a draft above it, and under it the line that says what kind of
 * agreement it is, and the facts, each in lines without a gap between them. Only an underlined title has that; anything else stays.
 * @returns the lines without them, how many went, and the first of them
 */
export function withoutPrintedFront(lines: readonly Line[]): { lines: Line[]; taken: number; first: Line | undefined } {
  const marked = isPrintedMark(lines[0]?.text ?? "") && lines[1]?.underlined !== undefined ? 1 : 0;
  const title = lines[marked]?.underlined;
  if (title === undefined) return { lines: [...lines], taken: 0, first: undefined };
  const front = marked + title;
  let end = front;
  if (isPrintedSubtitle(textTo(lines, end))) end = gapAfter(lines, end);
  if (isPrintedFact(lines[end]?.text ?? "")) end = gapAfter(lines, end);
  const taken = marked + end - front;
  return {
    lines: [...lines.slice(marked, front), ...lines.slice(end)],
    taken,
    first: marked > 0 ? lines[0] : lines[front],
  };
}

/** The text from a line to the next gap, on one line. */
function textTo(lines: readonly Line[], from: number): string {
  const together = lines.slice(from, gapAfter(lines, from));
  return together.map(({ text }) => text).join(" ");
}

/** The index of the first line after a gap, or after the last line. */
function gapAfter(lines: readonly Line[], from: number): number {
  let end = from + 1;
  while (end < lines.length && lines[end]?.gap === 0) end += 1;
  return Math.min(end, lines.length);
}
