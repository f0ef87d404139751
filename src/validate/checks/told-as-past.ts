import type { Unit } from "../../agreement/walk.js";
import { checkWords } from "../../language/check-words.js";
import { findDates } from "../../language/numbers.js";
import { languageData } from "../../language/registry.js";
import { wordsOf } from "../../language/words.js";
import type { AgreementIndex } from "../agreement-index.js";
import { lastDay } from "./dates.js";
import { sentenceAt } from "./readings.js";

/**
 * Tells whether the sentence around a place speaks of something past: it holds a date before the given day, or a verb in
 * the past tense.
 */
export function isToldAsPast(index: AgreementIndex, unit: Unit, at: number, before: string): boolean {
  const sentence = sentenceAt(index, unit, at);
  if (findDates(sentence.text, index.language).some(({ from }) => from !== "" && lastDay(from) < before)) return true;
  return hasPastVerb(index, sentence.text);
}

/** True when a sentence has a verb in the past tense. */
export function hasPastVerb(index: AgreementIndex, sentence: string): boolean {
  const { pastVerb } = languageData(index.language).grammar;
  const { pastWords, notPastAfter } = checkWords(index.language).terms;
  const { norms } = wordsOf(sentence);
  return norms.some(
    (norm, i) => pastWords.includes(norm) || (pastVerb?.test(norm) === true && !notPastAfter.includes(norms[i - 1] ?? "")),
  );
}
