import { countWords, type Hunk } from "./hunk.js";
import type { Piece } from "./piece.js";

/** An island of more words than this carries structure of its own and stays. */
const LARGEST_ISLAND = 2;
/** Each neighbouring edit must replace at least this many words per word of the island. */
const EDIT_PER_ISLAND_WORD = 2;

/**
 * Joins edits that only a stop-word or two keeps apart: a lone "och" between two rewritten phrases is chance, and reading
 * around it is harder than reading the phrase whole. An island that holds a word of meaning always stays, and so does one
 * whose loss would put the same word of meaning both among the deleted and the inserted.
 */
export function dropIslands(hunks: Hunk[], before: Piece[], after: Piece[]): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    if (last !== undefined && isIsland(last, hunk, before, after)) {
      const whole = { aFrom: last.aFrom, aTo: hunk.aTo, bFrom: last.bFrom, bTo: hunk.bTo };
      if (!repeatsContent(whole, before, after)) {
        joined[joined.length - 1] = whole;
        continue;
      }
    }
    joined.push(hunk);
  }
  return joined;
}

function isIsland(left: Hunk, right: Hunk, before: Piece[], after: Piece[]): boolean {
  let words = 0;
  for (let i = left.aTo; i < right.aFrom; i += 1) {
    const piece = before[i] as Piece;
    if (piece.isContent || !piece.isWord) return false;
    words += 1;
  }
  if (words === 0 || words > LARGEST_ISLAND) return false;
  return replaces(left, before, after, words) && replaces(right, before, after, words);
}

/** True for an edit that takes words away and puts others in, enough of them that the island is small beside it. */
function replaces(hunk: Hunk, before: Piece[], after: Piece[], island: number): boolean {
  const gone = countWords(before, hunk.aFrom, hunk.aTo);
  const come = countWords(after, hunk.bFrom, hunk.bTo);
  return gone > 0 && come > 0 && gone + come >= EDIT_PER_ISLAND_WORD * island + 1;
}

function repeatsContent(hunk: Hunk, before: Piece[], after: Piece[]): boolean {
  const gone = new Set<string>();
  for (let i = hunk.aFrom; i < hunk.aTo; i += 1) if (before[i]?.isContent) gone.add((before[i] as Piece).norm);
  for (let j = hunk.bFrom; j < hunk.bTo; j += 1) if (after[j]?.isContent && gone.has((after[j] as Piece).norm)) return true;
  return false;
}
