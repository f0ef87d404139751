import type { Language } from "../agreement/model.js";
import type { AdviceData, TermData, TimeData } from "./check-data.js";
import { makeAdvice as englishAdvice } from "./en/advice.js";
import { makeTerms as englishTerms } from "./en/terms.js";
import { makeTimes as englishTimes } from "./en/times.js";
import { languageData, perLanguage } from "./registry.js";
import { makeAdvice as swedishAdvice } from "./sv/advice.js";
import { makeTerms as swedishTerms } from "./sv/terms.js";
import { makeTimes as swedishTimes } from "./sv/times.js";

/** What the rules on terms, dates and language know of a language; the readers and the comparison have no use for it. */
export interface CheckWords {
  readonly terms: TermData;
  readonly times: TimeData;
  readonly advice: AdviceData;
}

type Makers = { readonly [Words in keyof CheckWords]: () => CheckWords[Words] };

const MAKERS: Readonly<Record<Language, Makers>> = {
  sv: { terms: swedishTerms, times: swedishTimes, advice: swedishAdvice },
  en: { terms: englishTerms, times: englishTimes, advice: englishAdvice },
};

/** Each list is cut when a rule first asks for it; some runs ask for no advice. */
class MadeWords implements CheckWords {
  private readonly make: Makers;
  private readonly made: { -readonly [Words in keyof CheckWords]: CheckWords[Words] | null };

  constructor(make: Makers) {
    this.make = make;
    this.made = { terms: null, times: null, advice: null };
  }

  get terms(): TermData {
    return (this.made.terms ??= this.make.terms());
  }

  get times(): TimeData {
    return (this.made.times ??= this.make.times());
  }

  get advice(): AdviceData {
    return (this.made.advice ??= this.make.advice());
  }
}

const wordsOf = perLanguage(({ language }) => new MadeWords(MAKERS[language]));

/** The words that rules look for in a language. */
export function checkWords(language: Language): CheckWords {
  return wordsOf(languageData(language));
}
