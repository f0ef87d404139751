import { Pattern } from "./pattern.js";
import { LANGUAGES } from "./registry.js";

/** Words that number what follows, by their first letter. */
const LABEL_WORDS = new Map<string, string[]>();
for (const written of LANGUAGES.flatMap((data) => data.headings.labelWords)) {
  for (const word of [written, written.charAt(0).toUpperCase() + written.slice(1), written.toUpperCase()]) {
    const known = LABEL_WORDS.get(word.charAt(0));
    if (known === undefined) LABEL_WORDS.set(word.charAt(0), [word]);
    else known.push(word);
  }
}
const NUMBER = "\\d{1,3}(?:\\.\\d{1,3}){0,3}";
const ROMAN = "(?:X{0,3}(?:IX|IV|V?I{1,3}|V|X))";

/**
 * "Princip 3: …", "Artikel 2 – …", "Princip nr 3. …"; without a mark only before a capital ("Punkt 3 beskriver" is a sentence).
 * Whether the word is one of those is asked before: a pattern of them all takes the engine longer to build than any other.
 */
const NAMED = new Pattern(`^\\S+\\s+(?:nr\\.?\\s*)?(${NUMBER}|${ROMAN})(?:\\s*[:.)–—-]\\s*(?=\\S)|\\s+(?=\\p{Lu}))`);
/** "§ 4 …", "4 § …" */
const PARAGRAPH_SIGN = /^(?:§\s*(\d{1,3}(?:\.\d{1,3}){0,3})[.:)]?|(\d{1,3})\s*§[.:]?)\s+(?=\S)/u;
/** "4. …", "2.1 …", "2.1. …", "3) …", "(3) …" */
const NUMBERED = new Pattern(String.raw`^(?:\((\d{1,3}|\p{L})\)|(\d{1,3}(?:\.\d{1,3}){1,4})[.)]?|(\d{1,3})[.)])\s+(?=\S)`);
/** "a) …" */
const LETTERED = new Pattern(String.raw`^(\p{L}|[ivxIVX]{1,5})\)\s+(?=\S)`);
/** "A. …", "IV. …": only before a capital, or "t. ex." would be one. */
const CAPITAL_POINT = new Pattern(`^(\\p{Lu}|${ROMAN})\\.\\s+(?=\\p{Lu})`);
/** "4 Dialog": a bare number of one or two figures before a capital. */
const BARE = new Pattern(String.raw`^(\d{1,2}(?:\.\d{1,2}){0,3})\s+(?=\p{Lu}\p{Ll})`);

/** Within so many characters a label of letters shows its bracket or point: "xviii)", "XXXVIII.". */
const LABEL_WITHIN = 9;

/** "4. …", "3) …": by far the commonest form, and quicker to build than those that hold it. */
const PLAIN_NUMBER = /^(\d{1,3})[.)] +(?=\S)/;
/** No label has so many. */
const FOUR_FIGURES = /^\d{4}/;

const NONE: readonly Pattern[] = [];
const WITH_FIGURES: readonly (RegExp | Pattern)[] = [PLAIN_NUMBER, PARAGRAPH_SIGN, NUMBERED, BARE];
const SECTION_SIGN = 0xa7;
const BRACKET = 0x28;

/** Whether a text begins with a word for a part, and what may be its number: a figure, a Roman one, or "nr" before it. */
function isNamed(text: string): boolean {
  const words = LABEL_WORDS.get(text.charAt(0));
  return words !== undefined && words.some((word) => text.startsWith(word) && /^\s+[\dXVIn]/.test(text.slice(word.length)));
}

/** False for what is neither one capital nor a number of Roman figures, and so no label before a point. */
function mayBeNumeral(text: string): boolean {
  if (text >= "a" && text < "{") return false;
  for (let i = 2; i < text.length; i += 1) if (!"XVI".includes(text.charAt(i))) return false;
  return text !== "";
}

/** The forms that a text may begin with, in the order in which they are tried. Most texts begin with a word, and are spared the trying. */
function possibleForms(text: string): readonly (RegExp | Pattern)[] {
  const first = text.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return FOUR_FIGURES.test(text) ? NONE : WITH_FIGURES;
  if (first === BRACKET || first === SECTION_SIGN) return WITH_FIGURES;
  const named = isNamed(text);
  const beginning = text.slice(0, LABEL_WITHIN);
  const bracket = beginning.includes(")");
  const point = mayBeNumeral(beginning.slice(0, Math.max(0, beginning.indexOf("."))));
  if (!named && !bracket && !point) return NONE;
  return [...(named ? [NAMED] : []), ...(bracket ? [LETTERED] : []), ...(point ? [CAPITAL_POINT] : [])];
}

/**
 * Parts a number or letter from what it numbers: "4. Dialog", "2.1 X", "a) …", "Princip 3: X", "§ 4 X".
 * @returns the label as written without its punctuation ("4", "2.1", "a"), or null with the text as it was. A label with
 *   nothing after it is left in the text, so that no heading comes out empty.
 */
export function splitLabel(text: string): { label: string | null; rest: string } {
  const trimmed = text.trim();
  for (const form of possibleForms(trimmed)) {
    const match = form.exec(trimmed);
    if (match === null) continue;
    const label = match.slice(1).find((group) => group !== undefined) ?? null;
    return { label, rest: trimmed.slice(match[0].length) };
  }
  return { label: null, rest: text };
}
