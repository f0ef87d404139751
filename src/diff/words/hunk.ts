import type { Kept, Piece } from "./piece.js";

/** One edit: pieces `aFrom`..`aTo` of the text before give way to `bFrom`..`bTo` of the text after. Either may be empty. */
export interface Hunk {
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
}

/** The edits between the kept pieces, in order. */
export function hunksBetween(kept: Kept[], beforeCount: number, afterCount: number): Hunk[] {
  const hunks: Hunk[] = [];
  let aFrom = 0;
  let bFrom = 0;
  for (let k = 0; k <= kept.length; k += 1) {
    const pair = kept[k];
    const aTo = pair === undefined ? beforeCount : pair[0];
    const bTo = pair === undefined ? afterCount : pair[1];
    if (aTo > aFrom || bTo > bFrom) hunks.push({ aFrom, aTo, bFrom, bTo });
    aFrom = aTo + 1;
    bFrom = bTo + 1;
  }
  return hunks;
}

/** How many words and numbers stand in a stretch. */
export function countWords(pieces: Piece[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i += 1) if (pieces[i]?.isWord) count += 1;
  return count;
}
