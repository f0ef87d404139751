import { anchorPieces } from "./anchors.js";
import type { Kept, Piece } from "./piece.js";

export type { Kept };

/** Largest table that is filled, in cells (a byte each); two clauses of 2,000 words. Beyond it, rare words anchor first. */
const LARGEST_TABLE = 4_000_000;
/** Keeping two neighbours together beats keeping the same words scattered, but never beats keeping one more word. */
const NEIGHBOUR_BONUS = 0.04;

const SKIP_BEFORE = 0;
const SKIP_AFTER = 1;
const KEEP = 2;
const KEEP_JOINED = 4;

/** Stands for the column of a key that none has. */
const NO_COLUMN = -1;

/**
 * The pieces that a word diff keeps, in order: the heaviest common subsequence, neighbours preferred.
 * Work is bounded: where the table would pass `LARGEST_TABLE`, words that stand once on both sides are anchors, and a
 * stretch without any that is still too large counts as replaced.
 */
export function keepPieces(before: Piece[], after: Piece[]): Kept[] {
  const kept: Kept[] = [];
  keepBetween(before, 0, before.length, after, 0, after.length, kept);
  return kept;
}

function keepBetween(a: Piece[], aFrom: number, aTo: number, b: Piece[], bFrom: number, bTo: number, kept: Kept[]): void {
  let i = aFrom;
  let j = bFrom;
  let aEnd = aTo;
  let bEnd = bTo;
  while (i < aEnd && j < bEnd && a[i]?.key === b[j]?.key) kept.push([i++, j++]);
  while (i < aEnd && j < bEnd && a[aEnd - 1]?.key === b[bEnd - 1]?.key) {
    aEnd -= 1;
    bEnd -= 1;
  }
  if (i < aEnd && j < bEnd) {
    if ((aEnd - i) * (bEnd - j) <= LARGEST_TABLE) fillTable(a, i, aEnd, b, j, bEnd, kept);
    else {
      let [aDone, bDone] = [i, j];
      const anchors = anchorPieces(a, i, aEnd, b, j, bEnd);
      for (const [x, y] of anchors) {
        keepBetween(a, aDone, x, b, bDone, y, kept);
        kept.push([x, y]);
        [aDone, bDone] = [x + 1, y + 1];
      }
      if (anchors.length > 0) keepBetween(a, aDone, aEnd, b, bDone, bEnd, kept);
    }
  }
  for (let k = 0; aEnd + k < aTo; k += 1) kept.push([aEnd + k, bEnd + k]);
}

/**
 * Fills the table from the end to the start, so that walking it forwards gives the pairs in order. A row is the one below it
 * but for its matches and what they are worth to the cells before them, so that no other cell is touched.
 */
function fillTable(a: Piece[], aFrom: number, aTo: number, b: Piece[], bFrom: number, bTo: number, kept: Kept[]): void {
  const rows = aTo - aFrom;
  const columns = bTo - bFrom;
  const { lastOf, previous, firsts } = columnsByKey(b, bFrom, bTo);
  const moves = new Uint8Array(rows * columns);
  /** What the cells of a row come to, from each to the end; first those below the last row. */
  const best = new Float64Array(columns + 1);
  /** What the matches of this row and of the one below come to when they are kept. */
  let joined = new Float64Array(columns + 1);
  let nextJoined = new Float64Array(columns + 1);
  let nextFirst = NO_COLUMN;
  for (let i = rows - 1; i >= 0; i -= 1) {
    const { key, weight } = a[aFrom + i] as Piece;
    const last = lastOf.get(key);
    if (last === undefined) {
      nextFirst = NO_COLUMN;
      continue;
    }
    const row = i * columns;
    // The cell after a match: in the row below, and in this one. Carried, since to read a number with a fraction makes an object of it.
    let alone = best[last + 1] as number;
    let skipAfter = alone;
    for (let j = last; j >= 0; ) {
      const skipBefore = best[j] as number;
      const together = firsts[j + 1] === nextFirst ? (nextJoined[j + 1] as number) + NEIGHBOUR_BONUS : -1;
      const keep = weight + (together > alone ? together : alone);
      joined[j] = keep;
      let value = skipAfter > skipBefore ? skipAfter : skipBefore;
      let move = skipAfter > skipBefore ? SKIP_AFTER : SKIP_BEFORE;
      if (together > alone) move |= KEEP_JOINED;
      if (keep >= value) {
        value = keep;
        move |= KEEP;
      }
      best[j] = value;
      moves[row + j] = move;
      alone = skipBefore;
      skipAfter = value;
      const match = previous[j] as number;
      for (j -= 1; j > match; j -= 1) {
        const below = best[j] as number;
        if (below >= skipAfter) break;
        best[j] = skipAfter;
        moves[row + j] = SKIP_AFTER;
        alone = below;
      }
      if (j > match && match >= 0) {
        alone = best[match + 1] as number;
        skipAfter = alone;
      }
      j = match;
    }
    nextFirst = firsts[last] as number;
    const filled = joined;
    joined = nextJoined;
    nextJoined = filled;
  }
  for (let i = 0, j = 0, bound = false; i < rows && j < columns; ) {
    const move = moves[i * columns + j] as number;
    if (bound || (move & KEEP) !== 0) {
      kept.push([aFrom + i, bFrom + j]);
      bound = (move & KEEP_JOINED) !== 0;
      i += 1;
      j += 1;
    } else if ((move & SKIP_AFTER) !== 0) j += 1;
    else i += 1;
  }
}

/** For each key its last column; for each column the one before it of the same key and the first of that key. */
function columnsByKey(b: Piece[], from: number, to: number) {
  const count = to - from;
  const lastOf = new Map<string, number>();
  const previous = new Int32Array(count);
  const firsts = new Int32Array(count + 1);
  for (let j = 0; j < count; j += 1) {
    const { key } = b[from + j] as Piece;
    const before = lastOf.get(key) ?? NO_COLUMN;
    previous[j] = before;
    firsts[j] = before === NO_COLUMN ? j : (firsts[before] as number);
    lastOf.set(key, j);
  }
  // What stands behind the last column is like none of them.
  firsts[count] = count;
  return { lastOf, previous, firsts };
}
