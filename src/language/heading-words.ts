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
const CLOSING_YEARS = /[\s,]{1,5}\(?(?:19|20)\d\d(?:\s?[-/]\s?(?:(?:19|20)\d\d|\d\d))?\)?$/u;
const MAY_BE_DATED = /[\d)]$/;
const CLOSING_PARENTHESIS = /\s{1,5}\([^()]{1,60}\)$/u;
const WORD = new Pattern(String.raw`[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*(?:s'(?!\p{L}))?-?|[&/,]`, "g");
const LETTER = new Pattern(String.raw`\p{L}`);

/** Prepares a line for the heading lexicon; null when it is empty or too long to be a heading. */
export function headingWords(line: string): HeadingWords | null {
  if (line.length > LONGEST_LINE) return null;
  const bare = splitLabel(line.replace(EMPHASIS, "")).rest.replace(EMPHASIS, "");
  const folded = foldAccents(bare);
  const ending = FINAL_MARKS.exec(folded)?.[0] ?? "";
  let text = folded.replace(FINAL_MARKS, "");
  const undated = MAY_BE_DATED.test(text) ? text.replace(CLOSING_YEARS, "").replace(CLOSING_PARENTHESIS, "") : text;
  const dated = undated !== text && undated !== "";
  if (dated) text = undated;
  const words = text.match(WORD.for(text)) ?? [];
  if (words.length === 0) return null;
  const first = LETTER.exec(bare)?.[0] ?? "";
  return {
    text,
    words,
    endsWithPoint: ending.includes(".") && !ending.includes(":"),
    endsWithColon: ending.includes(":"),
    startsLower: first !== "" && first === first.toLowerCase() && first !== first.toUpperCase(),
    dated,
  };
}
