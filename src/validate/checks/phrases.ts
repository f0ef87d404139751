import type { Unit } from "../../agreement/walk.js";
import { type PhraseIndex, phraseAt } from "../../language/phrases.js";
import { endOf, sliceOf, startOf } from "../../language/words.js";
import type { AgreementIndex } from "../agreement-index.js";
import { unitsWith, wordsIn } from "./readings.js";

/** A phrase of a list, found in a text. */
export interface PhraseMention<T> {
  unit: Unit;
  value: T;
  /** Index of its first word, and how many it has. */
  at: number;
  length: number;
  /** As written. */
  text: string;
  start: number;
  end: number;
}

/** Finds the phrases of a list in all running text; only units where one may begin are gone through. */
export function phrasesInProse<T>(index: AgreementIndex, phrases: PhraseIndex<T>): PhraseMention<T>[] {
  return unitsWith(index, (norm) => phrases.has(norm)).flatMap((unit) => phrasesIn(index, unit, phrases));
}

/** Finds the phrases of a list in a unit, the longest first, none overlapping. */
export function phrasesIn<T>(index: AgreementIndex, unit: Unit, phrases: PhraseIndex<T>): PhraseMention<T>[] {
  const words = wordsIn(index, unit);
  const found: PhraseMention<T>[] = [];
  for (let at = 0; at < words.norms.length; at++) {
    const match = phraseAt(phrases, words.norms, at);
    if (match === null) continue;
    const to = at + match.length;
    found.push({
      unit,
      value: match.value,
      at,
      length: match.length,
      text: sliceOf(words, at, to),
      start: startOf(words, at),
      end: endOf(words, to),
    });
    at = to - 1;
  }
  return found;
}
