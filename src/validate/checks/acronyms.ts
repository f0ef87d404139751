import type { Unit } from "../../agreement/walk.js";
import { checkWords } from "../../language/check-words.js";
import { isStopWord } from "../../language/tokens.js";
import { endOf, startOf, type Words } from "../../language/words.js";
import type { AgreementIndex } from "../agreement-index.js";
import { explanationAround } from "./acronym-explained.js";
import { proseOf, wordsIn } from "./readings.js";
import { isClause } from "./text.js";

/** One place where an abbreviation of a name stands. */
export interface AcronymUse {
  unit: Unit;
  start: number;
  end: number;
  /** Spelled out right there. */
  explained: boolean;
  inHeading: boolean;
}

/** An abbreviation of a name ("IOP"), with every place where it stands, in the order of reading. */
export interface Acronym {
  name: string;
  uses: AcronymUse[];
}

const ACRONYM = /^([A-ZÅÄÖÉ]{2,6})(?:s|['’]s|:[a-zåäö]{1,2}|[-\u2010\u2011].*)?$/;
const ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})$/;
const ONE_LETTER = /^(.)\1+$/;

/**
 * Finds the abbreviations of names in an agreement. Left out: those that everyone knows or the project file names, Roman
 * numerals, words in capitals for the sake of emphasis, parts of reference numbers, and names of parties and bodies.
 */
export function acronymsOf(index: AgreementIndex): readonly Acronym[] {
  return index.once("acronyms", null, () => {
    const known = knownNames(index);
    const found = new Map<string, Acronym>();
    for (const unit of proseOf(index)) {
      if (unit.role === "signing" || isInCapitals(unit.text)) continue;
      const words = wordsIn(index, unit);
      words.tokens.forEach((token, at) => {
        const { text, kind } = token;
        const name = kind === "word" && !isSmall(text.charCodeAt(1)) ? ACRONYM.exec(text)?.[1] : undefined;
        if (name === undefined || known.has(name) || ROMAN.test(name) || ONE_LETTER.test(name)) return;
        const lower = name.toLowerCase();
        if (wordsInLowerCase(index).has(lower) || isStopWord(lower, index.language) || isInReferenceNumber(words, at)) return;
        const explained = text.length <= name.length + 1 && explanationAround(words, at, name, index.language);
        const acronym = found.get(name) ?? { name, uses: [] };
        acronym.uses.push({ unit, start: startOf(words, at), end: endOf(words, at + 1), explained, inHeading: !isClause(unit) });
        found.set(name, acronym);
      });
    }
    return [...found.values()];
  });
}

function knownNames({ agreement: { meta }, language, settings }: AgreementIndex): Set<string> {
  return new Set([
    ...checkWords(language).terms.knownAbbreviations,
    ...settings.abbreviations,
    ...settings.actors.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...meta.parties.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
    ...meta.bodies.map(({ name }) => name),
  ]);
}

/** Words that also stand in lower case are words, not abbreviations: "SKA", "INTE". */
function wordsInLowerCase(index: AgreementIndex): Set<string> {
  return index.once("words in lower case", null, () => {
    const found = new Set<string>();
    for (const unit of proseOf(index)) {
      for (const { kind, text, norm } of wordsIn(index, unit).tokens) if (kind === "word" && text === norm) found.add(norm);
    }
    return found;
  });
}

/** A small letter from a to z, by its code: what most words have in their second place, and an abbreviation of a name never. */
function isSmall(letter: number): boolean {
  return letter >= 0x61 && letter <= 0x7a;
}

/** A heading or a line in capitals says nothing about which of its words are abbreviations. */
function isInCapitals(text: string): boolean {
  const capitals = text.match(/[A-ZÅÄÖÉ]/g)?.length ?? 0;
  return capitals > 6 && capitals > 1.5 * (text.match(/[a-zåäöé]/g)?.length ?? 0);
}

/** "RS 2026-0417", "KS/2026:12": the letters are part of a number. */
function isInReferenceNumber({ tokens }: Words, at: number): boolean {
  const next = tokens[at + 1];
  return next?.kind === "number" || (/^[/:-]$/.test(next?.text ?? "") && tokens[at + 2]?.kind === "number");
}
