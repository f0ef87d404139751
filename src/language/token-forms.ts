import { Pattern } from "./pattern.js";
import { LANGUAGES } from "./registry.js";

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
/**
 * A word as a pattern that takes capitals too. The flag `i` would do the same, but to find the other case of whole classes
 * takes the engine longer than to read a page.
 */
const inAnyCase = (text: string) =>
  Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    const capital = letter.toUpperCase();
    return small === capital ? escape(letter) : `[${small}${capital}]`;
  }).join("");
const alternatives = (texts: readonly string[]) =>
  texts
    .toSorted((a, b) => b.length - a.length)
    .map(inAnyCase)
    .join("|");

/** "t.ex." as a pattern that also takes "t. ex.", "t ex" and "t.ex"; "kap." needs its point, or "kap" and "ev" would be swallowed. */
export function abbreviationPattern(short: string): string {
  const parts = short.split(".").filter((part) => part !== "");
  if (parts.length < 2) return inAnyCase(short);
  return `${parts.map(inAnyCase).join("(?:\\.[ \\u00A0]?|[ \\u00A0])")}(?:\\.|(?!${LATIN}))`;
}

/** Letters as a plain range: a class of all the world's letters, without regard to case, takes long to build. */
export const LATIN = "[A-Za-z\\u00AA-\\u024F]";
const months = () => alternatives(LANGUAGES.flatMap((data) => data.numbers.months));
const AMOUNT_UNITS = [
  "%",
  "procent",
  "per cent",
  "percent",
  "kronor",
  "kr",
  "tkr",
  "mkr",
  "mnkr",
  "SEK",
  "EUR",
  "euro",
  "€",
  "£",
  "pounds",
];

const S = "[ \\u00A0\\u202F\\u2009]";
const HYPHEN = "[-\\u2010\\u2011]";
/** Soft hyphens and joiners hide inside words of PDF text; they belong to the word. */
const HIDDEN = "\\u00AD\\u200B-\\u200D\\u2060";
const INNER = `(?:[\\p{L}\\p{M}\\p{N}${HIDDEN}]|['’](?=\\p{L}))*`;
const LETTERS = `[\\p{L}\\p{M}]${INNER}`;
const PART = `[\\p{L}\\p{M}\\p{N}]${INNER}`;
const PLAIN_NUMBER = `(?:\\d{1,3}(?:${S}\\d{3})+(?!\\d)|\\d+)(?:[.,:]\\d+)*`;
const DASH = "[-\\u2010-\\u2015]";

const dayOfMonth = () => `\\d{1,2}(?:${S}?${DASH}${S}?\\d{1,2})?\\.?${S}(?:${months()})(?:${S}\\d{4})?(?!${LATIN}|\\d)`;
const monthFirst = () => [`(?:${months()})${S}\\d{1,2},?${S}\\d{4}(?!\\d)`, `(?:${months()})${S}\\d{4}(?!\\d)`].join("|");
const IN_FIGURES = [
  `\\d{4}-\\d{2}-\\d{2}(?!\\d)`,
  `\\d{1,2}/\\d{1,2}${S}\\d{4}(?!\\d)`,
  `\\d{4}(?:${S}?[\\u2012-\\u2015]${S}?|[-/])(?:\\d{4}|\\d{2})(?![\\d-])`,
].join("|");

/*
 * What a token may be, each with a pattern of its own, so that a text pays only for the kinds that it holds: building one
 * pattern of them all takes longer than reading a whole agreement.
 */
/** The piece of one kind that stands at an offset, as written; undefined where none does. @param latin the text holds only Latin letters */
export type PieceAt = (text: string, start: number, latin: boolean) => string | undefined;
const sticky = (formOf: (latin: boolean) => RegExp): PieceAt => {
  return (text, start, latin) => {
    const form = formOf(latin);
    form.lastIndex = start;
    return form.test(text) ? text.slice(start, form.lastIndex) : undefined;
  };
};
/** A pattern with letters by class. */
const lettered = (source: string) => {
  const pattern = new Pattern(source, "y");
  return sticky((latin) => pattern.form(latin));
};
/** A kind without classes of letters: its pattern is put together when a text first needs it. */
export const plainForm = (sourceOf: () => string) => {
  let pattern: RegExp | undefined;
  return sticky(() => (pattern ??= new RegExp(sourceOf(), "y")));
};

export const spaceAt = plainForm(() => `[\\s${HIDDEN}\\uFEFF]+`);
export const webAt = lettered(
  `[hH][tT][tT][pP][sS]?://[^\\s<>()"'”]{1,400}[^\\s<>()"'”.,;:!?]|[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,4}`,
);
export const dayOfMonthAt = plainForm(dayOfMonth);
export const monthFirstAt = plainForm(monthFirst);
export const inFiguresAt = plainForm(() => IN_FIGURES);
export const amountAt = plainForm(
  () => `${PLAIN_NUMBER}(?:${S}?${DASH}${S}?${PLAIN_NUMBER})?${S}?(?:${alternatives(AMOUNT_UNITS)})(?!${LATIN}|\\d)`,
);
export const mixedAt = lettered(`\\d+(?::\\p{L}{1,2}(?!\\p{L})|${HYPHEN}?\\p{L}${INNER}(?:${HYPHEN}${PART})*)`);
export const numberAt = plainForm(() => PLAIN_NUMBER);
export const shortAt = lettered("\\p{L}{1,3}\\.(?:\\p{L}{1,3}\\.)+(?![\\p{L}\\p{M}])");
export const wordAt = lettered(
  `${LETTERS}(?:${HYPHEN}${PART})*(?::\\p{L}{1,2}(?![\\p{L}\\p{M}]))?(?:${HYPHEN}(?![-\\u2010\\u2011\\p{L}\\p{M}\\p{N}]))?`,
);
