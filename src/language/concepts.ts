import type { Language } from "../agreement/model.js";
import { keptAnswers } from "./kept-answers.js";
import type { LanguageData } from "./language-data.js";
import { foldAccents } from "./normalise.js";
import { Pattern } from "./pattern.js";
import { indexPhrases, phraseAt } from "./phrases.js";
import { LANGUAGES, languageData, perLanguage } from "./registry.js";
import { indexSpellings, misspelt } from "./spelling-distance.js";
import { stem } from "./stem.js";

/** A principle's title has few words; anything longer is a sentence that happens to name one. */
const LONGEST_TITLE = 9;

const WORD = new Pattern(String.raw`[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*`, "g");

const lexicon = perLanguage((data: LanguageData) => {
  const concepts = data.ready.concepts();
  return {
    index: indexPhrases(concepts),
    single: indexSpellings(
      concepts.flatMap(([id, words]) => words.filter((word) => !word.includes(" ")).map((word) => [word, id] as const)),
    ),
  };
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
      const match = phraseAt(lexicon(data).index, stems, at);
      if (match === null) continue;
      found.push({ id: match.value, at });
      for (let i = 0; i < match.length; i++) taken.add(at + i);
    }
  }
  for (const [at, word] of words.entries()) {
    if (taken.has(at)) continue;
    for (const data of LANGUAGES) {
      const id = misspelt(lexicon(data).single, stem(word, data.endings));
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
