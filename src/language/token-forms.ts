import { Pattern } from "./pattern.js";
import { LANGUAGES } from "./registry.js";

/** Letters as a plain range: a class of all the world's letters, without regard to case, takes long to build. */
export const LATIN = "[A-Za-z\\u00AA-\\u024F]";
/** Whether a letter, by its code, is one of these; there is none beyond the end of a text. */
export function isLatinLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xaa && code <= 0x24f);
}

/** Names of months in all languages, lower case: longer patterns of all of them take the engine longer to build than to read a page. */
export const MONTH_NAMES: ReadonlySet<string> = new Set(LANGUAGES.flatMap((data) => data.numbers.months));
/** What an amount is counted in, lower case; "%", "€", "£" and "per cent" besides. */
const AMOUNT_UNITS: ReadonlySet<string> = new Set([
  "procent",
  "percent",
  "kronor",
  "kr",
  "tkr",
  "mkr",
  "mnkr",
  "sek",
  "eur",
  "euro",
  "pounds",
]);

const S = "[ \\u00A0\\u202F\\u2009]";
const HYPHEN = "[-\\u2010\\u2011]";
/** Soft hyphens and joiners hide inside words of PDF text; they belong to the word. */
const HIDDEN = "\\u00AD\\u200B-\\u200D\\u2060";
const INNER = `(?:[\\p{L}\\p{M}\\p{N}${HIDDEN}]|['’](?=\\p{L}))*`;
const LETTERS = `[\\p{L}\\p{M}]${INNER}`;
const PART = `[\\p{L}\\p{M}\\p{N}]${INNER}`;
const PLAIN_NUMBER = `(?:\\d{1,3}(?:${S}\\d{3})+(?!\\d)|\\d+)(?:[.,:]\\d+)*`;
const DASH = "[-\\u2010-\\u2015]";

const DAY_OF_MONTH = `\\d{1,2}(?:${S}?${DASH}${S}?\\d{1,2})?\\.?${S}(${LATIN}+)(?:${S}\\d{4})?(?!${LATIN}|\\d)`;
const MONTH_FIRST = `(${LATIN}+)${S}(?:\\d{1,2},?${S})?\\d{4}(?!\\d)`;
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
/** A kind without classes of letters. */
function plainForm(source: string): PieceAt {
  let pattern: RegExp | undefined;
  return sticky(() => (pattern ??= new RegExp(source, "y")));
}
/** As `plainForm`, where the word that the pattern takes out, if it does, must be a known one. */
function withWord(source: string, known: ReadonlySet<string>): PieceAt {
  let pattern: RegExp | undefined;
  return (text, start) => {
    pattern ??= new RegExp(source, "y");
    pattern.lastIndex = start;
    const found = pattern.exec(text);
    if (found === null || (found[1] !== undefined && !known.has(found[1].toLowerCase()))) return undefined;
    return found[0];
  };
}

/** What may stand right behind a bare number. A point, comma or colon may also be a part of it. */
const BEHIND_NUMBER = ')];!?"”';

/**
 * The short way for what most numbers are: figures alone ("2026 beslutar", "2026, ", "2026."). Undefined where a pattern must tell.
 */
export function figuresAloneAt(text: string, start: number): string | undefined {
  let end = start;
  while (isFigure(text.charCodeAt(end))) end += 1;
  const next = text.charAt(end);
  const after = text.charAt(end + 1);
  const alone =
    next === "" ||
    BEHIND_NUMBER.includes(next) ||
    ((next === "," || next === "." || next === ":") && after === "") ||
    ((next === "," || next === ":") && after === " ") ||
    (next === " " && (after === "(" || isPlainWordAt(text, end + 1)));
  return alone ? text.slice(start, end) : undefined;
}

/** Whether a word stands at an offset that makes no date and no amount of the number before it. */
function isPlainWordAt(text: string, start: number): boolean {
  let end = start;
  while (isLatinLetter(text.charCodeAt(end))) end += 1;
  const word = text.slice(start, end).toLowerCase();
  return word !== "" && word !== "per" && !AMOUNT_UNITS.has(word) && !MONTH_NAMES.has(word);
}

function isFigure(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export const spaceAt = plainForm(`[\\s${HIDDEN}\\uFEFF]+`);
export const webAt = lettered(
  `[hH][tT][tT][pP][sS]?://[^\\s<>()"'”]{1,400}[^\\s<>()"'”.,;:!?]|[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,4}`,
);
export const dayOfMonthAt = withWord(DAY_OF_MONTH, MONTH_NAMES);
export const monthFirstAt = withWord(MONTH_FIRST, MONTH_NAMES);
export const inFiguresAt = plainForm(IN_FIGURES);
export const amountAt = withWord(
  `${PLAIN_NUMBER}(?:${S}?${DASH}${S}?${PLAIN_NUMBER})?${S}?(?:[%€£]|[pP][eE][rR] [cC][eE][nN][tT]|(${LATIN}+))(?!${LATIN}|\\d)`,
  AMOUNT_UNITS,
);
export const mixedAt = lettered(`\\d+(?::\\p{L}{1,2}(?!\\p{L})|${HYPHEN}?\\p{L}${INNER}(?:${HYPHEN}${PART})*)`);
export const numberAt = plainForm(PLAIN_NUMBER);
export const shortAt = lettered("\\p{L}{1,3}\\.(?:\\p{L}{1,3}\\.)+(?![\\p{L}\\p{M}])");
export const wordAt = lettered(
  `${LETTERS}(?:${HYPHEN}${PART})*(?::\\p{L}{1,2}(?![\\p{L}\\p{M}]))?(?:${HYPHEN}(?![-\\u2010\\u2011\\p{L}\\p{M}\\p{N}]))?`,
);
