import { type FiniteVerb, ladderAt } from "./finite-verbs.js";
import type { LanguageData } from "./language-data.js";
import type { Range } from "./sentences.js";
import { isAdverb, isInfinitive, isPassive, looksFinite, skipAdverbs, verbLexicon } from "./verb-words.js";
import type { Words } from "./words.js";

/** How far a subject may stand from its verb ("Organisationer som har undertecknat …, *ska*"). */
const SUBJECT_WITHIN = 24;
/** How far an agent may stand after its passive ("*utses* vid den årliga konferensen *av* parterna"). */
const AGENT_WITHIN = 8;
/** How far after a modal its infinitive is looked for. */
const INFINITIVE_WITHIN = 8;

/**
 * Finds the verb of a main clause that an actor bears: as its subject, before or after it, or as the agent of a passive.
 * @param group the words that name the actor, or several joined by "och"
 * @param verbs the finite verbs of the sentence
 * @param taken where verbs begin that already have their subject: what follows one of those is its object
 * @returns null for an actor that is only mentioned: in the genitive, after a preposition, in a subordinate clause, acted upon
 */
export function borneVerb(
  words: Words,
  sentence: Range,
  group: Range,
  verbs: readonly FiniteVerb[],
  taken: ReadonlySet<number>,
  data: LanguageData,
): Range | null {
  const { norms } = words;
  const { prepositionWords, subordinators, agents, articles } = verbLexicon(data);
  let left = group.from - 1;
  while (left >= sentence.from && (articles.has(norms[left] ?? "") || isAdverb(norms[left] ?? "", data))) left -= 1;
  const before = left >= sentence.from ? (norms[left] ?? "") : null;
  if (before !== null) {
    const pointing = pointingVerb(words, sentence, left, data);
    if (pointing !== null) return pointing;
    if (agents.has(before)) return passiveBefore(words, sentence, left, verbs, data);
    if (prepositionWords.has(before) || subordinators.has(before)) return null;
    const inverted = verbs.find((verb) => verb.to === left + 1 || (verb.from <= left && left < verb.to));
    if (inverted !== undefined) {
      const fronted = inverted.rung !== null || opensWithAdverbial(words, sentence, inverted, data);
      return inverted.main && fronted && !taken.has(inverted.from) && !isDoneTo(words, inverted, data) ? inverted : null;
    }
    const unknown = unknownVerb(words, sentence, left, verbs, data);
    if (unknown !== null) return unknown;
    if (isInfinitive(before, data) && left > sentence.from) return null;
  }
  const verb = verbAfter(words, sentence, group, verbs, data);
  return verb === null || isDoneTo(words, verb, data) ? null : verb;
}

/** "ligger på", "åligger": what follows bears the duty. */
function pointingVerb(words: Words, sentence: Range, left: number, data: LanguageData): Range | null {
  const { bearerAfter } = verbLexicon(data);
  const last = words.norms[left] ?? "";
  for (let from = Math.max(left - 1, sentence.from); from <= left; from += 1) {
    if (!bearerAfter.has(from === left ? last : `${words.norms[from]} ${last}`)) continue;
    if (ladderAt(words, from, sentence.from, data) !== null) return { from, to: left + 1 };
  }
  return null;
}

/** The passive that "av" or "genom" belongs to, when it stands in no subordinate clause. */
function passiveBefore(
  words: Words,
  sentence: Range,
  preposition: number,
  verbs: readonly FiniteVerb[],
  data: LanguageData,
): Range | null {
  const { passive, happening, passiveHelpers, subordinators, infinitives } = verbLexicon(data);
  for (let at = preposition - 1; at >= Math.max(sentence.from, preposition - AGENT_WITHIN); at--) {
    const norm = words.norms[at] ?? "";
    if (subordinators.has(norm) || infinitives.has(norm)) return null;
    const helped = passiveHelpers.has(norm) && isPassive(words, at, data);
    if (passive.has(norm) || happening.has(norm) || helped) {
      const governing = verbs.findLast(({ from }) => from <= at);
      return governing?.main === false ? null : { from: at, to: at + 1 };
    }
  }
  return null;
}

