import { onLine } from "./baseline.js";
import type { Piece } from "./line.js";

/** Gaps of one stretched line differ by rounding only: by less than this share of the letter size. */
const SAME_GAP = 0.02;

/** A gap between two words of one line. */
interface Gap {
  width: number;
  before: Piece;
  behind: Piece;
  /** Of the larger letters beside it. */
  size: number;
}

/**
 * Finds the words of lines that are stretched to the edges of their column. Such a line widens all its word gaps alike, so a gap that
 * returns at the next word of the line parts words, however wide it is. What stands between columns has no reason to be as wide as a gap
 * beside it. A line of two words has one gap only, which tells nothing.
 * @param pieces in the order of the file, in which the words of a line follow each other
 * @param least width of a gap that parts words, as a share of the letter size
 * @returns the words behind gaps that return
 */
export function stretchedWords(pieces: readonly Piece[], least: number): ReadonlySet<Piece> {
  const words = new Set<Piece>();
  let last: Gap | null = null;
  for (let i = 1; i < pieces.length; i++) {
    const [before, behind] = [pieces[i - 1], pieces[i]];
    if (!before || !behind) continue;
    const width = behind.x - before.right;
    const size = Math.max(before.size, behind.size);
    if (!onLine(before, behind) || width < -least * size) last = null;
    else if (width > least * size) {
      const gap: Gap = { width, before, behind, size };
      if (last && alike(last, gap)) words.add(last.behind).add(behind);
      last = gap;
    }
  }
  return words;
}

/** Whether two gaps are of one width, and no space beside them is narrower: a stretched line has no such space. */
function alike(one: Gap, other: Gap): boolean {
  const same = Math.abs(one.width - other.width) < SAME_GAP * Math.min(one.size, other.size);
  return same && [one.before, one.behind, other.before, other.behind].every(({ text }) => !/\S \S/u.test(text));
}
