import type { Language } from "../agreement/model.js";
import type { LanguageData } from "./language-data.js";
import { indexPhrases, phraseAt } from "./phrases.js";
import { languageData, perLanguage } from "./registry.js";
import { isKnownFinite, verbLexicon } from "./verb-words.js";
import { endOf, sliceOf, startOf, type Words, wordsOf } from "./words.js";

export type QualifierKind = "scope" | "condition" | "negation" | "hedge" | "frequency";

/** Words that bound, soften or time what a clause says. */
export interface Qualifier {
  kind: QualifierKind;
  text: string;
  start: number;
  end: number;
}

/** A condition told as a clause of its own ("om parterna är överens") is shown to its end, but no further than this many words. */
const LONGEST_CONDITION = 14;
const CLAUSE_ENDS = new Set([",", ".", ";", ":", "!", "?", ")"]);

const lexicon = perLanguage(({ qualifiers, grammar, ready }) => ({
  index: indexPhrases(ready.qualifiers()),
  openers: new Set(qualifiers.conditionalOpeners),
  notConditional: new Set(qualifiers.notConditional),
  conjunctions: new Set(grammar.conjunctions),
}));

/**
 * Finds the words that qualify a clause, in order, none overlapping: scope ("på förfrågan", "endast"), condition ("vid
 * behov", "om …"), negation, hedge ("i möjligaste mån") and frequency ("varje år").
 */
export function findQualifiers(text: string, language: Language): Qualifier[] {
  return qualifiersIn(wordsOf(text), language);
}

/** As `findQualifiers`, for words already cut. */
export function qualifiersIn(words: Words, language: Language): Qualifier[] {
  const data = languageData(language);
  const { index, openers } = lexicon(data);
  const found: Qualifier[] = [];
  for (let at = 0; at < words.norms.length; at++) {
    const norm = words.norms[at] ?? "";
    if (!index.has(norm) && !openers.has(norm)) continue;
    const match = phraseAt(index, words.norms, at);
    const length = match?.length ?? conditionLength(words, at, data);
    if (length === 0) continue;
    const to = at + length;
    found.push({
      kind: match?.value ?? "condition",
      text: sliceOf(words, at, to),
      start: startOf(words, at),
      end: endOf(words, to),
    });
    at = to - 1;
  }
  return found;
}

/**
 * How many words a condition takes that begins here. "Om" is more often "about" than "if", so it counts only at the
 * beginning, after a comma or "och", and with a verb. At the beginning it ends where the main clause's verb comes.
 */
function conditionLength({ norms }: Words, at: number, data: LanguageData): number {
  const { openers, notConditional, conjunctions } = lexicon(data);
  if (!openers.has(norms[at] ?? "") || notConditional.has(norms[at + 1] ?? "")) return 0;
  const before = norms[at - 1];
  if (before !== undefined && !CLAUSE_ENDS.has(before) && !conjunctions.has(before)) return 0;
  let to = at + 1;
  let verbs = 0;
  while (to < norms.length && to - at < LONGEST_CONDITION && !CLAUSE_ENDS.has(norms[to] ?? "")) {
    const ladder = phraseAt(verbLexicon(data).ladder, norms, to);
    if (ladder !== null || isKnownFinite(norms[to] ?? "", data)) verbs += 1;
    if (verbs === 2 && before === undefined) break;
    to += ladder?.length ?? 1;
  }
  return verbs > 0 ? Math.min(to, norms.length) - at : 0;
}
