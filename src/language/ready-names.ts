import type { ActorData, Phrases, QualifierData } from "./language-data.js";
import { foldCase } from "./normalise.js";
import { firstWord, type PhraseGroups } from "./phrases.js";
import type { QualifierKind } from "./qualifiers.js";

/** What a form of an actor's name stands for. */
export interface NamedActor {
  readonly name: string;
  readonly genitive: boolean;
}

/** The names of actors in every form, with what begins them. */
export interface ReadyActors {
  readonly phrases: PhraseGroups<NamedActor>;
  /** Nouns for members of the circle. */
  readonly nouns: readonly (readonly [form: string, NamedActor])[];
  /** Every word in lower case that a name may begin with, apart from those that end as names of bodies do. */
  readonly beginnings: Phrases;
  readonly properLast: Phrases;
  /** Endings of names of bodies, in the genitive too, by their last two letters. */
  readonly bodyEndings: readonly (readonly [tail: string, endings: Phrases])[];
  readonly sharing: Phrases;
}

/** Phrases that qualify a clause. */
export type ReadyQualifiers = PhraseGroups<QualifierKind>;

/** The names of actors, in the nominative and the genitive. */
export function readyActors(actors: ActorData): ReadyActors {
  const { genitiveEnding } = actors;
  const genitive = (form: string) => (actors.bareGenitive.test(form) ? form : form + genitiveEnding);
  const nouns = new Map<string, NamedActor>();
  for (const forms of actors.groupNouns.flatMap(({ singular, plural }) => [singular, plural])) {
    for (const form of forms) {
      const name = forms[0] ?? form;
      nouns.set(genitive(form), { name, genitive: true });
      nouns.set(form, { name, genitive: false });
    }
  }
  const phrases = [...actors.generic, ...actors.named].flatMap(({ name, forms }): [NamedActor, string[]][] => [
    [{ name, genitive: false }, forms.map(foldCase)],
    [{ name, genitive: true }, forms.map((form) => genitive(foldCase(form))).filter((form) => !forms.includes(form))],
  ]);
  const sharing = [...new Set(actors.shared.flatMap(({ adjectives }) => Object.keys(adjectives)))];
  const tails = new Map<string, string[]>();
  for (const ending of actors.bodyEndings.flatMap((body) => [body.ending, body.ending + genitiveEnding])) {
    tails.set(ending.slice(-2), [...(tails.get(ending.slice(-2)) ?? []), ending]);
  }
  const beginnings = new Set([
    ...phrases.flatMap(([, forms]) => forms.map(firstWord)),
    ...actors.quantifiers.map(firstWord),
    ...sharing,
    ...actors.participles,
    ...actors.articles,
    ...nouns.keys(),
  ]);
  return {
    phrases,
    nouns: [...nouns],
    beginnings: [...beginnings],
    properLast: [...actors.properLast, ...actors.properLast.map(genitive)],
    bodyEndings: [...tails],
    sharing,
  };
}

/** The phrases that qualify a clause, folded; where one is of two kinds, the earlier counts. */
export function readyQualifiers({ hedge, condition, frequency, negation, scope }: QualifierData): ReadyQualifiers {
  const kinds: [QualifierKind, Phrases][] = [
    ["hedge", hedge],
    ["condition", condition],
    ["frequency", frequency],
    ["negation", negation],
    ["scope", scope],
  ];
  return kinds.map(([kind, phrases]) => [kind, phrases.map(foldCase)] as const);
}
