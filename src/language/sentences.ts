import type { Language } from "../agreement/model.js";
import { abbreviationOf } from "./abbreviations.js";
import { startsLower } from "./pattern.js";
import { languageData, perLanguage } from "./registry.js";
import { endOf, sliceOf, startOf, type Words, wordsOf } from "./words.js";

/** One sentence of a text; the spaces around it belong to none. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

/** A stretch of words: from the first up to, not including, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A sentence is cut after so many words, so that a text without points is read in time proportional to its length. */
const LONGEST_SENTENCE = 400;
const ENDS = new Set([".", "!", "?"]);
const CLOSES = new Set(['"', "'", ")", "]", "*", "_"]);

/**
 * Cuts a text into sentences. A point inside an abbreviation, date or number ends none ("kap. 3", "t.ex. Föreningar"); one
 * that may close a sentence ("m.m.") does so before a capital. A line break ends one too.
 */
export function splitSentences(text: string, language: Language): Sentence[] {
  return sentencesOf(wordsOf(text), language);
}

/** As `splitSentences`, for words already cut. */
export function sentencesOf(words: Words, language: Language): Sentence[] {
  return sentenceRanges(words, language).map(({ from, to }) => ({
    text: sliceOf(words, from, to),
    start: startOf(words, from),
    end: endOf(words, to),
  }));
}

/** The sentences of words that were asked for lately, by language: several readings of a clause begin with them. */
const known = perLanguage(() => new WeakMap<Words, Range[]>());

/** As `splitSentences`, as stretches of words. */
export function sentenceRanges(words: Words, language: Language): readonly Range[] {
  const ranges = known(languageData(language));
  const found = ranges.get(words) ?? cutSentences(words, language);
  ranges.set(words, found);
  return found;
}

function cutSentences(words: Words, language: Language): Range[] {
  const ranges: Range[] = [];
  const hasBreaks = words.text.includes("\n");
  let from = 0;
  for (let at = 0; at < words.norms.length; at++) {
    let to = at + 1;
    if (mayEnd(words, at, language)) {
      while (CLOSES.has(words.norms[to] ?? "") && startOf(words, to) === endOf(words, to)) to += 1;
      if (!opensSentence(words, to) && to - from < LONGEST_SENTENCE) continue;
    } else if (!(hasBreaks && breaksLine(words, to)) && to - from < LONGEST_SENTENCE) continue;
    ranges.push({ from, to });
    from = to;
    at = to - 1;
  }
  if (from < words.norms.length) ranges.push({ from, to: words.norms.length });
  return ranges;
}

function mayEnd(words: Words, at: number, language: Language): boolean {
  const norm = words.norms[at] ?? "";
  if (ENDS.has(norm)) return true;
  const token = words.tokens[at];
  return token?.text.endsWith(".") === true && abbreviationOf(norm, language)?.mayEnd === true;
}

/** A sentence opens after a space, with anything but a lower-case letter or a further mark. */
function opensSentence(words: Words, at: number): boolean {
  const token = words.tokens[at];
  if (token === undefined) return true;
  return startOf(words, at) > endOf(words, at) && !startsLower(token.text);
}

function breaksLine(words: Words, at: number): boolean {
  return at < words.norms.length && words.text.slice(endOf(words, at), startOf(words, at)).includes("\n");
}
