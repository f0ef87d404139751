import type { Language } from "../agreement/model.js";
import * as en from "./en/verbs.js";
import { languageData, perLanguage } from "./registry.js";
import * as sv from "./sv/verbs.js";
import { endOf, sliceOf, startOf, type Words } from "./words.js";

/** A verb of known force in a text. */
export interface ForceReading {
  /** 1 (looks at, tells) to 5 (fights, guarantees). */
  level: number;
  /** As written. */
  text: string;
  start: number;
  end: number;
}

interface Phrase {
  level: number;
  /** Words after the first. */
  rest: string[];
  /** Its place among all of them. */
  place: number;
}

/**
 * The infinitives that a word may be a form of: the word itself, then present, passive and imperative. One that no verb
 * has does no harm. Asked of the words of a text, for they are fewer than all forms of all verbs.
 */
const INFINITIVES: Record<Language, (word: string) => string[]> = {
  sv: (word) => {
    const infinitives = [word, ...(word.length > 1 ? [`${word}a`] : [])];
    const last = word.at(-1);
    if (last !== "r" && last !== "s") return infinitives;
    infinitives.push(word.slice(0, -1));
    if (word.at(-2) !== "e") return infinitives;
    // "stoppar" from "stoppa", "säkerställer" from "säkerställa"; a verb in another vowel keeps it.
    const root = word.slice(0, -2);
    if (root.length > 1) infinitives.push(`${root}a`);
    if (!root.endsWith("a") || root.length < 3) infinitives.push(root);
    return infinitives;
  },
  en: (word) => {
    if (word.endsWith("s")) return [word, word.slice(0, -1), ...(word.endsWith("es") ? [word.slice(0, -2)] : [])];
    if (!word.endsWith("ing")) return [word];
    const root = word.slice(0, -3);
    return [word, `${root}e`, ...(root.endsWith("e") ? [] : [root])];
  },
};

const VERBS: Record<Language, typeof sv.forceVerbs> = { sv: sv.forceVerbs, en: en.forceVerbs };

/** The phrases by the infinitive that they begin with. */
const phraseIndex = perLanguage(({ language }) => {
  const phrases = new Map<string, Phrase[]>();
  let place = 0;
  for (const [level, list] of Object.entries(VERBS[language])) {
    for (const phrase of list) {
      const [first = "", ...rest] = phrase.split(" ");
      const known = phrases.get(first);
      const read = { level: Number(level), rest, place };
      if (known === undefined) phrases.set(first, [read]);
      else known.push(read);
      place += 1;
    }
  }
  return phrases;
});

const NONE: readonly Phrase[] = [];

/** How the infinitives above begin: by their first two letters, which every form of them shares. */
const beginnings = perLanguage((data) => new Set(Array.from(phraseIndex(data).keys(), beginningOf)));

/** The first two letters of a word as one number. */
function beginningOf(word: string): number {
  return (word.charCodeAt(0) << 16) | word.charCodeAt(1);
}

/** The phrases that a word may begin, those of most words first. */
function phrasesFrom(word: string, language: Language): readonly Phrase[] {
  const phrases = phraseIndex(languageData(language));
  let found = NONE;
  for (const infinitive of INFINITIVES[language](word)) found = joined(found, phrases.get(infinitive) ?? NONE);
  return found.length > 1 ? found.toSorted((a, b) => b.rest.length - a.rest.length || a.place - b.place) : found;
}

function joined(some: readonly Phrase[], more: readonly Phrase[]): readonly Phrase[] {
  return some === NONE ? more : more === NONE ? some : [...some, ...more];
}

/** Words whose phrases are kept. */
const MOST_KEPT = 20_000;
const kept = perLanguage(() => new Map<string, readonly Phrase[]>());

function phrasesOf(word: string, language: Language): readonly Phrase[] {
  const known = kept(languageData(language));
  let phrases = known.get(word);
  if (phrases === undefined) {
    if (known.size >= MOST_KEPT) known.clear();
    phrases = phrasesFrom(word, language);
    known.set(word, phrases);
  }
  return phrases;
}

/** Index of the last word of a phrase that begins at an index; one word may stand inside it ("skapa *bättre* möjligheter"). */
function lastOf(norms: readonly string[], first: number, rest: readonly string[]): number | null {
  let at = first;
  for (const part of rest) {
    if (norms[at + 1] === part) at += 1;
    else if (norms[at + 2] === part) at += 2;
    else return null;
  }
  return at;
}

/** Finds the verbs of known force in a row of words, longest phrase first, in the order of reading. */
export function forceIn(words: Words, language: Language): ForceReading[] {
  const found: ForceReading[] = [];
  const known = beginnings(languageData(language));
  for (let at = 0; at < words.norms.length; at += 1) {
    const word = words.norms[at] ?? "";
    // Most words begin as none of these verbs does, so what they may be forms of need not be asked.
    if (!known.has(beginningOf(word))) continue;
    for (const { level, rest } of phrasesOf(word, language)) {
      const last = lastOf(words.norms, at, rest);
      if (last === null) continue;
      found.push({ level, text: sliceOf(words, at, last + 1), start: startOf(words, at), end: endOf(words, last + 1) });
      at = last;
      break;
    }
  }
  return found;
}
