import type { LanguageData } from "./language-data.js";
import { indexPhrases } from "./phrases.js";
import { perLanguage } from "./registry.js";
import type { Words } from "./words.js";

/** A place where a text names an actor, as a span of words. */
export interface Mention {
  readonly name: string;
  readonly from: number;
  /** Index just after its last word. */
  readonly to: number;
  /** In the genitive: it owns something and does nothing itself. */
  readonly genitive: boolean;
}

/** Looks for one way of naming an actor, beginning at a word. */
export type Search = (words: Words, at: number, data: LanguageData) => Mention | null;

/** The word data on actors of one language, ready for looking up. */
export const actorLexicon = perLanguage(({ actors, grammar, ready }: LanguageData) => {
  const { phrases, nouns, beginnings, properLast, bodyEndings, sharing } = ready.actors();
  return {
    phrases: indexPhrases(phrases),
    quantifiers: indexPhrases([["", actors.quantifiers]]),
    beginnings: new Set(beginnings),
    participles: new Set(actors.participles),
    articles: new Set(actors.articles),
    relatives: new Set(actors.relatives),
    relativeHelpers: new Set(actors.relativeHelpers),
    relativeDropped: new Set(actors.relativeDropped),
    nouns: new Map(nouns),
    properFirst: new Set(actors.properFirst),
    properLast: new Set(properLast),
    properLastPlain: new Set(actors.properLast),
    properInside: new Set(actors.properInside),
    notBodies: new Set(actors.notBodies),
    bodyEndings: new Map(bodyEndings),
    bodies: actors.bodyEndings.toSorted((a, b) => b.ending.length - a.ending.length),
    sharing: new Set(sharing),
    conjunctions: new Set(grammar.conjunctions),
  };
});

/** The text with its first letter as a capital. */
export function capitalise(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return text === "" ? text : first.toUpperCase() + text.slice(first.length);
}
