import { CONJUNCTION } from "../layout/hyphens.js";
import type { Piece } from "../layout/line.js";
import type { DrawnPage, Operators } from "./engine.js";

/** A letter that the page shows; a sign that stands for several is taken apart. */
interface Glyph {
  letter: string;
  /** Width of its sign, in thousandths of the letter size. */
  width: number;
  /** A space is written after it. */
  space: boolean;
  /** The file marks it alone, because it stands for another letter than its font says. */
  apart: boolean;
}

/** Text of this many letters in one font has a hyphen somewhere; without any, they are taken to be lost. */
const LONG = 1500;

/** A hyphen is at least so wide, in thousandths of the letter size; what is narrower is not seen. */
const VISIBLE = 100;

const SOFT = "\u00ad";
const UNSEEN = /\p{Cf}/u;

/**
 * Whether hyphens may have been lost. Many programs call the sign of the hyphen a soft hyphen, and the engine leaves those out. Some of them
 * mark each such sign, so that empty marks stay behind; and where one font has no hyphen at all, something is wrong.
 */
export function mayLackHyphens(pages: readonly { pieces: readonly Piece[]; emptyMarks: number }[]): boolean {
  if (pages.some(({ emptyMarks }) => emptyMarks > 0)) return true;
  const letters = new Map<string, number>();
  for (const { pieces } of pages) {
    for (const { font, text } of pieces) {
      const count = letters.get(font) ?? 0;
      letters.set(font, /[-\u2010]/u.test(text) ? Number.NEGATIVE_INFINITY : count + text.length);
    }
  }
  return [...letters.values()].some((count) => count > LONG);
}

/** Every sign of a page apart from spaces, in the order of the file. */
export function glyphsOf({ fnArray, argsArray }: DrawnPage, operators: Operators): Glyph[] {
  const glyphs: Glyph[] = [];
  /** How many signs stood before each mark that is open; null for one of no interest. */
  const open: (number | null)[] = [];
  fnArray.forEach((operator, i) => {
    const given = argsArray[i];
    if (operator === operators.beginMarkWithProperties) open.push(isOwnMark(given) ? glyphs.length : null);
    else if (operator === operators.beginMark) open.push(null);
    else if (operator === operators.endMark) {
      const first = open.pop() ?? null;
      const only = first === null ? undefined : glyphs[first];
      if (only && glyphs.length - 1 === first) only.apart = true;
    } else if (operator === operators.showText && Array.isArray(given) && Array.isArray(given[0])) addSigns(glyphs, given[0]);
  });
  return glyphs;
}

/** A mark that no tag asks for: it says what its signs stand for. The engine gives its name, and the number by which tags ask for it. */
function isOwnMark(given: unknown): boolean {
  return Array.isArray(given) && given[0] === "Span" && typeof given[1] !== "number";
}

function addSigns(glyphs: Glyph[], signs: readonly unknown[]): void {
  for (const sign of signs) {
    if (!isSign(sign)) continue;
    for (const letter of sign.unicode) {
      const last = glyphs.at(-1);
      if (letter.trim() !== "" && (letter === SOFT || !UNSEEN.test(letter)))
        glyphs.push({ letter, width: Number(sign.width), space: false, apart: false });
      else if (last && letter.trim() === "") last.space = true;
    }
  }
}

function isSign(value: unknown): value is { unicode: string; width: unknown } {
  return (
    typeof value === "object" && value !== null && "unicode" in value && typeof value.unicode === "string" && "width" in value
  );
}

/** The text of a page with its hyphens. */
export interface Restored {
  pieces: Piece[];
  /** Some hyphen that the file does not set apart stands inside a line: it calls every hyphen a soft one. */
  allSoft: boolean;
}

/**
 * Puts hyphens that the engine left out back into the text, as far as text and signs go together. A soft hyphen at the end of a line broke
 * a word, unless the file sets the sign apart from others: then it stands for a hyphen of the word's own.
 */
export function restoreHyphens(pieces: readonly Piece[], glyphs: readonly Glyph[]): Restored {
  let at = 0;
  let together = glyphs.some(({ letter }) => letter === SOFT);
  let last: Piece | null = null;
  let allSoft = false;
  const restored = pieces.map((piece) => {
    const made = { ...piece, text: "" };
    for (const letter of piece.text) {
      if (letter.trim() !== "" && together) {
        const lost = passSoft(glyphs, at);
        if (lost.width > 0) {
          const begins = made.text.trim() === "";
          const sameLine = last !== null && Math.abs(last.y - made.y) < made.size * 0.3;
          // At the start of a line it is a bullet when a space follows and no "och", else the end of the word above.
          if (begins && last && (sameLine || !lost.space || CONJUNCTION.test(piece.text.trimStart()))) {
            addTo(last, lost, glyphs[at - 1]?.space ?? false);
            // What follows without a space stands right behind it, whatever stood before it.
            if (sameLine && !lost.space) last.right = Math.max(last.right, made.x);
          } else made.text += lost.space && begins ? "- " : "-";
          allSoft ||= !lost.apart && (sameLine || !begins);
        }
        at += lost.count;
        together = glyphs[at]?.letter === letter;
        at += 1;
      }
      made.text += letter;
    }
    if (made.text.trim() !== "") last = made;
    return made;
  });
  const lost = passSoft(glyphs, at);
  if (together && last && lost.width > 0) addTo(last, lost, glyphs[at - 1]?.space ?? false);
  return { pieces: restored, allSoft };
}

/** Soft hyphens in a row, as one. */
interface Lost {
  count: number;
  /** Of the widest; 0 when none is seen. */
  width: number;
  space: boolean;
  apart: boolean;
}

function passSoft(glyphs: readonly Glyph[], from: number): Lost {
  const lost: Lost = { count: 0, width: 0, space: false, apart: false };
  for (let glyph = glyphs[from]; glyph?.letter === SOFT; glyph = glyphs[from + lost.count]) {
    lost.count += 1;
    lost.space ||= glyph.space;
    if (glyph.width < VISIBLE) continue;
    lost.width = Math.max(lost.width, glyph.width);
    lost.apart ||= glyph.apart;
  }
  return lost;
}

function addTo(piece: Piece, { width, apart }: Lost, spaced: boolean): void {
  piece.text = `${piece.text.trimEnd()}${spaced ? " -" : "-"}`;
  piece.right += (width / 1000) * piece.size;
  piece.breaksWord = !apart && !spaced;
}
