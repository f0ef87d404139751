import type { Strength } from "../agreement/model.js";
import type { LanguageData } from "./language-data.js";
import { phraseAt } from "./phrases.js";
import type { Range } from "./sentences.js";
import { isInfinitive, isPassive, verbLexicon } from "./verb-words.js";
import type { Words } from "./words.js";

/** What a verb's surroundings make of its strength, with the words that count. */
export interface Modified extends Range {
  readonly strength: Strength;
  readonly negated: boolean;
}

/** How far after a verb its own infinitive is looked for, past a subject and adverbs: "kan vi tillsammans *verka för*". */
const OWN_VERB_WITHIN = 8;
/** How far after a verb its negation is looked for: "ska parterna *inte*". */
const NEGATION_WITHIN = 4;
/** A hedge this near after the verb is shown with it. */
const SHOWN_TOGETHER = 8;

/**
 * Applies what pulls a verb's strength: negation, an aim as its own infinitive, a hedge in the same sentence. An aim that is
 * followed by "att" governs every infinitive after it ("verka för att stärka X och öka Y").
 * @param verb the phrase of the ladder, or a plain verb
 * @param strength what it says by itself
 */
export function modify(words: Words, sentence: Range, verb: Range, strength: Strength, data: LanguageData): Modified {
  const negation = negationOf(words, sentence, verb, data);
  if (negation !== null) {
    const near = negation >= verb.from;
    return {
      from: verb.from,
      to: near ? Math.max(verb.to, negation + 1) : verb.to,
      strength: negatedStrength(words, verb, strength, data),
      negated: true,
    };
  }
  const aim = aimOf(words, sentence, verb, data);
  if (aim !== null && strength !== "aim") return { from: verb.from, to: aim.to, strength: "aim", negated: false };
  const hedge = hedgeOf(words, sentence, verb, data);
  if (hedge !== null && strength !== "aim") {
    const together = hedge.from >= verb.to && hedge.from - verb.to <= SHOWN_TOGETHER;
    return { from: verb.from, to: together ? hedge.to : verb.to, strength: "aim", negated: false };
  }
  return { from: verb.from, to: verb.to, strength, negated: false };
}

/** The index of the word that negates a verb, also as "Ingen …" before it; null when it stands as it is. */
function negationOf({ norms }: Words, { from: first, to: end }: Range, { from, to }: Range, data: LanguageData): number | null {
  const { negations, subordinators } = verbLexicon(data);
  const negates = (at: number) => negations.has(norms[at] ?? "") && !data.strength.notNegatedBefore.includes(norms[at + 1] ?? "");
  for (let at = from + 1; at < Math.min(to + NEGATION_WITHIN, end); at++) {
    const norm = norms[at] ?? "";
    if (negates(at)) return at;
    if (at >= to && (norm === "," || subordinators.has(norm) || isInfinitive(norm, data))) break;
  }
  return negates(first) ? first : null;
}

function negatedStrength(words: Words, verb: Range, strength: Strength, data: LanguageData): Strength {
  const { forbids, forbidsPassive, releases, negations } = verbLexicon(data);
  const phrase = words.norms
    .slice(verb.from, verb.to)
    .filter((norm) => !negations.has(norm))
    .join(" ");
  if (forbids.has(phrase)) return "binding";
  if (forbidsPassive.has(phrase) && ownVerb(words, verb, data, (at) => isPassive(words, at, data))) return "binding";
  return releases.has(phrase) ? "none" : strength;
}

function ownVerb({ norms }: Words, { to }: Range, data: LanguageData, holds: (at: number) => boolean): boolean {
  const { passiveHelpers } = verbLexicon(data);
  for (let at = to; at < Math.min(to + OWN_VERB_WITHIN, norms.length); at++) {
    const norm = norms[at] ?? "";
    if (isInfinitive(norm, data) || passiveHelpers.has(norm)) return holds(at);
  }
  return false;
}

/** The aim that a verb's own infinitive names, when no other deed stands beside it. */
function aimOf(words: Words, sentence: Range, verb: Range, data: LanguageData): Range | null {
  const { aims, infinitives } = verbLexicon(data);
  const { norms } = words;
  const isDeed = infinitives.has(norms[verb.from] ?? "");
  if (isDeed && phraseAt(aims, norms, verb.from) === null) return null;
  const start = isDeed ? verb.from : verb.to;
  for (let at = start; at < Math.min(start + OWN_VERB_WITHIN, sentence.to); at++) {
    const aim = phraseAt(aims, norms, at);
    if (aim !== null) {
      const range = { from: at, to: at + aim.length };
      if (norms[range.to] === data.grammar.infinitiveMark) return range;
      return hasFurtherDeed(words, sentence, range.to, data) ? null : range;
    }
    if (norms[at] === "," || infinitives.has(norms[at] ?? "") || (at > verb.to && isInfinitive(norms[at] ?? "", data)))
      return null;
  }
  return null;
}

/** After the aim follows another verb of action on the same footing: "…, undersöka …", "och utse …", "samt för att ta …". */
function hasFurtherDeed({ norms }: Words, sentence: Range, from: number, data: LanguageData): boolean {
  const { conjunctions, infinitives, aims, prepositionWords } = verbLexicon(data);
  for (let at = from; at < sentence.to; at++) {
    const norm = norms[at] ?? "";
    if (norm !== "," && !conjunctions.has(norm)) continue;
    let next = at + 1;
    while (conjunctions.has(norms[next] ?? "")) next += 1;
    const marked = prepositionWords.has(norms[next] ?? "") && norms[next + 1] === data.grammar.infinitiveMark;
    if (marked) next += 2;
    else if (norms[next] === data.grammar.infinitiveMark) next += 1;
    if (next < sentence.to && infinitives.has(norms[next] ?? "") && phraseAt(aims, norms, next) === null) return true;
  }
  return false;
}

/** A hedge in the same sentence as the verb, in its own clause: before it, or after it and before a new one opens. */
function hedgeOf({ norms }: Words, sentence: Range, verb: Range, data: LanguageData): Range | null {
  const { hedges, subordinators } = verbLexicon(data);
  for (let at = sentence.from; at < sentence.to; at++) {
    const hedge = phraseAt(hedges, norms, at);
    if (hedge !== null) return { from: at, to: at + hedge.length };
    const mark = norms[at] === data.grammar.infinitiveMark;
    if (at > verb.to && subordinators.has(norms[at] ?? "") && !mark) return null;
  }
  return null;
}
