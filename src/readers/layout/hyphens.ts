import { Pattern, startsLower } from "../../language/pattern.js";
import { BROKEN_WORD } from "./characters.js";

/** What joining two lines did to the word at the break. */
export type HyphenJoin = "none" | "soft" | "compound" | "kept" | "removed";

const ENDS_IN_HYPHEN = new Pattern(String.raw`(\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*|\p{N}+)[-\u2010]$`);
/** No part of a phrase as "face-to-face". */
export const CONJUNCTION = new Pattern(String.raw`^(?:och|eller|samt|respektive|till|som|and|or|to)(?![\p{L}\p{N}-])`, "i");
/** Words that end in a conjunction but are one word, broken: "lik-som". */
const ONE_WORD = /^(?:lik|så|efter|alltefter|vartefter)$/iu;
const FIRST_WORD = new Pattern(String.raw`^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*`);

/** "IOP-", "e-", "H22-": what follows is a word of its own. Nobody breaks a word behind a single letter. */
const SHORT_FORM_ENDS = new Pattern(String.raw`(?<![\p{L}\p{N}])(?:\p{L}|\p{Lu}{2,}|\p{Lu}*\p{N}+)[-\u2010]$`);
/** "face-to-face", "steg-för-steg": words held together by hyphens. */
const PHRASE_GOES_ON = new Pattern(String.raw`^(?:to|in|on|by|of|the|till|för|i|på|och)-\p{L}`);

/** What a line ends with where it may have to be joined to the next without a space. */
const BREAK_MARKS = "-–\u2010";

/** "2026–" above "2029". */
const RANGE = /\d[–-]$/u;
const WORD = new Pattern(String.raw`\p{L}[\p{L}\p{N}]*(?:-\p{L}[\p{L}\p{N}]*){0,3}`, "g");

/** A line of text and what is left free behind it. */
export interface EndedLine {
  text: string;
  /** Letters that there would have been room for; 0 where that is not known. */
  room: number;
}

/** What a whole text tells of the hyphens at the ends of its lines. */
export interface LineEnds {
  /** Whether the text has a word elsewhere: in lower case, with its hyphens. */
  has(word: string): boolean;
  /** A plain hyphen may be there only because the word was broken. */
  readonly hyphenated: boolean;
}

/**
 * Looks at a text to judge the hyphens at the ends of its lines by. It is looked at when the first question comes: many texts break no word.
 * @param read gives the lines of each paragraph
 */
export function lineEndsOf(read: () => readonly (readonly EndedLine[])[]): LineEnds {
  let known: ReturnType<typeof read> | undefined;
  const paragraphs = () => (known ??= read());
  let words: Set<string> | undefined;
  let hyphenated: boolean | undefined;
  return {
    has: (word) => (words ??= wordsIn(paragraphs())).has(word),
    get hyphenated() {
      return (hyphenated ??= breaksWords(paragraphs()));
    },
  };
}

/** For lines of which no more is known. */
export const UNKNOWN_ENDS: LineEnds = { has: () => false, hyphenated: true };

function wordsIn(paragraphs: readonly (readonly EndedLine[])[]): Set<string> {
  const words = new Set<string>();
  for (const { text } of paragraphs.flat()) {
    const lower = text.toLowerCase();
    for (const word of lower.match(WORD.for(lower)) ?? []) words.add(word);
  }
  return words;
}

/** Longest stump that is looked at; longer runs of letters are no words. */
const LONGEST_STUMP = 80;

/**
 * Decides how two lines are put together. A hyphen at the end of the first is taken away when it only broke the word; it stays in
 * "medlems- eller", in "IOP-avtal", "e-post" and "face-to-face", before a capital or a figure, and where the text has the
 * word with its hyphen elsewhere.
 * @returns the first line as it should stand, and what comes between it and the second
 */
export function joinWords(above: string, below: string, ends: LineEnds): { above: string; between: string; hyphen: HyphenJoin } {
  const last = above.slice(-1);
  if (last === BROKEN_WORD) return { above: above.slice(0, -1), between: "", hyphen: "soft" };
  return BREAK_MARKS.includes(last) ? joinAtMark(above, below, ends) : { above, between: " ", hyphen: "none" };
}

/** The same where a hyphen or a dash ends the first line, which few lines do. */
function joinAtMark(above: string, below: string, ends: LineEnds): ReturnType<typeof joinWords> {
  if (RANGE.test(above.slice(-2)) && /^\d/u.test(below)) return { above, between: "", hyphen: "kept" };
  const end = above.slice(-LONGEST_STUMP);
  const stump = ENDS_IN_HYPHEN.exec(end)?.[1];
  if (stump === undefined) return { above, between: " ", hyphen: "none" };
  const broken = ONE_WORD.test(stump) && /^som(?![\p{L}\p{N}])/iu.test(below);
  if (CONJUNCTION.test(below) && !broken) return { above, between: " ", hyphen: "compound" };
  const next = FIRST_WORD.exec(below.slice(0, LONGEST_STUMP))?.[0];
  if (next === undefined) return { above, between: " ", hyphen: "none" };
  const whole = (stump + next).toLowerCase();
  const hyphened = `${stump}-${next}`.toLowerCase();
  const own = ends.has(hyphened) || !ends.hyphenated || PHRASE_GOES_ON.test(below);
  const keep = SHORT_FORM_ENDS.test(end) || !startsLower(next) || (own && !ends.has(whole));
  return keep ? { above, between: "", hyphen: "kept" } : { above: above.slice(0, -1), between: "", hyphen: "removed" };
}

/** Share of the lines that go on below which end in a hyphen, from which on a text counts as one with broken words. Where words are broken, every tenth line is. */
const BROKEN_LINES = 0.03;

/** A word's own hyphen ends a line as often as one of the other words there; even in a narrow column no more than this share of them do. */
const OWN_AT_ENDS = 1 / 3;

/** A hyphen inside a line, with the letters at both sides. */
const INSIDE = new Pattern(String.raw`\p{Ll}[-\u2010]\p{Ll}`, "g");

/** A word of so many letters is broken where half of it, and a space and the hyphen, find room. */
const BREAKABLE = new Pattern(String.raw`^\p{Ll}{10,}(?![\p{L}\p{N}-])`);

/**
 * Whether a plain hyphen at the end of a line may be there only because the word was broken. It may not where broken words are marked as
 * such, nor where so few lines end in a hyphen, or so many hyphens stand inside lines, that those at the ends are such as well, nor where
 * more words were left whole although there was room for half of them.
 */
function breaksWords(paragraphs: readonly (readonly EndedLine[])[]): boolean {
  let [breaks, broken, inside, whole] = [0, 0, 0, 0];
  for (const lines of paragraphs) {
    for (const [i, { text, room }] of lines.entries()) {
      inside += text.match(INSIDE.for(text))?.length ?? 0;
      const below = lines[i + 1]?.text;
      if (below === undefined) continue;
      if (text.endsWith(BROKEN_WORD)) return false;
      if (!startsLower(below)) continue;
      breaks += 1;
      const end = text.slice(-LONGEST_STUMP);
      if (ENDS_IN_HYPHEN.test(end)) {
        if (!SHORT_FORM_ENDS.test(end) && !CONJUNCTION.test(below)) broken += 1;
      } else if (room > 0) {
        const next = BREAKABLE.exec(below.slice(0, LONGEST_STUMP))?.[0];
        if (next !== undefined && room > next.length / 2 + 2) whole += 1;
      }
    }
  }
  return broken > whole && broken >= breaks * BROKEN_LINES && broken > (broken + inside) * OWN_AT_ENDS;
}
