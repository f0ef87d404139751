import type { Language } from "../../agreement/model.js";
import { fieldWords } from "../../language/field-words.js";
import { isMisspelling, spellingDistance } from "../../language/spelling-distance.js";
import type { IsRight } from "./speller.js";

/** Suggestions for one word, at most. */
const SHOWN = 3;
const LETTERS: Readonly<Record<Language, string>> = { sv: "abcdefghijklmnopqrstuvwxyzåäöé", en: "abcdefghijklmnopqrstuvwxyz'" };

/**
 * What a misspelt word was meant to be, the likeliest first: a word of the same text or of the field, else what one slip
 * away the dictionary knows.
 * @param own right words of the same text, in lower case
 * @param isRight asks the dictionary, which takes some hundredths of a second; null when it may not be asked
 */
export function suggest(word: string, own: readonly string[], language: Language, isRight: IsRight | null): string[] {
  const near = [...new Set([...own, ...fieldWords(language).commonWords])].filter((other) => isMisspelling(word, other));
  if (near.length > 0) {
    const far = new Map(near.map((other) => [other, spellingDistance(word, other, 3)]));
    return near.toSorted((a, b) => (far.get(a) ?? 0) - (far.get(b) ?? 0)).slice(0, SHOWN);
  }
  return isRight === null ? [] : oneSlipAway(word, language, isRight);
}

/** Words that the dictionary knows one slip away: two letters swapped, one too many, one missing, one wrong. */
function oneSlipAway(word: string, language: Language, isRight: IsRight): string[] {
  const found = new Set<string>();
  const letters = [...LETTERS[language]];
  const places = Array.from({ length: word.length + 1 }, (_, at) => [word.slice(0, at), word.slice(at)] as const);
  const slips: ((head: string, tail: string) => string[])[] = [
    (head, tail) => (tail.length > 1 ? [`${head}${tail[1] ?? ""}${tail[0] ?? ""}${tail.slice(2)}`] : []),
    (head, tail) => (tail === "" ? [] : [head + tail.slice(1)]),
    (head, tail) => letters.map((letter) => head + letter + tail),
    (head, tail) => (tail === "" ? [] : letters.map((letter) => head + letter + tail.slice(1))),
  ];
  for (const slip of slips) {
    for (const [head, tail] of places) {
      for (const other of slip(head, tail)) {
        if (other !== word && isRight(other)) found.add(other);
        if (found.size === SHOWN) return [...found];
      }
    }
  }
  return [...found];
}
