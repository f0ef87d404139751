import type { Language } from "../agreement/model.js";
import * as english from "./en/field-words.js";
import * as swedish from "./sv/field-words.js";

/** Words of agreements, for checking spelling: those that a dictionary lacks, and those that slips are most often made in. */
export interface FieldWords {
  readonly fieldWords: readonly string[];
  readonly commonWords: readonly string[];
}

const WORDS: Readonly<Record<Language, FieldWords>> = { sv: swedish, en: english };

/** The words of the field in a language. */
export function fieldWords(language: Language): FieldWords {
  return WORDS[language];
}
