import type { Language } from "../../agreement/model.js";
import { abbreviationOf } from "../../language/abbreviations.js";
import { findDates } from "../../language/numbers.js";
import { Pattern } from "../../language/pattern.js";
import { languageData, perLanguage } from "../../language/registry.js";
import { plainSpelling } from "../../language/small-words.js";
import { stopWordsOf, type Token } from "../../language/tokens.js";
import type { Words } from "../../language/words.js";
import type { Piece } from "../words/piece.js";
import { isEvenlySpaced, isPlain, isPlainlyVisible } from "../words/visible.js";

/** One word, number or sign that carries meaning, in the form in which two texts are compared. */
export interface FoldedPiece extends Piece {
  /** As written. An abbreviation stands whole in each of the words that it stands for. */
  written: string;
}

/** Marks that guide the eye and promise nothing, of ASCII all and of others the commonest; % § & ? are not among them. */
const COMMONLY_SILENT = new Set(".,:;!…·•*_\"'´`()[]{}-–—”“’");

const INVISIBLE = /[\u00AD\u180E\u200B-\u200D\u2060\uFEFF]/gu;

const PERCENTAGE = /^([\d.,-]+)(?:%|procent|per ?cent)$/u;
/** Figures alone need no pattern to tell that they are none. */
function mayBePercentage(norm: string): boolean {
  return norm.endsWith("%") || norm.endsWith("cent");
}

const DATE_LIKE = new Pattern(String.raw`[\p{L}/-]`);
/** Figures alone need no pattern to tell that they are no date. */
function isFigures(norm: string): boolean {
  for (let i = 0; i < norm.length; i += 1) {
    const sign = norm[i] as string;
    if (sign < "0" || sign > "9") return false;
  }
  return true;
}
/** Runs of white space within a line that are not a plain space already. */
const SPACES = /[^\S\n ][^\S\n]*| [^\S\n]+/gu;

/** The pattern stands in here because to build it takes longer than to fold a clause, and few texts need it. */
function isSilent(mark: string): boolean {
  return COMMONLY_SILENT.has(mark) || (mark >= "\x80" && /^[\p{Pi}\p{Pf}\p{Pd}\p{Ps}\p{Pe}]+$/u.test(mark));
}

/** The text that the effects read: composed letters, single plain spaces, no marks that nobody sees. Quotes and dashes stay as written. */
export function readableText(text: string): string {
  if (isPlain(text)) return text;
  const visible = isPlainlyVisible(text) ? text : text.normalize("NFC").replace(INVISIBLE, "");
  return isEvenlySpaced(visible) ? visible : visible.replace(SPACES, " ");
}

const EMPHASIS = new Pattern(String.raw`\*+|~~|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])`, "g");

/** The same text, as long, with spaces for the marks of emphasis: they stand between words that belong together. */
export function withoutEmphasis(text: string): string {
  const mayHold = text.includes("*") || text.includes("_") || text.includes("~");
  return mayHold ? text.replace(EMPHASIS.for(text), (marks) => " ".repeat(marks.length)) : text;
}

/** For each number its plain word ("tre", not "båda" beside "två"), with the figures it may be written as; articles are none. */
const numberWords = perLanguage(({ numbers }) => {
  const figures = new Map<string, string>();
  const taken = new Set<number>();
  for (const [word, value] of Object.entries(numbers.words)) {
    if (!numbers.articles.includes(word) && !taken.has(value)) figures.set(word, String(value));
    taken.add(value);
  }
  return figures;
});

function keysOf(token: Token, language: Language): readonly string[] {
  const abbreviation = abbreviationOf(token.norm, language);
  if (abbreviation !== null) return abbreviation.long.split(" ");
  if (token.kind === "number" && !isFigures(token.norm) && DATE_LIKE.test(token.norm)) {
    const [date] = findDates(token.text, language);
    if (date !== undefined && date.from !== "") return [`${date.from}/${date.to}`];
  }
  const percent = token.norm < "A" && mayBePercentage(token.norm) ? PERCENTAGE.exec(token.norm)?.[1] : undefined;
  if (percent !== undefined) return [percent, "%"];
  if (languageData(language).numbers.percent.includes(token.norm)) return ["%"];
  const word = numberWords(languageData(language)).get(token.norm) ?? plainSpelling(token.norm, language);
  return word.includes(" ") ? word.split(" ") : [word];
}

/** Words whose keys are kept: most of a wording stands in the other too. */
const MOST_KEPT = 10_000;
const wordKeys = perLanguage(() => new Map<string, readonly string[]>());

function keysOfWord(token: Token, language: Language, known: Map<string, readonly string[]>): readonly string[] {
  let keys = known.get(token.norm);
  if (keys === undefined) {
    if (known.size >= MOST_KEPT) known.clear();
    keys = keysOf(token, language);
    known.set(token.norm, keys);
  }
  return keys;
}

/**
 * Cuts a text into the pieces that carry its meaning. Punctuation that only guides the eye is left out; what is the same
 * promise in another dress gets the same key: an abbreviation and its words, "tre" and "3", "skall" and "ska".
 */
export function foldPieces({ tokens }: Words, language: Language): FoldedPiece[] {
  const stopWords = stopWordsOf(language);
  const known = wordKeys(languageData(language));
  const pieces: FoldedPiece[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const { start, end, kind, text: written } = token;
    if (kind === "punctuation" && isSilent(written)) continue;
    const isWord = kind !== "punctuation";
    const keys = kind === "word" ? keysOfWord(token, language, known) : keysOf(token, language);
    for (let k = 0; k < keys.length; k += 1) {
      const key = keys[k] as string;
      const isContent = isWord && !stopWords.has(key);
      pieces.push({ start, end, written, key, norm: key, isWord, isContent, weight: isContent ? 1 : 0.45 });
    }
  }
  return pieces;
}
