import type { Language } from "../agreement/model.js";
import { foldCase } from "./normalise.js";
import { isLatin, Pattern } from "./pattern.js";
import { languageData, perLanguage } from "./registry.js";
import {
  amountAt,
  dayOfMonthAt,
  figuresAloneAt,
  inFiguresAt,
  LATIN,
  MONTH_NAMES,
  mixedAt,
  monthFirstAt,
  numberAt,
  type PieceAt,
  shortAt,
  spaceAt,
  webAt,
  wordAt,
} from "./token-forms.js";
import { knownShortAt, shortForm, standsAlone } from "./token-shorts.js";

export type TokenKind = "word" | "number" | "punctuation" | "space";

/** A piece of a text that is kept or changed as a whole. */
export interface Token {
  /** As written. */
  text: string;
  /** Offset of its first UTF-16 unit. */
  start: number;
  /** Offset just after its last unit. */
  end: number;
  kind: TokenKind;
  /** For comparing: folded to lower case, "1 000" as "1000", "t. ex." as "t.ex.", "10 %" as "10%", dates and ranges without spaces around the dash. Empty for spaces. */
  norm: string;
}

function norm(text: string, group: Group): string {
  const folded = foldCase(text);
  if (group === "word" || group === "web" || group === "mixed") return folded;
  if (group === "short") return shortForm(folded);
  if (group === "date") return folded.replace(/ ?- ?/gu, "-");
  return folded.replaceAll(" ", "");
}

const KINDS = {
  space: "space",
  web: "word",
  date: "number",
  amount: "number",
  mixed: "word",
  number: "number",
  short: "word",
  word: "word",
} as const satisfies Record<string, TokenKind>;
type Group = keyof typeof KINDS;

const FIRST_LETTERS = new RegExp(`${LATIN}+`, "y");
const PLAIN_WORD = /[A-Za-zåäöÅÄÖéÉ]+(?=[ ,;!?)/"\]]|:(?:[ *]|$)|\.(?:[A-Za-zåäöÅÄÖé\d(]|\s|$)|$)/y;

/** Texts whose tokens are kept, counted in characters: those of two long agreements. The same clause is read by many. */
const MOST_KEPT = 200_000;
const kept = new Map<string, readonly Token[]>();
let keptLength = 0;

/**
 * Cuts a text into tokens. Numbers, amounts with their unit, dates, year ranges, abbreviations ("t.ex.", "bl.a."), web and
 * mail addresses and compounds with hyphens ("IOP-avtal", "medlems-") are one token each.
 * The texts of the tokens, joined, give the input back exactly; every token has at least one character.
 */
export function tokenize(text: string): readonly Token[] {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const tokens = cut(text);
  if (text.length > MOST_KEPT) return tokens;
  keptLength += text.length;
  if (keptLength > MOST_KEPT) {
    kept.clear();
    keptLength = text.length;
  }
  kept.set(text, tokens);
  return tokens;
}

function cut(text: string): Token[] {
  const tokens: Token[] = [];
  const latin = isLatin(text);
  const web = text.includes("@") || text.includes("://");
  const { length } = text;
  let start = 0;
  while (start < length) {
    const token = plainToken(text, start, web) ?? anyToken(text, start, latin, web);
    tokens.push(token);
    start = token.end;
  }
  return tokens;
}

/** True for what is surely no space, by its code: a sign of ASCII, a letter of the Latin scripts. */
function isNoSpace(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code >= 0xc0 && code <= 0x24f);
}

/** True for the marks of ASCII, by their code, apart from the backtick: that one is folded. */
function isPlainMark(code: number): boolean {
  return code < 0x40 ? code > 0x20 && (code < 0x30 || code > 0x39) : code === 0x40 || isLateMark(code);
}

/** As `isPlainMark`, of those behind the capitals and behind the small letters. */
function isLateMark(code: number): boolean {
  return (code > 0x5a && code < 0x60) || (code > 0x7a && code < 0x7f);
}

