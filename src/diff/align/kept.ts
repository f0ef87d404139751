import type { Language } from "../../agreement/model.js";
import { splitSentences } from "../../language/sentences.js";
import { cutPieces, type Piece } from "../words/piece.js";
import { keepPieces } from "../words/script.js";

/**
 * Number of words of meaning that a text shares, in order, with what a clause lost. A word that the partner keeps has not gone
 * elsewhere, even where another clause says it too; and agreements say the same phrase in many clauses. Where the clause said a
 * word several times, any of them may be the lost one, but no more of them than are lost.
 * @param whole the clause that lost words
 * @param partner what became of it
 */
export function keptOfLost(text: string, whole: string, partner: string, language: Language): number {
  const [own, pieces] = [cutPieces(text, language), cutPieces(whole, language)];
  const stayed = new Set(keepPieces(pieces, cutPieces(partner, language)).map(([place]) => place));
  const lost = countContent(pieces.filter((_, place) => !stayed.has(place)));
  const open = pieces.filter(({ norm }) => lost.has(norm));
  const kept = keepPieces(own, open).map(([place]) => own[place] as Piece);
  return takeShared(kept, lost);
}

/** Of the words of meaning that two texts share, the part that stands in one order in both, 0 to 1; 1 when they share none. */
export function keptInOrder(text: string, other: string, language: Language): number {
  const [pieces, others] = [cutPieces(text, language), cutPieces(other, language)];
  const shared = takeShared(pieces, countContent(others));
  return shared === 0 ? 1 : Math.min(1, countKept(pieces, others) / shared);
}

/** The number of pieces of meaning that a store of words holds; each takes its word out of the store. */
function takeShared(pieces: Piece[], left: Map<string, number>): number {
  let shared = 0;
  for (const { isContent, norm } of pieces) {
    const count = left.get(norm) ?? 0;
    if (!isContent || count === 0) continue;
    shared += 1;
    left.set(norm, count - 1);
  }
  return shared;
}

/** How often each word of meaning stands there. */
function countContent(pieces: Piece[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { isContent, norm } of pieces) if (isContent) counts.set(norm, (counts.get(norm) ?? 0) + 1);
  return counts;
}

/** Number of words of meaning that two texts share in order, where what stands in one sentence must stand in one of the other. */
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
