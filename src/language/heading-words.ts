import { splitLabel } from "./labels.js";
import { foldAccents } from "./normalise.js";
import { Pattern } from "./pattern.js";

/** A line that may be a heading, made ready for looking up. */
export interface HeadingWords {
  /** Lower case, without number, emphasis marks, final marks and closing years. */
  readonly text: string;
  readonly words: readonly string[];
  readonly endsWithPoint: boolean;
  readonly endsWithColon: boolean;
  readonly startsLower: boolean;
  /** True when years or a parenthesis were cut off the end. */
  readonly dated: boolean;
}

/** Longer lines than this are never headings; also the bound on the work done for one line. */
const LONGEST_LINE = 160;
const EMPHASIS = /^[*_#\s]{1,20}|[*_#\s]{1,20}$/gu;
const FINAL_MARKS = /[\s:.?!…-]{1,20}$/u;
/** What a folded text may end with of these: it has no spaces there, and three points for an ellipsis. */
const LAST_MARKS = ":.?!-";
const CLOSING_YEARS = /[\s,]{1,5}\(?(?:19|20)\d\d(?:\s?[-/]\s?(?:(?:19|20)\d\d|\d\d))?\)?$/u;
const CLOSING_PARENTHESIS = /\s{1,5}\([^()]{1,60}\)$/u;
const WORD = new Pattern(String.raw`[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*(?:s'(?!\p{L}))?-?|[&/,]`, "g");
const LETTER = new Pattern(String.raw`\p{L}`);

/** Takes a year or a span of years off the end, then a parenthesis. */
function withoutDate(text: string): string {
  const last = text.charAt(text.length - 1);
  if (last !== ")" && !(last >= "0" && last <= "9")) return text;
  const undated = text.includes("19") || text.includes("20") ? text.replace(CLOSING_YEARS, "") : text;
  return undated.endsWith(")") ? undated.replace(CLOSING_PARENTHESIS, "") : undated;
}

/** Takes marks of emphasis and spaces off both ends. Nearly all lines begin and end with a letter, and are spared the pattern. */
function withoutEmphasis(text: string): string {
  const dressed = mayBeDress(text.charCodeAt(0)) || mayBeDress(text.charCodeAt(text.length - 1));
  return dressed ? text.replace(EMPHASIS, "") : text;
}

/** False for what is surely neither a mark of emphasis nor a space: the letters, figures and other marks of Latin texts. */
function mayBeDress(code: number): boolean {
  const plain = (code > 0x20 && code < 0x7f) || (code >= 0xc0 && code <= 0x24f);
  return !plain || code === 0x23 || code === 0x2a || code === 0x5f;
}

/** The first letter of a text. */
function firstLetter(text: string): string {
  const first = text.charAt(0);
  return (first >= "a" && first <= "z") || (first >= "A" && first <= "Z") ? first : (LETTER.exec(text)?.[0] ?? "");
}

/** The line that was asked for last: one question after the other is asked of it. */
let last: { readonly line: string; readonly words: HeadingWords | null } = { line: "", words: null };

/** Prepares a line for the heading lexicon; null when it is empty or too long to be a heading. */
export function headingWords(line: string): HeadingWords | null {
  if (line.length > LONGEST_LINE) return null;
  if (line !== last.line) last = { line, words: readWords(line) };
  return last.words;
}

function readWords(line: string): HeadingWords | null {
  const bare = withoutEmphasis(splitLabel(withoutEmphasis(line)).rest);
  const folded = foldAccents(bare);
  const ending = LAST_MARKS.includes(folded.charAt(folded.length - 1)) ? (FINAL_MARKS.exec(folded)?.[0] ?? "") : "";
  let text = folded.slice(0, folded.length - ending.length);
  const undated = withoutDate(text);
  const dated = undated !== text && undated !== "";
  if (dated) text = undated;
  const words = text.match(WORD.for(text)) ?? [];
  if (words.length === 0) return null;
  const first = firstLetter(bare);
  return {
    text,
    words,
    endsWithPoint: ending.includes(".") && !ending.includes(":"),
    endsWithColon: ending.includes(":"),
    startsLower: first !== "" && first === first.toLowerCase() && first !== first.toUpperCase(),
    dated,
  };
}
