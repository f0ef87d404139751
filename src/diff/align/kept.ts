import type { Language } from "../../agreement/model.js";
import { cutPieces, type Piece } from "../words/piece.js";
import { keepPieces } from "../words/script.js";

/** Number of words of meaning that two texts share in order. */
export function keptWords(text: string, other: string, language: Language): number {
  const pieces = cutPieces(text, language);
  return keepPieces(pieces, cutPieces(other, language)).filter(([place]) => (pieces[place] as Piece).isContent).length;
}
