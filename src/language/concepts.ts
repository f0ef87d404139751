import type { Language } from "../agreement/model.js";
import { keptAnswers } from "./kept-answers.js";
import type { LanguageData } from "./language-data.js";
import { foldAccents } from "./normalise.js";
import { Pattern } from "./pattern.js";
import { indexPhrases, phraseAt, valuesByPhrase } from "./phrases.js";
import { LANGUAGES, languageData, perLanguage } from "./registry.js";
import { misspelt } from "./spelling-distance.js";
import { stem } from "./stem.js";

/** A principle's title has few words; anything longer is a sentence that happens to name one. */
const LONGEST_TITLE = 9;

const WORD = new Pattern(String.raw`[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*`, "g");

const lexicon = perLanguage(({ ready }: LanguageData) => {
  const { phrases, stems, spellings } = ready.concepts();
  return { phrases: indexPhrases(phrases), ids: valuesByPhrase(stems), spellings: new Map(spellings) };
});

const conceptsIn = keptAnswers((title: string): readonly string[] => {
  const folded = foldAccents(title);
  const words = folded.match(WORD.for(folded)) ?? [];
  if (words.length === 0 || words.length > LONGEST_TITLE) return [];
  const found: { id: string; at: number }[] = [];
  const taken = new Set<number>();
  for (const data of LANGUAGES) {
    const stems = words.map((word) => stem(word, data.endings));
    for (let at = 0; at < words.length; at++) {
      if (taken.has(at)) continue;
      const match = phraseAt(lexicon(data).phrases, stems, at);
      if (match === null) continue;
      found.push({ id: match.value, at });
      for (let i = 0; i < match.length; i++) taken.add(at + i);
    }
  }
  for (const [at, word] of words.entries()) {
    if (taken.has(at)) continue;
    for (const data of LANGUAGES) {
      const { ids, spellings } = lexicon(data);
      const id = ids.get(misspelt(spellings, stem(word, data.endings)) ?? "");
      if (id === undefined) continue;
      found.push({ id, at });
      break;
    }
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ id }) => id))];
});

/**
 * Tells which of the known principles a title names, in the order of the title, each once: "Kvalitet och delaktighet" gives
 * two. Blind to language, case, inflection and a slip or two in a long word.
 * @returns ids such as "oppenhet"; empty for a title that names none, or a whole sentence
 */
export function principleConcepts(title: string): string[] {
  return [...conceptsIn(title)];
}

/** The name of a known principle for people, in lower case; the id itself when it is unknown. */
export function conceptName(id: string, language: Language): string {
  return languageData(language).concepts[id]?.name ?? id;
}
