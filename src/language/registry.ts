import type { Language } from "../agreement/model.js";
import { english } from "./en.js";
import type { LanguageData } from "./language-data.js";
import { swedish } from "./sv.js";

/** Every language that samsyn reads. Where two know the same word, the earlier one answers. */
export const LANGUAGES: readonly LanguageData[] = [swedish, english];

const BY_NAME = new Map(LANGUAGES.map((data) => [data.language, data]));

/** What samsyn knows of a language. */
export function languageData(language: Language): LanguageData {
  return BY_NAME.get(language) ?? swedish;
}

/** Makes a function compute its answer once for each language: for indexes over the word data. */
export function perLanguage<T>(build: (data: LanguageData) => T): (data: LanguageData) => T {
  const built = new Map<LanguageData, T>();
  // Asked for word after word, nearly always in one language: the last answer stands ready.
  let asked: LanguageData | undefined;
  let answer: T;
  return (data) => {
    if (data === asked) return answer;
    const known = built.get(data) ?? build(data);
    built.set(data, known);
    asked = data;
    answer = known;
    return known;
  };
}
