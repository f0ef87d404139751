import type { Language } from "../agreement/model.js";
import { splitSentences } from "./sentences.js";
import { tokenize } from "./tokens.js";

/** How hard a text is to read. */
export interface Readability {
  /** Läsbarhetsindex (Björnsson 1968): words per sentence plus the percentage of long words. */
  lix: number;
  words: number;
  sentences: number;
}

/** A word with more letters than this counts as long. */
const LONG = 6;

/** Words in a text: numbers count, marks do not. */
export function countWords(text: string): number {
  return tokenize(text).filter(({ kind }) => kind === "word" || kind === "number").length;
}

/**
 * Reckons LIX for a run of texts; each ends a sentence, as an item of a list does whatever mark it has.
 * @returns zero for texts without words
 */
export function readability(texts: readonly string[], language: Language): Readability {
  let words = 0;
  let long = 0;
  let sentences = 0;
  for (const text of texts) {
    for (const sentence of splitSentences(text, language)) {
      const inside = tokenize(sentence.text).filter(({ kind }) => kind === "word" || kind === "number");
      if (inside.length === 0) continue;
      sentences += 1;
      words += inside.length;
      long += inside.filter(({ kind, text: word }) => kind === "word" && word.length > LONG).length;
    }
  }
  return { lix: words === 0 ? 0 : words / sentences + (100 * long) / words, words, sentences };
}
