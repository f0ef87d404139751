import type { LanguageData } from "./language-data.js";
import { foldCase } from "./normalise.js";
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
export const actorLexicon = perLanguage((data: LanguageData) => {
  const { actors } = data;
  const genitive = (form: string) => (actors.bareGenitive.test(form) ? form : form + actors.genitiveEnding);
  const known = [...actors.generic, ...actors.named];
  const nouns = new Map<string, { name: string; genitive: boolean }>();
  for (const forms of actors.groupNouns.flatMap(({ singular, plural }) => [singular, plural])) {
    for (const form of forms) {
      const name = forms[0] ?? form;
      nouns.set(genitive(form), { name, genitive: true });
      nouns.set(form, { name, genitive: false });
    }
  }
  const phrases = indexPhrases<{ name: string; genitive: boolean }>(
    known.flatMap(({ name, forms }): [{ name: string; genitive: boolean }, string[]][] => [
      [{ name, genitive: false }, forms.map(foldCase)],
      [{ name, genitive: true }, forms.map((form) => genitive(foldCase(form))).filter((form) => !forms.includes(form))],
    ]),
  );
  const quantifiers = indexPhrases([["", actors.quantifiers]]);
  const sharing = new Set(actors.shared.flatMap(({ adjectives }) => Object.keys(adjectives)));
  return {
    phrases,
    quantifiers,
    /** Every word in lower case that a name may begin with, apart from those that end as names of bodies do. */
    beginnings: new Set([
      ...phrases.keys(),
      ...quantifiers.keys(),
      ...sharing,
      ...actors.participles,
      ...actors.articles,
      ...nouns.keys(),
    ]),
    participles: new Set(actors.participles),
    articles: new Set(actors.articles),
    relatives: new Set(actors.relatives),
    relativeHelpers: new Set(actors.relativeHelpers),
    relativeDropped: new Set(actors.relativeDropped),
    nouns,
    properFirst: new Set(actors.properFirst),
    properLast: new Set([...actors.properLast, ...actors.properLast.map(genitive)]),
    properLastPlain: new Set(actors.properLast),
    properInside: new Set(actors.properInside),
    notBodies: new Set(actors.notBodies),
    bodyEnding:
      actors.bodyEndings.length === 0
        ? null
        : new RegExp(`(?:${actors.bodyEndings.map(({ ending }) => ending).join("|")})(?:${actors.genitiveEnding})?$`, "u"),
    /** The last two letters of words that match it: most words are told from them without the pattern. */
    bodyTails: new Set(
      actors.bodyEndings.flatMap(({ ending }) => [ending.slice(-2), `${ending}${actors.genitiveEnding}`.slice(-2)]),
    ),
    bodies: actors.bodyEndings.toSorted((a, b) => b.ending.length - a.ending.length),
    sharing,
    conjunctions: new Set(data.grammar.conjunctions),
  };
});

/** The text with its first letter as a capital. */
export function capitalise(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return text === "" ? text : first.toUpperCase() + text.slice(first.length);
}
