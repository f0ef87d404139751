import type { Language } from "../../agreement/model.js";
import { type ActorMention, findActors } from "../../language/actors.js";
import { type ForceReading, forceIn } from "../../language/force.js";
import { type DateMention, findDates, type NumberMention, numbersIn } from "../../language/numbers.js";
import { type Qualifier, qualifiersIn } from "../../language/qualifiers.js";
import { languageData } from "../../language/registry.js";
import { type StrengthReading, strengthPhrases } from "../../language/strength.js";
import type { Words } from "../../language/words.js";

/** What the language floor finds in one wording. */
export interface Reading {
  strengths: StrengthReading[];
  force: ForceReading[];
  actors: ActorMention[];
  numbers: NumberMention[];
  dates: DateMention[];
  qualifiers: Qualifier[];
}

/** Reads a wording once; each detector takes its part. */
export function readWords(words: Words, language: Language): Reading {
  return {
    strengths: strengthPhrases(words.text, language),
    force: forceIn(words, language),
    actors: findActors(words.text, language),
    numbers: numbersIn(words, languageData(language)),
    dates: findDates(words.text, language),
    qualifiers: qualifiersIn(words, language),
  };
}
