import type { LanguageData, Rung } from "./language-data.js";
import { phraseAt } from "./phrases.js";
import { perLanguage } from "./registry.js";
import type { Range } from "./sentences.js";
import { isInfinitive, looksFinite, skipAdverbs, verbLexicon } from "./verb-words.js";
import type { Words } from "./words.js";

/** A finite verb of a sentence, with the words that belong to it ("har ett gemensamt ansvar för"). */
export interface FiniteVerb extends Range {
  /** Where it stands on the ladder of strength; null for a verb that tells a deed or a state. */
  readonly rung: Rung | null;
  /** In a main clause, not one that begins with "att", "som", "hur" … */
  readonly main: boolean;
}

/** How far after "får" its infinitive is looked for, past a subject and adverbs. */
const INFINITIVE_WITHIN = 6;

/**
 * Finds the finite verbs of a sentence in order and tells main clauses from subordinate ones: each word that opens a
 * subordinate clause takes the next finite verb for itself; what is left over belongs to a main clause. An infinitive with
 * its mark ("att starta") opens none.
 */
export function finiteVerbs(words: Words, sentence: Range, data: LanguageData): readonly FiniteVerb[] {
  const verbs = known(data);
  const found = verbs.get(sentence) ?? readVerbs(words, sentence, data);
  verbs.set(sentence, found);
  return found;
}

/** The verbs of sentences that were asked for lately, by language: who bears a duty and how strong it is both hang on them. */
const known = perLanguage(() => new WeakMap<Range, FiniteVerb[]>());

function readVerbs(words: Words, { from, to }: Range, data: LanguageData): FiniteVerb[] {
  const { norms } = words;
  const { finite, ladder, subordinators } = verbLexicon(data);
  const verbs: FiniteVerb[] = [];
  let open = 0;
  let at = from;
  while (at < to) {
    const norm = norms[at] ?? "";
    const infinitive = norm === data.grammar.infinitiveMark ? infinitiveAfter(norms, at, data) : null;
    if (infinitive !== null) {
      at = infinitive + 1;
      continue;
    }
    if (subordinators.has(norm) && opensClause(words, at, from, data)) {
      open += 1;
      const next = skipAdverbs(norms, at + 1, data);
      if (
        !(looksFinite(norms[next] ?? "", data) || isSupine(norms[next] ?? "", data)) ||
        ladderAt(words, next, from, data) !== null
      ) {
        at += 1;
        continue;
      }
      verbs.push({ from: next, to: next + 1, rung: null, main: false });
      open -= 1;
      at = next + 1;
      continue;
    }
    const phrase = ladder.has(norm) ? ladderAt(words, at, from, data) : null;
    const length = phrase?.length ?? (finite.has(norm) ? 1 : 0);
    if (length > 0) {
      verbs.push({ from: at, to: at + length, rung: phrase?.rung ?? null, main: open === 0 });
      if (open > 0) open -= 1;
    }
    at += Math.max(length, 1);
  }
  return verbs;
}

/** The index of the infinitive that belongs to the mark at `at`; null when the mark opens a clause instead. */
function infinitiveAfter(norms: readonly string[], at: number, data: LanguageData): number | null {
  const next = skipAdverbs(norms, at + 1, data);
  return isInfinitive(norms[next] ?? "", data) ? next : null;
}

/** True for a word among the subordinators that opens a clause where it stands. */
function opensClause({ norms }: Words, at: number, sentence: number, data: LanguageData): boolean {
  const { ladder, alsoPrepositions, alsoComparisons, pronouns } = verbLexicon(data);
  const norm = norms[at] ?? "";
  if (alsoPrepositions.has(norm)) return at === sentence || norms[at - 1] === "," || opensCondition(norms, at, data);
  if (!alsoComparisons.has(norm)) return true;
  const after = skipAdverbs(norms, at + 1, data);
  const next = norms[after] ?? "";
  if (pronouns.has(next) || data.actors.quantifiers.includes(next)) return true;
  return looksFinite(next, data) || isSupine(next, data) || phraseAt(ladder, norms, after) !== null;
}

/** "om de inte kan …" is a condition wherever it stands; "om de frågor som …" is none. */
function opensCondition(norms: readonly string[], at: number, data: LanguageData): boolean {
  const { pronouns, ladder } = verbLexicon(data);
  if (!pronouns.has(norms[at + 1] ?? "")) return false;
  const after = skipAdverbs(norms, at + 2, data);
  return looksFinite(norms[after] ?? "", data) || phraseAt(ladder, norms, after) !== null;
}

/** "undertecknat" in "som undertecknat": the finite verb is left out and understood. */
function isSupine(norm: string, data: LanguageData): boolean {
  return data.grammar.supine?.test(norm) === true && !verbLexicon(data).notPresent.has(norm);
}

/** The phrase of the ladder that begins at a word, when it has what it needs around it. */
export function ladderAt(
  { norms }: Words,
  at: number,
  sentence: number,
  data: LanguageData,
): { rung: Rung; length: number } | null {
  const { ladder, needsInfinitive } = verbLexicon(data);
  const match = phraseAt(ladder, norms, at);
  if (match === null) return null;
  const phrase = norms.slice(at, at + match.length).join(" ");
  const before = data.strength.needsWordBefore[phrase];
  if (before !== undefined && !norms.slice(sentence, at).some((norm) => before.includes(norm))) return null;
  if (needsInfinitive.has(phrase)) {
    const after = norms.slice(at + match.length, at + match.length + INFINITIVE_WITHIN);
    if (!after.some((norm) => isInfinitive(norm, data))) return null;
  }
  return { rung: match.value, length: match.length };
}
