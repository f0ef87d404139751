import type { Language, Strength } from "../agreement/model.js";
import { findMentions, mentionsByRange } from "./actor-mentions.js";
import { type Bearer, bearersOf } from "./actors.js";
import { type FiniteVerb, finiteVerbs, ladderAt } from "./finite-verbs.js";
import type { LanguageData } from "./language-data.js";
import { leadStrength } from "./lead-strength.js";
import { type Modified, modify } from "./modifiers.js";
import { startsLower } from "./pattern.js";
import { phraseAt } from "./phrases.js";
import { languageData } from "./registry.js";
import { type Range, sentenceRanges } from "./sentences.js";
import { isInfinitive, isPassive, skipAdverbs, verbLexicon } from "./verb-words.js";
import { endOf, sliceOf, startOf, type Words, wordsOf } from "./words.js";

/** The rungs of obligation, strongest first. */
export const STRENGTH_LADDER: readonly Strength[] = ["binding", "should", "may", "intent", "aim", "none"];

/** How strongly a text binds, and by which words. */
export interface StrengthReading {
  strength: Strength;
  /** The words that say so, as written; empty when it comes from the lead-in or from the form of the clause. */
  phrase: string;
  start: number;
  end: number;
  negated: boolean;
}

/** An unknown word that looks like an infinitive is taken for one only with so many words: a name or a noun alone promises nothing. */
const LEAST_DEED = 3;

const SILENT: StrengthReading = { strength: "none", phrase: "", start: 0, end: 0, negated: false };

/**
 * Reads how strongly a clause binds. What is read is the first finite verb of the main clause, and of each further main clause
 * with an actor as its subject; the clause promises what the strongest of them does. The scheme, where the ladder alone does not settle it:
 * - an aim after a stronger verb pulls it down ("ska sträva efter", "ansvarar för att verka för": aim), unless a further
 *   verb of action follows beside it ("ska verka för X och utse Y": binding); so do hedges such as "i möjligaste mån";
 * - a condition ("vid behov", "om …") leaves the duty as strong as it is; `findQualifiers` tells of it;
 * - a prohibition binds ("får inte", "ska inte"); a denied duty is none ("är inte skyldig");
 * - the plain present of a deed with an actor as its subject binds ("Arbetsgruppen utser …"); of a state it says nothing;
 * - an infinitive or imperative alone ("Undersöka om …") is an intent, since nobody is bound; so is a passive in a list of
 *   actions ("Information görs tillgänglig");
 * - under a lead-in that promises ("Kommunen åtar sig att", "Ansvar"), what has no verb of its own takes the lead-in's strength.
 * @param lead the heading of the group that the clause stands in, or the lead-in above its list
 */
export function clauseStrength(text: string, language: Language, lead?: string | null): StrengthReading {
  const data = languageData(language);
  return readStrength(wordsOf(text), data, lead === undefined || lead === null ? null : leadStrength(lead, data)).reading;
}

/** As `clauseStrength`, for words already cut, with the actors that bear what it promises. */
export function readStrength(
  words: Words,
  data: LanguageData,
  lead: Strength | null,
): { reading: StrengthReading; bearers: Bearer[] } {
  const sentences = sentenceRanges(words, data.language);
  const bySentence = mentionsByRange(findMentions(words, data), sentences);
  const bearers: Bearer[] = [];
  let best: StrengthReading | null = null;
  for (const [i, sentence] of sentences.entries()) {
    const verbs = finiteVerbs(words, sentence, data);
    const inside = bySentence[i] ?? [];
    const own = inside.length === 0 ? [] : bearersOf(words, sentence, inside, verbs, data).filter(({ verb }) => verb !== null);
    const reading = readSentence(words, sentence, verbs, own, lead, data);
    if (reading !== null && reading.strength !== "none") bearers.push(...own);
    if (reading !== null && (best === null || isStronger(reading.strength, best.strength))) best = reading;
  }
  return { reading: best ?? (lead === null ? SILENT : { ...SILENT, strength: lead }), bearers };
}

/** True when the first binds more than the second. */
export function isStronger(a: Strength, b: Strength): boolean {
  return STRENGTH_LADDER.indexOf(a) < STRENGTH_LADDER.indexOf(b);
}

/** What a sentence says in its own words; null when it says nothing. */
function readSentence(
  words: Words,
  sentence: Range,
  verbs: readonly FiniteVerb[],
  bearers: readonly Bearer[],
  lead: Strength | null,
  data: LanguageData,
): StrengthReading | null {
  const verb = verbs.find(({ main }) => main);
  const deed = deedAtStart(words, sentence, verb, bearers, data);
  if (deed !== null) return readDeed(words, sentence, deed, lead, data);
  const spoken = verbs
    .filter((each) => each === verb || (each.main && bearers.some((bearer) => bearer.verb?.from === each.from)))
    .map((each) => readVerb(words, sentence, each, bearers.length > 0 || lead !== null, data))
    .filter((reading) => reading !== null);
  const [first] = spoken;
  if (first !== undefined)
    return spoken.reduce((best, reading) => (isStronger(reading.strength, best.strength) ? reading : best), first);
  const plain = bearers.find(({ verb: own }) => own !== null && isDeed(words, own, verbs, data))?.verb ?? null;
  return plain === null ? null : toReading(words, modify(words, sentence, plain, "binding", data));
}

