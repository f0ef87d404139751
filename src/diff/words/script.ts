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

/** Fills the table from the end to the start, so that walking it forwards gives the pairs in order. */
function fillTable(a: Piece[], aFrom: number, aTo: number, b: Piece[], bFrom: number, bTo: number, kept: Kept[]): void {
  const rows = aTo - aFrom;
  const columns = bTo - bFrom;
  const keys = b.slice(bFrom, bTo).map(({ key }) => key);
  const moves = new Uint8Array(rows * columns);
  // Two rows of each are enough: the one that is filled and the one below it.
  let best = new Float64Array(columns + 1);
  let nextBest = new Float64Array(columns + 1);
  const none = new Float64Array(columns + 1).fill(-1);
  let spare = new Float64Array(columns + 1);
  let other = new Float64Array(columns + 1);
  const known = new Set(keys);
  let joined = none;
  for (let i = rows - 1; i >= 0; i -= 1) {
    const { key, weight } = a[aFrom + i] as Piece;
    if (!known.has(key)) {
      // A piece that stands on one side only is skipped everywhere, which leaves the row as it is.
      joined = none;
      continue;
    }
    const filled = best;
    best = nextBest;
    nextBest = filled;
    const nextJoined = joined;
    joined = spare.fill(-1);
    spare = other;
    other = joined;
    const row = i * columns;
    // What the cell before came to, from the end; carried, since to read a number with a fraction back makes an object of it.
    let skipAfter = 0;
    for (let j = columns - 1; j >= 0; j -= 1) {
      const skipBefore = nextBest[j] as number;
      let value = skipAfter > skipBefore ? skipAfter : skipBefore;
      let move = skipAfter > skipBefore ? SKIP_AFTER : SKIP_BEFORE;
      if (key === keys[j]) {
        const alone = nextBest[j + 1] as number;
        const together = (nextJoined[j + 1] as number) + NEIGHBOUR_BONUS;
        const keep = weight + (together > alone ? together : alone);
        joined[j] = keep;
        if (together > alone) move |= KEEP_JOINED;
        if (keep >= value) {
          value = keep;
          move |= KEEP;
        }
      }
      best[j] = value;
      skipAfter = value;
      moves[row + j] = move;
    }
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
