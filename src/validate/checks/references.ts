import type { Unit } from "../../agreement/walk.js";
import { checkWords } from "../../language/check-words.js";
import { endOf, sliceOf, startOf, type Words } from "../../language/words.js";
import type { AgreementIndex } from "../agreement-index.js";
import { sentenceAt, unitsWith, wordsIn } from "./readings.js";
import { isClause } from "./text.js";

export type ReferenceKind = "section" | "principle" | "point" | "appendix";

const KINDS: readonly ReferenceKind[] = ["section", "principle", "point", "appendix"];

/** A place where the text points at another part of itself by number: "se avsnitt 7". */
export interface Reference {
  unit: Unit;
  kind: ReferenceKind;
  /** "7", "2.1". */
  number: string;
  /** The word and the number as written. */
  text: string;
  start: number;
  end: number;
}

const NUMBER = /^\d{1,3}(?:\.\d{1,3})*$/;

/** Every reference by number in the clauses, each number of a row by itself. Those into laws and other documents are left out. */
export function referencesIn(index: AgreementIndex): readonly Reference[] {
  return index.once("references", null, () => {
    const { references } = checkWords(index.language).terms;
    const kinds = new Map(KINDS.flatMap((kind) => references[kind].map((word): [string, ReferenceKind] => [word, kind])));
    const units = unitsWith(index, (norm) => kinds.has(norm)).filter(isClause);
    return units.flatMap((unit) => referencesOf(index, unit, kinds));
  });
}

function referencesOf(index: AgreementIndex, unit: Unit, kinds: ReadonlyMap<string, ReferenceKind>): Reference[] {
  const { joiners } = checkWords(index.language).terms.references;
  const words = wordsIn(index, unit);
  const found: Reference[] = [];
  for (let at = 0; at < words.norms.length; at++) {
    const kind = kinds.get(words.norms[at] ?? "");
    if (kind === undefined || words.tokens[at - 1]?.kind === "number") continue;
    const row = numbersFrom(words, at + 1, joiners);
    const last = row.at(-1);
    if (last === undefined || leadsElsewhere(index, unit, words, last + 1, at)) continue;
    for (const place of row) {
      const from = place === row[0] ? at : place;
      found.push({
        unit,
        kind,
        number: words.norms[place] ?? "",
        text: sliceOf(words, from, place + 1),
        start: startOf(words, from),
        end: endOf(words, place + 1),
      });
    }
    at = last;
  }
  return found;
}

/** The places of the numbers in "3", "3 och 5", "2, 3 och 5". */
function numbersFrom(words: Words, from: number, joiners: readonly string[]): number[] {
  const row: number[] = [];
  for (let at = from; NUMBER.test(words.norms[at] ?? ""); at += 2) {
    row.push(at);
    if (!joiners.includes(words.norms[at + 1] ?? "")) break;
  }
  return row;
}

function leadsElsewhere(index: AgreementIndex, unit: Unit, words: Words, after: number, at: number): boolean {
  const { prepositions, thisText, otherTexts } = checkWords(index.language).terms.references;
  const next = words.norms[after] ?? "";
  if (otherTexts.includes(next)) return true;
  if (prepositions.includes(next)) {
    const there = words.norms.slice(after + 1, after + 3);
    if (!thisText.includes(there[0] ?? "") && !thisText.includes(there.join(" "))) return true;
  }
  return sentencesOnOtherTexts(index, unit).has(sentenceAt(index, unit, startOf(words, at)).start);
}

/** Where the sentences begin that speak of a law or another document. */
function sentencesOnOtherTexts(index: AgreementIndex, unit: Unit): ReadonlySet<number> {
  return index.once("sentences on other texts", unit, () => {
    const { otherTexts } = checkWords(index.language).terms.references;
    const telling = wordsIn(index, unit).tokens.filter(({ norm }) => otherTexts.some((ending) => norm.endsWith(ending)));
    return new Set(telling.map(({ start }) => sentenceAt(index, unit, start).start));
  });
}