/** What a main verb on the ladder says; null for another verb, and for one that only goes on from an earlier verb. */
function readVerb(
  words: Words,
  sentence: Range,
  verb: FiniteVerb,
  hasActor: boolean,
  data: LanguageData,
): StrengthReading | null {
  if (verb.rung === null || isCoordinated(words, sentence, verb, data)) return null;
  if (!hasActor && verbLexicon(data).needsActor.has(words.norms[verb.from] ?? "")) return null;
  return toReading(words, modify(words, sentence, verb, verb.rung, data));
}

/** A verb after "och" or "men" has an earlier one before it that we do not know; that one is the clause's. */
function isCoordinated(words: Words, sentence: Range, verb: Range, data: LanguageData): boolean {
  let at = verb.from - 1;
  while (at > sentence.from && skipAdverbs(words.norms, at, data) > at) at -= 1;
  return at > sentence.from && verbLexicon(data).conjunctions.has(words.norms[at] ?? "");
}

/** Present tense, active, and telling a deed. */
function isDeed(words: Words, verb: Range, verbs: readonly FiniteVerb[], data: LanguageData): boolean {
  const norm = words.norms[verb.from] ?? "";
  const { stative, passive, passiveHelpers, happening, bearerAfter } = verbLexicon(data);
  if (passiveHelpers.has(norm) && isPassive(words, verb.from, data)) return true;
  if (bearerAfter.has(words.norms.slice(verb.from, verb.to).join(" "))) return true;
  if (verbs.some((known) => known.from === verb.from && (known.rung !== null || !known.main))) return false;
  if (passive.has(norm) || happening.has(norm)) return true;
  return !stative.has(norm) && data.grammar.pastVerb?.test(norm) !== true;
}

/** The index of the infinitive or imperative that a clause begins with, adverbs and "att" passed over; null when it begins otherwise. */
function deedAtStart(
  words: Words,
  sentence: Range,
  main: FiniteVerb | undefined,
  bearers: readonly Bearer[],
  data: LanguageData,
): number | null {
  const { norms } = words;
  const { conjunctions, infinitives } = verbLexicon(data);
  let at = skipAdverbs(norms, sentence.from, data);
  while (at > sentence.from && conjunctions.has(norms[at] ?? "")) at = skipAdverbs(norms, at + 1, data);
  if (norms[at] === data.grammar.infinitiveMark) at = skipAdverbs(norms, at + 1, data);
  const norm = norms[at] ?? "";
  if (at >= sentence.to || !isInfinitive(norm, data)) return null;
  if (infinitives.has(norm)) return main?.from === at + 1 ? null : at;
  // "Parterna antecknar": the subject only looks like an infinitive.
  if (bearers.some(({ mention }) => mention.from <= at && at < mention.to)) return null;
  const opensPhrase = words.tokens[at + 1]?.kind === "word" && startsLower(words.tokens[at + 1]?.text ?? "");
  return main === undefined && opensPhrase && sentence.to - at >= LEAST_DEED && !isPassive(words, at, data) ? at : null;
}

/** "Undersöka om …", "Verka för …": an intent, or what the lead-in makes of it; an aim when the verb only strives. */
function readDeed(words: Words, sentence: Range, at: number, lead: Strength | null, data: LanguageData): StrengthReading {
  const strength = lead ?? "intent";
  const aim = phraseAt(verbLexicon(data).aims, words.norms, at);
  const verb = { from: at, to: at + (aim?.length ?? 1) };
  const modified = modify(words, sentence, verb, strength === "none" ? "intent" : strength, data);
  if (modified.strength === strength) return { ...SILENT, strength };
  return toReading(words, modified);
}

function toReading(words: Words, { strength, from, to, negated }: Modified): StrengthReading {
  return { strength, phrase: sliceOf(words, from, to), start: startOf(words, from), end: endOf(words, to), negated };
}

/**
 * Every phrase of the ladder in a text, in subordinate clauses too, in order and none overlapping. Modified as in
 * `clauseStrength`, so that "ska sträva efter" is one reading, an aim.
 */
export function strengthPhrases(text: string, language: Language): StrengthReading[] {
  const data = languageData(language);
  const words = wordsOf(text);
  const { ladder: rungs, aims, hedges } = verbLexicon(data);
  const found: StrengthReading[] = [];
  for (const sentence of sentenceRanges(words, language)) {
    let at = sentence.from;
    while (at < sentence.to) {
      const norm = words.norms[at] ?? "";
      if (!rungs.has(norm) && !aims.has(norm) && !hedges.has(norm)) {
        at += 1;
        continue;
      }
      const ladder = ladderAt(words, at, sentence.from, data);
      const other = ladder === null ? (phraseAt(aims, words.norms, at) ?? phraseAt(hedges, words.norms, at)) : null;
      const length = ladder?.length ?? other?.length ?? 0;
      if (length === 0) {
        at += 1;
        continue;
      }
      const verb = { from: at, to: at + length };
      const modified =
        ladder === null
          ? { from: verb.from, to: verb.to, strength: "aim" as const, negated: false }
          : modify(words, sentence, verb, ladder.rung, data);
      found.push(toReading(words, modified));
      at = Math.max(modified.to, verb.to);
    }
  }
  return found;
}
