import type { Sentence } from "./sentences.js";
import type { Words } from "./words.js";

/** How hard a text is to read. */
export interface Readability {
  /** Läsbarhetsindex (Björnsson 1968): words per sentence plus the percentage of long words. */
  lix: number;
  words: number;
  sentences: number;
}

/** A text cut into words and into sentences. */
export interface CutText {
  words: Words;
  sentences: readonly Sentence[];
}

/** A word with more letters than this counts as long. */
const LONG = 6;

/** Words in a text: numbers count, marks do not. */
export function countWords({ tokens }: Words): number {
  return tokens.filter(({ kind }) => kind !== "punctuation").length;
}

/**
 * Reckons LIX for a run of texts; each ends a sentence, as an item of a list does whatever mark it has.
 * @returns zero for texts without words
 */
export function readability(texts: readonly CutText[]): Readability {
  let words = 0;
  let long = 0;
  let sentences = 0;
  for (const text of texts) {
    const inside = text.words.tokens.filter(({ kind }) => kind !== "punctuation");
    if (inside.length === 0) continue;
    words += inside.length;
    long += inside.filter(({ kind, text: word }) => kind === "word" && word.length > LONG).length;
    sentences += text.sentences.length;
  }
  return { lix: words === 0 ? 0 : words / sentences + (100 * long) / words, words, sentences };
}
