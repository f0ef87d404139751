import { eastAsianWidth } from "get-east-asian-width";

/** Latin letters, the punctuation of Swedish and English, and the signs that reports draw with: one column each. */
const NARROW =
  /^[ -~\u00A0-\u00AC\u00AE-\u024F\u2010-\u2015\u2018-\u2027\u2030-\u205E\u2190-\u2193\u2212\u2400-\u2426\u2500-\u259F]*$/u;

// Patterns over all the world's characters take long to build, and few texts need them: they stand where they are used.

/** What takes no room of its own: combining marks and unseen signs. */
const isUnseen = (sign: string) => /[\p{M}\p{Cf}\p{Cc}\p{Cs}\u115F-\u11FF]/u.test(sign);
/** Pictures, which terminals draw two columns wide. */
const isPicture = (character: string) => /\p{Emoji_Presentation}|\uFE0F/u.test(character);

/** Finding the characters of a text takes the square of its length, so a long text is taken in pieces of this length. */
const PIECE = 256;
/** How far a piece may grow so as not to cut a character in two. */
const LONGEST_CHARACTER = 64;
/** Whether the sign there belongs to the character before it. */
function joinedAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if ((unit >= 0xdc00 && unit <= 0xdfff) || text.charCodeAt(at - 1) === 0x200d) return true;
  return /\p{M}|\u200D|\p{Emoji_Modifier}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

function pieces(text: string): string[] {
  const found: string[] = [];
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = Math.min(start + PIECE, text.length);
    const limit = Math.min(end + LONGEST_CHARACTER, text.length);
    while (end < limit && joinedAt(text, end)) end += 1;
    found.push(text.slice(start, end));
  }
  return found;
}

let segmenter: Intl.Segmenter | undefined;

/** The characters of a text as a person counts them. */
export function characters(text: string): string[] {
  if (NARROW.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter();
  const found: string[] = [];
  for (const piece of pieces(text)) for (const { segment } of segmenter.segment(piece)) found.push(segment);
  return found;
}

/** Widths already found, since a text repeats few characters; emptied before it grows large. */
const known = new Map<string, number>();
const MOST_KNOWN = 10_000;

/** Columns of one character, as `characters` gives them. */
export function characterWidth(character: string): number {
  if (NARROW.test(character)) return character.length;
  const found = known.get(character);
  if (found !== undefined) return found;
  const seen = Array.from(character).find((sign) => !isUnseen(sign));
  const width = seen === undefined ? 0 : isPicture(character) ? 2 : eastAsianWidth(seen.codePointAt(0) ?? 0);
  if (known.size >= MOST_KNOWN) known.clear();
  if (character.length <= LONGEST_CHARACTER) known.set(character, width);
  return width;
}

/** True for a text of which every character takes one column; its only white space is the plain and the no-break space. */
export function isNarrow(text: string): boolean {
  return NARROW.test(text);
}

/** How many terminal columns a text takes: wide characters two, combining marks none. */
export function textWidth(text: string): number {
  if (isNarrow(text)) return text.length;
  return characters(text).reduce((sum, character) => sum + characterWidth(character), 0);
}

/** Cuts a text to at most so many columns, with "…" at the cut, after a whole word where one ends near. */
export function fit(text: string, columns: number): string {
  // No character is narrower than zero columns, but a hostile one may carry thousands of marks: bound the work first.
  const bounded = text.length > columns * 8 + 64 ? text.slice(0, columns * 8 + 64) : text;
  if (bounded === text && textWidth(text) <= columns) return text;
  let kept = "";
  let width = 0;
  for (const character of characters(bounded)) {
    const wider = width + characterWidth(character);
    if (wider > columns - 1) break;
    kept += character;
    width = wider;
  }
  const lastSpace = kept.lastIndexOf(" ");
  const whole = lastSpace > kept.length * 0.7 ? kept.slice(0, lastSpace) : kept;
  return columns < 1 ? "" : `${whole.replace(/[\s,;:·–-]+$/u, "")}…`;
}

/** Pads with spaces to a width in columns; a wider text stays as it is. */
export function padded(text: string, columns: number, side: "left" | "right" = "right"): string {
  const spaces = " ".repeat(Math.max(0, columns - textWidth(text)));
  return side === "right" ? text + spaces : spaces + text;
}
