import type { Language } from "../agreement/model.js";
import type { Abbreviation } from "./language-data.js";
import { LANGUAGES, languageData, perLanguage } from "./registry.js";
import { tokenize } from "./tokens.js";

/** An abbreviation in a text, with what it is short for. */
export interface AbbreviationMention {
  /** As it ought to be printed: "t.ex." */
  short: string;
  long: string;
  text: string;
  start: number;
  end: number;
}

/** The abbreviations of all languages; where two share one, that of the language asked for, else that of the earlier. */
const byShort = perLanguage(
  (data) =>
    new Map([...LANGUAGES.toReversed(), data].flatMap(({ abbreviations }) => abbreviations.map((each) => [each.short, each]))),
);

/**
 * Looks up an abbreviation of ordinary words, not of names ("t.ex.", not "IOP").
 * @param norm as a token's `norm`: lower case, with points and without spaces
 */
export function abbreviationOf(norm: string, language: Language): Abbreviation | null {
  return byShort(languageData(language)).get(norm) ?? null;
}

/** Finds the abbreviations in a text, "t ex" and "t. ex." as well as "t.ex.". */
export function findAbbreviations(text: string, language: Language): AbbreviationMention[] {
  return tokenize(text).flatMap((token) => {
    const known = token.kind === "word" ? abbreviationOf(token.norm, language) : null;
    if (known === null) return [];
    return [{ short: known.short, long: known.long, text: token.text, start: token.start, end: token.end }];
  });
}
