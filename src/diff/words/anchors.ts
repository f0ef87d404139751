import { longestIncreasing } from "../increasing.js";
import type { Kept, Piece } from "./piece.js";

/** The words that stand exactly once in each of two stretches, as many as keep their order. */
export function anchorPieces(a: Piece[], aFrom: number, aTo: number, b: Piece[], bFrom: number, bTo: number): Kept[] {
  const before = placesOfUnique(a, aFrom, aTo);
  const after = placesOfUnique(b, bFrom, bTo);
  const pairs: Kept[] = [];
  for (const [key, i] of before) {
    const j = after.get(key);
    if (i >= 0 && j !== undefined && j >= 0) pairs.push([i, j]);
  }
  const stays = longestIncreasing(pairs.map(([i, j]) => ({ position: j, weight: (a[i] as Piece).weight })));
  return pairs.filter((_, k) => stays[k]);
}

/** Place of each word, in order of first appearance; -1 for one that stands more than once. */
function placesOfUnique(pieces: Piece[], from: number, to: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let i = from; i < to; i += 1) {
    const { key, isWord } = pieces[i] as Piece;
    if (isWord) places.set(key, places.has(key) ? -1 : i);
  }
  return places;
}
