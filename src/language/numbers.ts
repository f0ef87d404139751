import type { Language } from "../agreement/model.js";
import type { LanguageData } from "./language-data.js";
import { Pattern } from "./pattern.js";
import { languageData, perLanguage } from "./registry.js";
import { stem } from "./stem.js";
import { endOf, sliceOf, startOf, type Words, wordsOf } from "./words.js";

/** A number in a text: figures or words. Years, dates, ordinals and labels are none. */
export interface NumberMention {
  /** Share of a hundred for percentages as written: "10 procent" is 10 with the unit "procent". */
  value: number;
  text: string;
  start: number;
  end: number;
  /** Stem of the noun that it counts ("representant"), a unit of measure ("procent", "kr"), or empty. */
  unit: string;
}

/** A date, a year or a span of years. */
export interface DateMention {
  text: string;
  start: number;
  end: number;
  /** First and, for a span, last day, month or year, as YYYY, YYYY-MM or YYYY-MM-DD; empty when the year is missing. */
  from: string;
  to: string;
}

/** How far after a number its noun is looked for: "tre nya personliga *ersättare*". */
const NOUN_WITHIN = 4;
/** A bare number of four figures in this span is a year. */
const YEARS = { first: 1900, last: 2100 };

const lexicon = perLanguage(({ numbers, stopWords }: LanguageData) => ({
  values: new Map(Object.entries(numbers.words)),
  fillers: new Set(numbers.fillers),
  articles: new Set(numbers.articles),
  stopWords: new Set(stopWords),
  months: new Map(numbers.months.map((month, i) => [month, String(i + 1).padStart(2, "0")])),
}));

/** Finds the numbers in a text with what they count, in order. An article ("en", "a") counts as a number nowhere. */
export function findNumbers(text: string, language: Language): NumberMention[] {
  return numbersIn(wordsOf(text), languageData(language));
}

/** As `findNumbers`, for words already cut. */
export function numbersIn(words: Words, data: LanguageData): NumberMention[] {
  const { values } = lexicon(data);
  const found: NumberMention[] = [];
  for (let at = 0; at < words.norms.length; at++) {
    if (words.tokens[at]?.kind !== "number" && !values.has(words.norms[at] ?? "")) continue;
    const read = figure(words, at, data) ?? numberWord(words, at, data);
    if (read === null) continue;
    const to = at + read.length;
    const unit = read.unit ?? nounAfter(words, to, data);
    found.push({ value: read.value, text: sliceOf(words, at, to), start: startOf(words, at), end: endOf(words, to), unit });
    at = to - 1;
  }
  return found;
}

interface Read {
  value: number;
  length: number;
  unit: string | null;
}

const AMOUNT = /^(?<first>[\d.,:]+)(?:-(?<last>[\d.,:]+))?(?<unit>.*)$/u;
const THOUSANDS = /^\d{1,3}(?:[.,]\d{3})+$/u;

/** "12", "1 000", "2,5", "10 %": the last figure of a span. */
function figure({ tokens, norms }: Words, at: number, data: LanguageData): Read | null {
  const token = tokens[at];
  if (token?.kind !== "number" || dateAt(token.norm, data) !== null) return null;
  const groups = AMOUNT.exec(norms[at] ?? "")?.groups;
  const figures = groups?.["last"] ?? groups?.["first"];
  if (figures === undefined) return null;
  const plain = THOUSANDS.test(figures) ? figures.replace(/[.,]/gu, "") : figures.replace(/[.,:]$/u, "").replace(",", ".");
  const value = Number(plain);
  if (Number.isNaN(value)) return null;
  const unit = groups?.["unit"] ?? "";
  if (unit === "") return { value, length: 1, unit: null };
  return { value, length: 1, unit: data.numbers.percent.includes(unit) ? (data.numbers.percent[0] ?? unit) : unit };
}

