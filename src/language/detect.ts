import type { Language } from "../agreement/model.js";
import { Pattern } from "./pattern.js";
import { LANGUAGES } from "./registry.js";

/** The first so many words tell the language; a title page in another language does not weigh enough to matter. */
const WORDS_READ = 4000;
const WORD = new Pattern(String.raw`[\p{L}\p{M}]+`, "g");

let known: ReadonlyMap<string, Language> | undefined;

/** Words that only one of the languages uses, with that language: those that two share ("is", "on", "men") tell nothing. */
function ownersOfWords(): Map<string, Language> {
  const owners = new Map<string, Language>();
  for (const data of LANGUAGES) {
    const others = new Set(LANGUAGES.filter((other) => other !== data).flatMap((other) => other.stopWords));
    for (const word of data.stopWords) if (word.length > 1 && !others.has(word)) owners.set(word, data.language);
  }
  return owners;
}

/**
 * Guesses what language a text is in from its small words. A text without any, or with as many of each, is taken for the
 * first language of the registry, Swedish.
 */
export function detectLanguage(text: string): Language {
  known ??= ownersOfWords();
  const counts = new Map(LANGUAGES.map((data) => [data.language, 0]));
  const folded = text.normalize("NFC").toLowerCase();
  const words = folded.match(WORD.for(folded)) ?? [];
  for (let i = 0; i < Math.min(words.length, WORDS_READ); i++) {
    const language = known.get(words[i] ?? "");
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? "sv";
}
