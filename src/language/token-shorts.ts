import { LANGUAGES } from "./registry.js";
import { isLatinLetter, MONTH_NAMES } from "./token-forms.js";

const SHORTS = LANGUAGES.flatMap((data) => data.abbreviations).map(({ short }) => short);

const bare = (short: string) => short.replace(/[. ]/gu, "");
const KNOWN_SHORT = new Map(SHORTS.map((short) => [bare(short), short]));

/** "t ex", "t. ex." and "t.ex" as "t.ex."; an unknown one as written. */
export function shortForm(folded: string): string {
  return KNOWN_SHORT.get(bare(folded)) ?? folded;
}

/** The known abbreviations by the word that they begin with, the longest first, each as its parts. */
const PARTS_BY = new Map<string, (readonly string[])[]>();
/** Words that may begin a token of several words ("t ex", "maj 2026"); they go the long way. */
const BEGINNERS = new Set(MONTH_NAMES);
/** What the next word of such a token may begin with, where it is always several words: "i" alone is the commonest of all words. */
const NEXT_LETTERS = new Map<string, string>();
for (const short of SHORTS.toSorted((a, b) => b.length - a.length)) {
  const [beginning = "", next = ""] = short.split(/[. :]/u);
  const known = PARTS_BY.get(beginning);
  if (known === undefined) PARTS_BY.set(beginning, [partsOf(short)]);
  else known.push(partsOf(short));
  if (short.includes(":")) continue;
  const letters = BEGINNERS.has(beginning) ? NEXT_LETTERS.get(beginning) : "";
  if (letters !== undefined && next !== "") NEXT_LETTERS.set(beginning, letters + next.charAt(0));
  else NEXT_LETTERS.delete(beginning);
  BEGINNERS.add(beginning);
}

/** "t.ex." as "t" and "ex"; "kap." as it stands, for it needs its point, or "kap" and "ev" would be swallowed. */
function partsOf(short: string): readonly string[] {
  const parts = short.split(".").filter((part) => part !== "");
  return parts.length < 2 ? [short] : parts;
}

/** True where a word begins no token of several words. @param end where it ends in the text */
export function standsAlone(folded: string, text: string, end: number): boolean {
  if (!BEGINNERS.has(folded)) return true;
  const letters = NEXT_LETTERS.get(folded);
  return letters !== undefined && text[end] === " " && !letters.includes((text[end + 1] ?? "").toLowerCase());
}

/**
 * The known abbreviation that stands at an offset, as written: for "t.ex." also "t. ex.", "t ex" and "t.ex". Read without
 * a pattern, for most texts hold one or two and a pattern for each beginning takes longer to build.
 * @param beginning the first word there, in lower case
 */
export function knownShortAt(beginning: string, text: string, start: number): string | undefined {
  for (const parts of PARTS_BY.get(beginning) ?? []) {
    const end = parts.length === 1 ? endOfWord(parts[0] ?? "", text, start) : endOfParts(parts, text, start);
    if (end !== -1) return text.slice(start, end);
  }
  return undefined;
}

function endOfWord(short: string, text: string, start: number): number {
  const end = start + short.length;
  return text.slice(start, end).toLowerCase() === short && !isLatinLetter(text.charCodeAt(end)) ? end : -1;
}

function endOfParts(parts: readonly string[], text: string, start: number): number {
  let at = start;
  for (const [i, part] of parts.entries()) {
    const from = i === 0 ? at : afterGap(text, at);
    at = from + part.length;
    if (from === -1 || text.slice(from, at).toLowerCase() !== part) return -1;
  }
  if (text[at] === "." && !isLatinLetter(text.charCodeAt(at + 1))) return at + 1;
  return isLatinLetter(text.charCodeAt(at)) ? -1 : at;
}

/** Passes over a point, a space or both between two parts; -1 where neither stands. */
function afterGap(text: string, at: number): number {
  const next = text[at] === "." ? at + 1 : at;
  if (text[next] === " " || text[next] === "\u00A0") return next + 1;
  return next > at ? next : -1;
}
