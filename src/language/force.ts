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
}

/** Present, passive and imperative beside the infinitive; a form that no verb has does no harm. */
const FORMS: Record<Language, (infinitive: string) => string[]> = {
  sv: (verb) => {
    const root = verb.endsWith("a") && verb.length > 2 ? verb.slice(0, -1) : verb;
    return [verb, `${verb}r`, `${verb}s`, root, `${root}er`, `${root}es`];
  },
  en: (verb) => [verb, `${verb}s`, `${verb}es`, verb.endsWith("e") ? `${verb.slice(0, -1)}ing` : `${verb}ing`],
};

function build(verbs: typeof sv.forceVerbs, language: Language): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const [level, list] of Object.entries(verbs)) {
    for (const phrase of list) {
      const [first = "", ...rest] = phrase.split(" ");
      for (const form of new Set(FORMS[language](first))) {
        const known = phrases.get(form);
        if (known === undefined) phrases.set(form, [{ level: Number(level), rest }]);
        else known.push({ level: Number(level), rest });
      }
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return phrases;
}

const VERBS: Record<Language, typeof sv.forceVerbs> = { sv: sv.forceVerbs, en: en.forceVerbs };
const phraseIndex = perLanguage(({ language }) => build(VERBS[language], language));

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
  const phrases = phraseIndex(languageData(language));
  const found: ForceReading[] = [];
  for (let at = 0; at < words.norms.length; at += 1) {
    const beginning = phrases.get(words.norms[at] ?? "");
    if (beginning === undefined) continue;
    for (const { level, rest } of beginning) {
      const last = lastOf(words.norms, at, rest);
      if (last === null) continue;
      found.push({ level, text: sliceOf(words, at, last + 1), start: startOf(words, at), end: endOf(words, last + 1) });
      at = last;
      break;
    }
  }
  return found;
}