/** The finite verb of a subject: right after it, or past a prepositional phrase or relative clause. */
function verbAfter(
  words: Words,
  sentence: Range,
  { from, to }: Range,
  verbs: readonly FiniteVerb[],
  data: LanguageData,
): Range | null {
  const { prepositionWords, alsoComparisons, subordinators } = verbLexicon(data);
  const { norms } = words;
  const next = skipAdverbs(norms, to, data);
  if (next >= sentence.to) return null;
  const beside = verbs.find((verb) => verb.from === next);
  if (beside !== undefined) return beside.main ? beside : null;
  const norm = norms[next] ?? "";
  const relative = norm === "," ? (norms[next + 1] ?? "") : norm;
  if (
    alsoComparisons.has(relative) ||
    prepositionWords.has(norm) ||
    (subordinators.has(relative) && relative !== data.grammar.infinitiveMark)
  ) {
    return verbs.find((verb) => verb.main && verb.from > next && verb.from - to <= SUBJECT_WITHIN) ?? null;
  }
  if (norms.slice(from, to).some((word) => alsoComparisons.has(word) || subordinators.has(word))) {
    return verbs.find((verb) => verb.main && verb.from >= to && verb.from - to <= SUBJECT_WITHIN) ?? null;
  }
  const isVerb = looksFinite(norm, data) && words.tokens[next]?.kind === "word";
  return isVerb ? { from: next, to: next + 1 } : null;
}

/** "Varje höst *bjuder* Region Exempel in …": behind an adverbial, and where no other verb is the clause's, what looks like a verb is one. */
function unknownVerb(words: Words, sentence: Range, at: number, verbs: readonly FiniteVerb[], data: LanguageData): Range | null {
  const verb = { from: at, to: at + 1 };
  if (verbs.some(({ main }) => main) || at - sentence.from < 2 || !opensWithAdverbial(words, sentence, verb, data)) return null;
  const { notInfinitive, prepositionWords } = verbLexicon(data);
  const norm = words.norms[at] ?? "";
  const behind = words.norms[at - 1] ?? "";
  const isNoun = notInfinitive.has(norm) || prepositionWords.has(behind) || data.grammar.pluralNoun?.test(norm) === true;
  return !isNoun && looksFinite(norm, data) && !isDoneTo(words, verb, data) ? verb : null;
}

/** Before an inverted verb stands something else than a subject: "*I samråd med kommunen* utser parterna …". */
function opensWithAdverbial(words: Words, sentence: Range, verb: Range, data: LanguageData): boolean {
  const { prepositionWords, subordinators, timeNouns } = verbLexicon(data);
  const first = words.norms[sentence.from] ?? "";
  if (verb.from === sentence.from) return false;
  return (
    prepositionWords.has(first) ||
    subordinators.has(first) ||
    isAdverb(first, data) ||
    timeNouns.has(words.norms[sentence.from + 1] ?? "") ||
    words.tokens[sentence.from]?.kind === "number"
  );
}

/** The subject is acted upon: the verb is a passive, or a modal with a passive infinitive. */
function isDoneTo(words: Words, verb: Range, data: LanguageData): boolean {
  if (isPassive(words, verb.from, data)) return true;
  const { passiveHelpers, deponents } = verbLexicon(data);
  if (ladderAt(words, verb.from, verb.from, data) === null) return false;
  const { norms } = words;
  for (let at = verb.to; at < Math.min(verb.to + INFINITIVE_WITHIN, norms.length); at++) {
    const norm = norms[at] ?? "";
    if (deponents.has(norm)) return false;
    // "ansvarar för att protokollen sparas": another's clause begins.
    if (norm === data.grammar.infinitiveMark && !isInfinitive(norms[skipAdverbs(norms, at + 1, data)] ?? "", data)) return false;
    if (passiveHelpers.has(norm)) return isPassive(words, at, data);
    if (isInfinitive(norm, data)) return isPassive(words, at, data);
  }
  return false;
}