/** "två", "tjugo", "två hundra". */
function numberWord({ norms }: Words, at: number, data: LanguageData): Read | null {
  const { values, articles } = lexicon(data);
  const first = values.get(norms[at] ?? "");
  if (first === undefined || articles.has(norms[at] ?? "")) return null;
  let value = first;
  let length = 1;
  for (
    let next = values.get(norms[at + length] ?? "");
    next !== undefined && next >= 100;
    next = values.get(norms[at + length] ?? "")
  ) {
    value *= next;
    length += 1;
  }
  return { value, length, unit: null };
}

/** The stem of the noun that a number counts: the first word after it that is no adjective, filler or small word. */
function nounAfter({ tokens, norms }: Words, from: number, data: LanguageData): string {
  const { fillers, stopWords } = lexicon(data);
  let lastAdjective = "";
  for (let at = from; at < Math.min(from + NOUN_WITHIN, tokens.length); at++) {
    const norm = norms[at] ?? "";
    if (tokens[at]?.kind !== "word") break;
    if (fillers.has(norm)) continue;
    if (stopWords.has(norm)) break;
    if (!data.numbers.adjective.test(norm)) return stem(norm, data.endings);
    lastAdjective = norm;
  }
  return lastAdjective === "" ? "" : stem(lastAdjective, data.endings);
}

/** Finds dates, years and spans of years, in order. */
export function findDates(text: string, language: Language): DateMention[] {
  const data = languageData(language);
  const found: DateMention[] = [];
  for (const token of wordsOf(text).tokens) {
    const span = token.kind === "number" ? dateAt(token.norm, data) : null;
    if (span !== null) found.push({ text: token.text, start: token.start, end: token.end, ...span });
  }
  return found;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/u;
const MONTH_OF_YEAR = /^(\d{4})-(\d{2})$/u;
const SPAN = /^(\d{4})[-/](\d{4}|\d{2})$/u;
const DAY_FIRST = new Pattern(String.raw`^(?:\d{1,2}-)?(\d{1,2})\.? (\p{L}+)(?: (\d{4}))?$`);
const MONTH_FIRST = new Pattern(String.raw`^(\p{L}+)(?: (\d{1,2}),?)? (\d{4})$`);
const SLASH = /^(\d{1,2})\/(\d{1,2}) (\d{4})$/u;

/** Reads a token as a date; null when it is a plain number. */
function dateAt(norm: string, data: LanguageData): { from: string; to: string } | null {
  if (/^\d{4}$/u.test(norm)) {
    const year = Number(norm);
    return year >= YEARS.first && year <= YEARS.last ? { from: norm, to: norm } : null;
  }
  const iso = ISO.exec(norm);
  if (iso !== null) return { from: norm, to: norm };
  const span = SPAN.exec(norm);
  if (span !== null) return spanOf(norm, span[1] ?? "", span[2] ?? "");
  const slash = SLASH.exec(norm);
  if (slash !== null) return once(`${slash[3]}-${pad(slash[2])}-${pad(slash[1])}`);
  const day = DAY_FIRST.exec(norm);
  const dayMonth = monthNumber(day?.[2], data);
  if (day !== null && dayMonth !== undefined) return once(day[3] === undefined ? "" : `${day[3]}-${dayMonth}-${pad(day[1])}`);
  const month = MONTH_FIRST.exec(norm);
  const name = monthNumber(month?.[1], data);
  if (month === null || name === undefined) return null;
  return once(month[2] === undefined ? `${month[3]}-${name}` : `${month[3]}-${name}-${pad(month[2])}`);
}

/** "2024-2026", "2024/25"; "2024-06" is June. */
function spanOf(norm: string, first: string, last: string): { from: string; to: string } {
  const end = last.length === 4 ? last : first.slice(0, 2) + last;
  const isMonth = MONTH_OF_YEAR.test(norm) && Number(last) >= 1 && Number(last) <= 12 && end <= first;
  return isMonth ? { from: norm, to: norm } : { from: first, to: end };
}

function monthNumber(name: string | undefined, data: LanguageData): string | undefined {
  return name === undefined ? undefined : lexicon(data).months.get(name);
}

const once = (date: string) => ({ from: date, to: date });
const pad = (figures: string | undefined) => (figures ?? "").padStart(2, "0");
