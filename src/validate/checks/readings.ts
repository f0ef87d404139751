import type { Unit } from "../../agreement/walk.js";
import { type Sentence, sentencesOf } from "../../language/sentences.js";
import { type Words, wordsOf } from "../../language/words.js";
import type { AgreementIndex } from "../agreement-index.js";
import { isClause } from "./text.js";

/** Code, the addresses of links and of the web, tags: what Markdown does not show as words. Each is bounded, so that a hostile text costs nothing. */
const UNSEEN = /`[^`]{1,400}`|\]\([^()]{0,800}\)|<[^<>]{1,400}>|https?:\/\/[^\s<>()]{1,400}/g;

/** A unit's text with all that readers do not see as words put out of sight; every offset stays as it was. */
export function seenText(index: AgreementIndex, unit: Unit): string {
  return index.once("seen text", unit, () => unit.text.replace(UNSEEN, (hidden) => "\u00A4".repeat(hidden.length)));
}

/** The words of a unit as readers see them. */
export function wordsIn(index: AgreementIndex, unit: Unit): Words {
  return index.once("words", unit, () => wordsOf(seenText(index, unit)));
}

/** The sentences of a unit. */
export function sentencesIn(index: AgreementIndex, unit: Unit): Sentence[] {
  return index.once("sentences", unit, () => sentencesOf(wordsIn(index, unit), index.language));
}

/** The sentence that a place in a unit stands in. */
export function sentenceAt(index: AgreementIndex, unit: Unit, at: number): Sentence {
  const sentences = sentencesIn(index, unit);
  let [from, to] = [0, sentences.length];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) from = middle;
    else to = middle;
  }
  return sentences[from] ?? { text: unit.text, start: 0, end: unit.text.length };
}

/** Units with running text: no tables, images or code. */
export function proseOf(index: AgreementIndex): readonly Unit[] {
  return index.once("prose", null, () => index.units.filter(({ kind }) => kind !== "block"));
}

/** Clauses with running text. */
export function proseClauses(index: AgreementIndex): readonly Unit[] {
  return index.once("prose clauses", null, () => proseOf(index).filter(isClause));
}

/** For each different word of the running text, the units where it stands, in order. */
function unitsByWord(index: AgreementIndex): ReadonlyMap<string, Unit[]> {
  return index.once("units by word", null, () => {
    const units = new Map<string, Unit[]>();
    for (const unit of proseOf(index)) {
      for (const norm of wordsIn(index, unit).norms) {
        const list = units.get(norm);
        if (list === undefined) units.set(norm, [unit]);
        else if (list.at(-1) !== unit) list.push(unit);
      }
    }
    return units;
  });
}

/**
 * Units of running text with a word that is wanted, in order. A text has a quarter as many different words as words, and most
 * of what rules look for stands in few units.
 */
export function unitsWith(index: AgreementIndex, isWanted: (norm: string) => boolean): Unit[] {
  const found = new Set<Unit>();
  for (const [norm, units] of unitsByWord(index)) if (isWanted(norm)) for (const unit of units) found.add(unit);
  return [...found].sort((a, b) => a.index - b.index);
}

/** True when a word stands anywhere in the running text. */
export function isInText(index: AgreementIndex, norm: string): boolean {
  return unitsByWord(index).has(norm);
}