/** The short way for what most of a text is made of: a plain word, one space between two, or a mark. */
function plainToken(text: string, start: number, web: boolean): Token | null {
  const code = text.charCodeAt(start);
  if (code === 0x20 && isNoSpace(text.charCodeAt(start + 1))) {
    return { text: " ", start, end: start + 1, kind: "space", norm: "" };
  }
  if (!web && isPlainMark(code)) {
    const mark = text.charAt(start);
    return { text: mark, start, end: start + 1, kind: "punctuation", norm: mark };
  }
  PLAIN_WORD.lastIndex = start;
  if (!PLAIN_WORD.test(text)) return null;
  const end = PLAIN_WORD.lastIndex;
  const word = text.slice(start, end);
  const folded = word.toLowerCase();
  if (!standsAlone(folded, text, end)) return null;
  if (text[end] === "." && LETTER.test(text[end + 1] ?? "")) return null;
  return { text: word, start, end, kind: "word", norm: folded };
}

/** No day of a month begins so. */
const THREE_FIGURES = /\d{3}/;
const LETTER = new Pattern("[\\p{L}\\p{M}]");
const PLAIN_MARK = /[!-/:-@[-`{-~’”–—•]/;
const WEB_MARK = /@|:\/\//;
/** Within so many characters an abbreviation that no list holds has its first point: after three letters, of two units at most. */
const SHORT_REACH = 7;
/** How far ahead a web or mail address gives itself away: the longest name before "@". */
const WEB_REACH = 65;

/** The long way: each kind that the first character allows, the greediest first; one character is always left to take. */
function anyToken(text: string, start: number, latin: boolean, mayHoldWeb: boolean): Token {
  const first = text[start] ?? "";
  const take = (pieceAt: PieceAt, group: Group): Token | null => {
    const found = pieceAt(text, start, latin);
    if (found === undefined) return null;
    const kind = KINDS[group];
    return { text: found, start, end: start + found.length, kind, norm: kind === "space" ? "" : norm(found, group) };
  };
  const web = mayHoldWeb && WEB_MARK.test(text.slice(start, start + WEB_REACH)) ? take(webAt, "web") : null;
  if (web !== null) return web;
  if (PLAIN_MARK.test(first)) return { text: first, start, end: start + 1, kind: "punctuation", norm: foldCase(first) };
  if (first >= "0" && first <= "9") {
    return (
      take(figuresAloneAt, "number") ??
      take(inFiguresAt, "date") ??
      (THREE_FIGURES.test(text.slice(start, start + 3)) ? null : take(dayOfMonthAt, "date")) ??
      take(amountAt, "amount") ??
      take(mixedAt, "mixed") ??
      take(numberAt, "number") ??
      oneCharacter(text, start)
    );
  }
  const space = take(spaceAt, "space");
  if (space !== null) return space;
  if (LETTER.test(first) || first >= "\uD800") {
    FIRST_LETTERS.lastIndex = start;
    const beginning = FIRST_LETTERS.test(text) ? text.slice(start, FIRST_LETTERS.lastIndex).toLowerCase() : "";
    return (
      (MONTH_NAMES.has(beginning) ? take(monthFirstAt, "date") : null) ??
      take((all, at) => knownShortAt(beginning, all, at), "short") ??
      (text.slice(start, start + SHORT_REACH).includes(".") ? take(shortAt, "short") : null) ??
      take(wordAt, "word") ??
      oneCharacter(text, start)
    );
  }
  return oneCharacter(text, start);
}

/** What no kind takes: a whole character, so that a pair of surrogates is never cut in two. */
function oneCharacter(text: string, start: number): Token {
  const found = String.fromCodePoint(text.codePointAt(start) ?? 0);
  return { text: found, start, end: start + found.length, kind: "punctuation", norm: foldCase(found) };
}

const stopWordSet = perLanguage((data) => new Set(data.stopWords));

/** The words of a language that carry grammar rather than content. */
export function stopWordsOf(language: Language): ReadonlySet<string> {
  return stopWordSet(languageData(language));
}

/** Tells whether a word carries grammar rather than content ("och", "att", "the"). */
export function isStopWord(norm: string, language: Language): boolean {
  return stopWordSet(languageData(language)).has(norm);
}
