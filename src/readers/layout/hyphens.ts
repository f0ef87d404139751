import { Pattern, startsLower } from "../../language/pattern.js";
import { BROKEN_WORD } from "./characters.js";

/** What joining two lines did to the word at the break. */
export type HyphenJoin = "none" | "soft" | "compound" | "kept" | "removed";

const ENDS_IN_HYPHEN = new Pattern(String.raw`(\p{L}[\p{L}\p{N}]*|\p{N}+)[-\u2010]$`);
const CONJUNCTION = /^(?:och|eller|samt|respektive|till|som|and|or|to)(?![\p{L}\p{N}])/iu;
/** Words that end in a conjunction but are one word, broken: "lik-som". */
const ONE_WORD = /^(?:lik|så|efter|alltefter|vartefter)$/iu;
const FIRST_WORD = new Pattern(String.raw`^[\p{L}\p{N}]+`);

/** What a line ends with where it may have to be joined to the next without a space. */
const BREAK_MARKS = "-–\u2010";

/** "2026–" above "2029". */
const RANGE = /\d[–-]$/u;
const WORD = new Pattern(String.raw`\p{L}[\p{L}\p{N}]*(?:-\p{L}[\p{L}\p{N}]*){0,3}`, "g");

/** The words of a text, for asking whether a word exists. */
export type Vocabulary = Pick<ReadonlySet<string>, "has">;

/**
 * The words of a text, for asking whether a word exists with its hyphen or without. Letters only, lower case. They are
 * gathered at the first question: many texts break no word.
 */
export function vocabulary(texts: readonly string[]): Vocabulary {
  let words: Set<string> | undefined;
  return { has: (word) => (words ??= wordsIn(texts)).has(word) };
}

function wordsIn(texts: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const text of texts) {
    const lower = text.toLowerCase();
    for (const word of lower.match(WORD.for(lower)) ?? []) words.add(word);
  }
  return words;
}

/** Longest stump that is looked at; longer runs of letters are no words. */
const LONGEST_STUMP = 80;

/**
 * Decides how two lines are put together. A hyphen at the end of the first is taken away when it only broke the word; it stays in
 * "medlems- eller", in "IOP-avtal", before a capital or a figure, and where the text has the word with its hyphen elsewhere.
 * @param hyphenated words are broken at line ends in this text; where they are not, a hyphen there is the word's own
 * @returns the first line as it should stand, and what comes between it and the second
 */
export function joinWords(
  above: string,
  below: string,
  words: Vocabulary,
  hyphenated = true,
): { above: string; between: string; hyphen: HyphenJoin } {
  if (above.endsWith(BROKEN_WORD)) return { above: above.slice(0, -1), between: "", hyphen: "soft" };
  if (!BREAK_MARKS.includes(above.charAt(above.length - 1))) return { above, between: " ", hyphen: "none" };
  if (RANGE.test(above.slice(-2)) && /^\d/u.test(below)) return { above, between: "", hyphen: "kept" };
  const stump = ENDS_IN_HYPHEN.exec(above.slice(-LONGEST_STUMP))?.[1];
  if (stump === undefined) return { above, between: " ", hyphen: "none" };
  const broken = ONE_WORD.test(stump) && /^som(?![\p{L}\p{N}])/iu.test(below);
  if (CONJUNCTION.test(below) && !broken) return { above, between: " ", hyphen: "compound" };
  const next = FIRST_WORD.exec(below.slice(0, LONGEST_STUMP))?.[0];
  if (next === undefined) return { above, between: " ", hyphen: "none" };
  const whole = (stump + next).toLowerCase();
  const hyphened = `${stump}-${next}`.toLowerCase();
  const abbreviation = /^(?:\p{Lu}{2,}|\p{N}+)$/u.test(stump);
  const own = words.has(hyphened) || !hyphenated;
  const keep = abbreviation || !startsLower(next) || (own && !words.has(whole));
  return keep ? { above, between: "", hyphen: "kept" } : { above: above.slice(0, -1), between: "", hyphen: "removed" };
}

/** Share of the lines that end in a hyphen, from which on a text counts as one with broken words. Where words are broken, every tenth line is. */
const BROKEN_LINES = 0.01;

/**
 * Whether words are broken at the ends of lines.
 * @param breaks the texts above and below each line break inside a paragraph
 */
export function breaksWords(breaks: readonly (readonly [string, string])[]): boolean {
  const broken = breaks.filter(
    ([above, below]) => ENDS_IN_HYPHEN.test(above.slice(-LONGEST_STUMP)) && startsLower(below) && !CONJUNCTION.test(below),
  );
  return broken.length > 0 && broken.length >= breaks.length * BROKEN_LINES;
}
