import type { Language } from "../../agreement/model.js";
import { cutPieces, type Kept, type Piece } from "./piece.js";
import { keepPieces } from "./script.js";

const SENTENCE_ENDS: ReadonlySet<string> = new Set([".", "!", "?"]);

/** A stretch of a divided text, offsets in UTF-16 units, and which part it belongs to. */
export interface Stretch {
  part: number;
  start: number;
  end: number;
}

/**
 * Divides a text among the parts that it was split into (or that it was merged from).
 * @param whole the text of the one clause
 * @param parts the texts of the several, in any order
 * @returns stretches in the order of the whole, together all of it; a part with no word in common has none
 */
export function divideText(whole: string, parts: string[], language: Language): Stretch[] {
  const pieces = cutPieces(whole, language);
  const words = pieces.filter((piece) => piece.isWord);
  const cutParts = parts.map((part) => cutPieces(part, language).filter((piece) => piece.isWord));
  const places = cutParts.map((part) => meanPlace(keepPieces(words, part)));
  const order = [...parts.keys()].sort((x, y) => (places[x] as number) - (places[y] as number) || x - y);
  const joined = order.flatMap((part) => cutParts[part] as Piece[]);
  const ownerOf = order.flatMap((part) => (cutParts[part] as Piece[]).map(() => part));
  const kept = keepPieces(words, joined);
  const stretches: Stretch[] = [];
  kept.forEach(([place, mate], k) => {
    const part = ownerOf[mate] as number;
    const open = stretches.at(-1);
    if (open?.part === part) return;
    const start = open === undefined ? 0 : cutPlace(pieces, words[kept[k - 1]?.[0] as number] as Piece, words[place] as Piece);
    if (open !== undefined) open.end = start;
    stretches.push({ part, start, end: whole.length });
  });
  return stretches.length > 0 ? stretches : [{ part: 0, start: 0, end: whole.length }];
}

/** Between the last word kept in one part and the first kept in the next: after the last end of a sentence, else before the latter. */
function cutPlace(pieces: Piece[], lastKept: Piece, nextKept: Piece): number {
  const ends = pieces.filter(({ start, end, key }) => start >= lastKept.end && end <= nextKept.start && SENTENCE_ENDS.has(key));
  return ends.at(-1)?.end ?? nextKept.start;
}

function meanPlace(kept: Kept[]): number {
  return kept.length === 0 ? 0 : kept.reduce((sum, [place]) => sum + place, 0) / kept.length;
}
