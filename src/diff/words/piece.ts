import type { Language } from "../../agreement/model.js";
import { stopWordsOf, type Token } from "../../language/tokens.js";
import { wordsOf } from "../../language/words.js";
import { foldSpace, isPlain, visibleForm } from "./visible.js";

/** A token that can carry meaning: anything but white space. */
export interface Piece {
  start: number;
  end: number;
  /** Two pieces with the same key look the same to a reader. */
  key: string;
  /** The key without letter case and typography: for telling that a word stands on both sides. */
  norm: string;
  /** A word or a number, not punctuation. */
  isWord: boolean;
  /** A word or number that is no stop-word. */
  isContent: boolean;
  /** How much it is worth to keep this piece unmarked. */
  weight: number;
}

/** A pair of pieces kept: index in the text before, index in the text after. */
export type Kept = [before: number, after: number];

/** Punctuation decides only between scripts that keep the same words. */
const PUNCTUATION_WEIGHT = 0.1;
/** Two stop-words in a row are worth less than one content word, so that the word of meaning is the one kept. */
const STOP_WORD_WEIGHT = 0.45;
/** A long word says more than a short one; the surplus stays below half a word so that the script stays near the shortest. */
const LENGTH_SURPLUS = 0.03;
const LONGEST_COUNTED = 15;

function weigh(token: Token, stop: boolean): number {
  if (token.kind === "punctuation") return PUNCTUATION_WEIGHT;
  if (stop) return STOP_WORD_WEIGHT;
  return 1 + LENGTH_SURPLUS * Math.min(token.text.length, LONGEST_COUNTED);
}

/**
 * Cuts a text into the pieces that a word diff compares; white space stands between them and never anchors.
 * @param language whose stop-words weigh little
 */
export function cutPieces(text: string, language: Language): Piece[] {
  const { tokens } = wordsOf(text);
  return piecesOf(tokens, 0, tokens.length, isPlain(text), language);
}

/**
 * The pieces of some tokens of a text, spaces not among them.
 * @param to not included
 * @param plain whether the text is (`isPlain`): then each of its words looks as it is written too
 */
export function piecesOf(tokens: readonly Token[], from: number, to: number, plain: boolean, language: Language): Piece[] {
  const stopWords = stopWordsOf(language);
  const pieces: Piece[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    const key = plain ? token.text : foldSpace(visibleForm(token.text));
    if (key === "") continue;
    const isWord = token.kind !== "punctuation";
    const stop = token.kind === "word" && stopWords.has(token.norm);
    const { start, end, norm } = token;
    pieces.push({ start, end, key, norm, isWord, isContent: isWord && !stop, weight: weigh(token, stop) });
  }
  return pieces;
}
