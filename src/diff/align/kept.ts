import type { Language } from "../../agreement/model.js";
import { splitSentences } from "../../language/sentences.js";
import { cutPieces, type Piece } from "../words/piece.js";
import { keepPieces } from "../words/script.js";

/** Number of words of meaning that two texts share in order. */
export function keptWords(text: string, other: string, language: Language): number {
  return countKept(cutPieces(text, language), cutPieces(other, language));
}

/** Of the words of meaning that two texts share, the part that stands in one order in both, 0 to 1; 1 when they share none. */
export function keptInOrder(text: string, other: string, language: Language): number {
  const [pieces, others] = [cutPieces(text, language), cutPieces(other, language)];
  const left = new Map<string, number>();
  for (const { isContent, norm } of others) if (isContent) left.set(norm, (left.get(norm) ?? 0) + 1);
  let shared = 0;
  for (const { isContent, norm } of pieces) {
    const count = left.get(norm) ?? 0;
    if (!isContent || count === 0) continue;
    shared += 1;
    left.set(norm, count - 1);
  }
  return shared === 0 ? 1 : Math.min(1, countKept(pieces, others) / shared);
}

/** As `keptWords`, where what stands in one sentence must stand in one sentence of the other text. */
export function keptBySentence(text: string, other: string, language: Language): number {
  const others = splitSentences(other, language).map((sentence) => cutPieces(sentence.text, language));
  let kept = 0;
  for (const sentence of splitSentences(text, language)) {
    const pieces = cutPieces(sentence.text, language);
    kept += Math.max(0, ...others.map((each) => countKept(pieces, each)));
  }
  return kept;
}

function countKept(pieces: Piece[], others: Piece[]): number {
  return keepPieces(pieces, others).filter(([place]) => (pieces[place] as Piece).isContent).length;
}
