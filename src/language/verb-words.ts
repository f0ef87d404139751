import type { LanguageData, Rung } from "./language-data.js";
import { indexPhrases, phraseAt } from "./phrases.js";
import { perLanguage } from "./registry.js";
import type { Words } from "./words.js";

/** The phrases of the ladder of strength. */
export const strengthLadder = perLanguage(({ strength }: LanguageData) =>
  indexPhrases(Object.entries(strength.ladder) as [Rung, readonly string[]][]),
);

/** The word data of one language's grammar, ready for looking up. */
export const verbLexicon = perLanguage((data: LanguageData) => {
  const { grammar, strength } = data;
  const { infinitives, present, passive, finite, notPresent, prepositionWords } = data.ready.verbs();
  return {
    ladder: strengthLadder(data),
    aims: indexPhrases([["aim" as const, strength.aims]]),
    hedges: indexPhrases([["aim" as const, strength.hedges]]),
    bearerAfter: new Set(strength.bearerAfter),
    present: new Set(present),
    passive: new Set(passive),
    infinitives: new Set(infinitives),
    deponents: new Set(grammar.deponents),
    stative: new Set(grammar.stativeVerbs),
    happening: new Set(grammar.happeningVerbs),
    finite: new Set(finite),
    notPresent: new Set(notPresent),
    notInfinitive: new Set(grammar.notInfinitive),
    adverbs: indexPhrases([["adverb" as const, grammar.adverbs]]),
    prepositionWords: new Set(prepositionWords),
    agents: new Set(grammar.agentPrepositions),
    conjunctions: new Set(grammar.conjunctions.filter((word) => word !== ",")),
    subordinators: new Set(grammar.subordinators),
    alsoPrepositions: new Set(grammar.alsoPrepositions),
    alsoComparisons: new Set(grammar.alsoComparisons),
    pronouns: new Set(grammar.pronouns),
    timeNouns: new Set(grammar.timeNouns),
    negations: new Set(strength.negations),
    articles: new Set(data.actors.articles),
    passiveHelpers: new Set(grammar.passiveHelpers),
    forbids: new Set(strength.forbidWhenNegated),
    forbidsPassive: new Set(strength.forbidWhenNegatedPassive),
    releases: new Set(strength.releaseWhenNegated),
    needsActor: new Set(strength.needsActor),
    needsInfinitive: new Set(strength.needsInfinitive),
  };
});

/** The index after any adverbs that begin at a word. */
export function skipAdverbs(norms: readonly string[], at: number, data: LanguageData): number {
  const { adverbs } = verbLexicon(data);
  let next = at;
  for (;;) {
    const adverb = phraseAt(adverbs, norms, next);
    if (adverb === null && !isAdverb(norms[next] ?? "", data)) return next;
    next += adverb?.length ?? 1;
  }
}

/** Words whose answers are kept: a text is asked for the same few hundred by one reading after the other. */
const MOST_KEPT = 20_000;

/** Makes a question about a word answer it once. */
function answeredOnce(ask: (norm: string, data: LanguageData) => boolean): (norm: string, data: LanguageData) => boolean {
  const answers = perLanguage(() => new Map<string, boolean>());
  return (norm, data) => {
    const known = answers(data);
    let answer = known.get(norm);
    if (answer === undefined) {
      if (known.size >= MOST_KEPT) known.clear();
      answer = ask(norm, data);
      known.set(norm, answer);
    }
    return answer;
  };
}

/** True for a word formed as an adverb ("systematiskt", "jointly"). */
export const isAdverb = answeredOnce(
  (norm, data) => data.grammar.adverbEnding.test(norm) || phraseAt(verbLexicon(data).adverbs, [norm], 0) !== null,
);

/** True for a word that is an infinitive, or in a list of actions an imperative. */
export const isInfinitive = answeredOnce((norm, data) => {
  const lexicon = verbLexicon(data);
  if (lexicon.infinitives.has(norm)) return true;
  return data.grammar.infinitive?.test(norm) === true && !lexicon.notInfinitive.has(norm);
});

/** True for a verb in a passive form: something is done, and who does it is left out. */
export function isPassive(words: Words, at: number, data: LanguageData): boolean {
  const lexicon = verbLexicon(data);
  const norm = words.norms[at] ?? "";
  if (lexicon.passive.has(norm)) return true;
  const { passiveVerb, participle } = data.grammar;
  if (passiveVerb !== null && passiveVerb.test(norm) && !lexicon.deponents.has(norm) && !lexicon.stative.has(norm)) return true;
  if (!lexicon.passiveHelpers.has(norm) || participle === null) return false;
  return participle.test(words.norms[skipAdverbs(words.norms, at + 1, data)] ?? "");
}

/** True for a word that is certainly a finite verb: of state, or the present of a known verb. */
export function isKnownFinite(norm: string, data: LanguageData): boolean {
  return verbLexicon(data).finite.has(norm);
}

/** True for a word that can be a present tense right after its subject or a relative pronoun. */
export const looksFinite = answeredOnce((norm, data) => {
  const { finite, present, notPresent } = verbLexicon(data);
  if (finite.has(norm) || present.has(norm)) return true;
  if (notPresent.has(norm)) return false;
  const { presentVerb, pastVerb, passiveVerb } = data.grammar;
  return presentVerb?.test(norm) === true || pastVerb?.test(norm) === true || passiveVerb?.test(norm) === true;
});
