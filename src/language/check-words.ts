import type { Language } from "../agreement/model.js";
import type { AdviceData, TermData, TimeData } from "./check-data.js";
import { advice as englishAdvice } from "./en/advice.js";
import { terms as englishTerms } from "./en/terms.js";
import { times as englishTimes } from "./en/times.js";
import { advice as swedishAdvice } from "./sv/advice.js";
import { terms as swedishTerms } from "./sv/terms.js";
import { times as swedishTimes } from "./sv/times.js";

/** What the rules on terms, dates and language know of a language; the readers and the comparison have no use for it. */
export interface CheckWords {
  readonly terms: TermData;
  readonly times: TimeData;
  readonly advice: AdviceData;
}

const WORDS: Readonly<Record<Language, CheckWords>> = {
  sv: { terms: swedishTerms, times: swedishTimes, advice: swedishAdvice },
  en: { terms: englishTerms, times: englishTimes, advice: englishAdvice },
};

/** The words that rules look for in a language. */
export function checkWords(language: Language): CheckWords {
  return WORDS[language];
}
