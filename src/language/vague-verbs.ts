import type { Language } from "../agreement/model.js";
import { phraseList } from "./phrase-list.js";
import { indexPhrases, phraseAt } from "./phrases.js";
import { languageData } from "./registry.js";
import type { Span } from "./topics.js";
import { skipAdverbs } from "./verb-words.js";
import { endOf, startOf, wordsOf } from "./words.js";

/** Verbs that tell a direction rather than a deed: nobody can see afterwards whether it was done. */
const WORDS: Readonly<Record<Language, readonly string[]>> = {
  sv: phraseList(`
    främja, verka för, arbeta för, arbeta med, bidra till, medverka till, stärka, utveckla, öka, förbättra, bejaka, stödja,
    stötta, underlätta, uppmuntra, uppmärksamma, värna, stimulera, sträva efter, sträva mot, fördjupa, höja, minska,
    synliggöra, lyfta fram, lyfta, ta vara på, ta till vara, tillvarata, beakta
  `),
  en: phraseList(`
    promote, work for, work towards, work on, contribute to, strengthen, develop, increase, improve, embrace, support,
    facilitate, encourage, highlight, cherish, stimulate, strive for, deepen, enhance, foster, raise awareness, consider
  `),
};

const INDEX = {
  sv: indexPhrases([["vague" as const, WORDS.sv]]),
  en: indexPhrases([["vague" as const, WORDS.en]]),
} satisfies Record<Language, unknown>;

/** The vague verb that a text opens with, adverbs passed over; null when it opens otherwise. */
export function vagueOpening(text: string, language: Language): Span | null {
  const words = wordsOf(text);
  const at = skipAdverbs(words.norms, 0, languageData(language));
  const found = phraseAt(INDEX[language], words.norms, at);
  return found === null ? null : { start: startOf(words, at), end: endOf(words, at + found.length) };
}
