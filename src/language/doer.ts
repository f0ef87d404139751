import type { Language } from "../agreement/model.js";
import { finiteVerbs, ladderAt } from "./finite-verbs.js";
import type { LanguageData } from "./language-data.js";
import { languageData } from "./registry.js";
import { type Range, sentenceRanges } from "./sentences.js";
import { isInfinitive, isPassive, looksFinite, skipAdverbs, verbLexicon } from "./verb-words.js";
import { endOf, sliceOf, startOf, type Words, wordsOf } from "./words.js";

/**
 * Who does what a sentence tells, by the form of the sentence:
 * `subject` somebody or something, named before its verb; `agent` named with "av" after a passive; `passive` something is
 * done and nobody named; `infinitive` a deed alone; `unclear` when the form does not tell.
 */
export interface Doer {
  form: "subject" | "agent" | "passive" | "infinitive" | "unclear";
  /** The words before the verb; empty unless `form` is "subject". */
  subject: string;
  /** The verb, as UTF-16 offsets of the text. */
  start: number;
  end: number;
}

/** How far after a modal its infinitive is looked for, and after a passive its agent. */
const WITHIN = 8;

/** A word that can be a subject all by itself: in Swedish a definite one ("biblioteken", not "gemensam"). */
const SINGLE_SUBJECT: Readonly<Record<Language, RegExp>> = { sv: /(?:e[nt]|na|an|on|vi)$/, en: /s$|^we$/ };

/** Reads the form of the first sentence of a text. */
export function readDoer(text: string, language: Language): Doer {
  const words = wordsOf(text);
  const data = languageData(language);
  const sentence = sentenceRanges(words, language)[0];
  if (sentence === undefined) return { form: "unclear", subject: "", start: 0, end: 0 };
  const told = (form: Doer["form"], { from, to }: Range, subject = ""): Doer => ({
    form,
    subject,
    start: startOf(words, from),
    end: endOf(words, to),
  });
  const first = skipAdverbs(words.norms, sentence.from, data);
  const norm = words.norms[first] ?? "";
  const main = finiteVerbs(words, sentence, data).find((verb) => verb.main);
  // "Åtgärderna beskrivs i planen": a definite word with a verb behind it is what the sentence speaks of.
  const speaksOf = SINGLE_SUBJECT[language].test(norm) && looksFinite(words.norms[first + 1] ?? "", data);
  const opensWithDeed =
    isInfinitive(norm, data) && (verbLexicon(data).infinitives.has(norm) || (main === undefined && !speaksOf));
  if (opensWithDeed && main?.from !== first + 1 && !isPassive(words, first, data)) {
    return told("infinitive", { from: first, to: first + 1 });
  }
  if (main === undefined) {
    const second = { from: sentence.from + 1, to: sentence.from + 2 };
    const named = SINGLE_SUBJECT[language].test(words.norms[sentence.from] ?? "");
    const isVerb = named && second.from < sentence.to && looksFinite(words.norms[second.from] ?? "", data);
    if (!isVerb) return told("unclear", sentence);
    if (isPassive(words, second.from, data)) return told(hasAgent(words, second, sentence, data) ? "agent" : "passive", second);
    return told("subject", second, sliceOf(words, sentence.from, second.from));
  }
  const passive = passiveOf(words, main, sentence, data);
  if (passive === null) return told("subject", main, sliceOf(words, sentence.from, main.from));
  return told(hasAgent(words, passive, sentence, data) ? "agent" : "passive", { from: main.from, to: passive.to });
}

/** The passive verb of a main clause: its finite verb, or the infinitive after a modal. */
function passiveOf(words: Words, main: Range, sentence: Range, data: LanguageData): Range | null {
  if (isPassive(words, main.from, data)) return { from: main.from, to: main.to };
  if (ladderAt(words, main.from, sentence.from, data) === null) return null;
  for (let at = main.to; at < Math.min(main.to + WITHIN, sentence.to); at += 1) {
    const norm = words.norms[at] ?? "";
    const helped = verbLexicon(data).passiveHelpers.has(norm);
    if (helped || isInfinitive(norm, data)) return isPassive(words, at, data) ? { from: at, to: at + (helped ? 2 : 1) } : null;
  }
  return null;
}

function hasAgent(words: Words, passive: Range, sentence: Range, data: LanguageData): boolean {
  const { agents } = verbLexicon(data);
  const after = words.norms.slice(passive.to, Math.min(passive.to + WITHIN, sentence.to));
  return after.some((norm) => agents.has(norm));
}
