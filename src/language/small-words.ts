import type { Language } from "../agreement/model.js";
import * as en from "./en/small-words.js";
import { languageData } from "./registry.js";
import * as sv from "./sv/small-words.js";

interface SmallWords {
  groups: readonly ReadonlySet<string>[];
  dispensable: ReadonlySet<string>;
  spellings: ReadonlyMap<string, string>;
  additive: ReadonlySet<string>;
  alternative: ReadonlySet<string>;
  endings: ReadonlySet<string>;
  past: ReadonlySet<string>;
  tensePairs: ReadonlySet<string>;
}

function build(data: typeof sv | typeof en): SmallWords {
  return {
    groups: data.interchangeable.map((words) => new Set(words)),
    dispensable: new Set(data.dispensable),
    spellings: new Map(Object.entries(data.spellings)),
    additive: new Set(data.additive),
    alternative: new Set(data.alternative),
    endings: new Set(data.formEndings),
    past: new Set(data.pastEndings),
    tensePairs: new Set(data.tensePairs),
  };
}

const WORDS: Record<Language, SmallWords> = { sv: build(sv), en: build(en) };

/** True when one small word may stand for the other without changing what is promised; both in lower case. */
export function isInterchangeable(a: string, b: string, language: Language): boolean {
  return WORDS[language].groups.some((words) => words.has(a) && words.has(b));
}

/** True when a small word may come or go without changing what is promised; in lower case. */
export function isDispensable(word: string, language: Language): boolean {
  return WORDS[language].dispensable.has(word);
}

/** The spelling that public writing uses, for a word in an older or looser one; the word itself otherwise. Lower case. */
export function plainSpelling(word: string, language: Language): string {
  return WORDS[language].spellings.get(word) ?? word;
}

/** True for a word that joins the items of a list. */
export function isConjunction(word: string, language: Language): boolean {
  return isAdditive(word, language) || WORDS[language].alternative.has(word);
}

/** True for a word that joins what holds all together: "och", never "eller". */
export function isAdditive(word: string, language: Language): boolean {
  return WORDS[language].additive.has(word);
}

/** Letters that two forms of one word share at least. */
const SHORTEST_ROOT = 4;

/** The endings of two words behind what they share; null when they are no forms of one word. */
function endingsOf(a: string, b: string, language: Language): [was: string, is: string] | null {
  let root = 0;
  while (root < a.length && a[root] === b[root]) root += 1;
  if (root < SHORTEST_ROOT) return null;
  const { endings } = WORDS[language];
  const [was, is] = [a.slice(root), b.slice(root)];
  return endings.has(was) && endings.has(is) ? [was, is] : null;
}

/**
 * True when two words are forms of one: number, definiteness, gender or tense. No ending in -s is among those of Swedish,
 * for it may make a passive or a genitive, and those turn a relation round. Lower case.
 */
export function isOtherForm(a: string, b: string, language: Language): boolean {
  return endingsOf(a, b, language) !== null;
}

/** As `isOtherForm`, but for another tense: number, definiteness and gender only. */
export function isInflection(a: string, b: string, language: Language): boolean {
  const endings = endingsOf(a, b, language);
  if (endings === null) return false;
  const { past, tensePairs } = WORDS[language];
  const pair = endings.toSorted((x, y) => (x < y ? -1 : 1)).join(" ");
  return !endings.some((ending) => past.has(ending)) && !tensePairs.has(pair);
}

/** True for the preposition that names the doer of a passive. */
export function isAgentWord(word: string, language: Language): boolean {
  return languageData(language).grammar.agentPrepositions.includes(word);
}
