import type { Piece } from "../layout/line.js";
import type { DrawnPage, Operators } from "./engine.js";

/** A letter that the page shows; a sign that stands for several is taken apart. */
interface Glyph {
  letter: string;
  /** Width of its sign, in thousandths of the letter size. */
  width: number;
  /** A space is written after it. */
  space: boolean;
}

/** Text of this many letters has a hyphen somewhere; without any, they are taken to be lost. */
const LONG = 1500;

/** A hyphen is at least so wide, in thousandths of the letter size; what is narrower is not seen. */
const VISIBLE = 100;

const SOFT = "\u00ad";
const UNSEEN = /\p{Cf}/u;

/**
 * Whether hyphens may have been lost. Many programs call the sign of the hyphen a soft hyphen, and the engine leaves those out. Some of them
 * mark each such sign, so that empty marks stay behind; and where no hyphen is left at all, something is wrong.
 */
export function mayLackHyphens(pages: readonly { pieces: readonly Piece[]; emptyMarks: number }[]): boolean {
  if (pages.some(({ emptyMarks }) => emptyMarks > 0)) return true;
  const letters = pages.reduce((sum, { pieces }) => sum + pieces.reduce((inside, { text }) => inside + text.length, 0), 0);
  return letters > LONG && !pages.some(({ pieces }) => pieces.some(({ text }) => text.includes("-") || text.includes("\u2010")));
}

/** Every sign of a page apart from spaces, in the order of the file. */
export function glyphsOf({ fnArray, argsArray }: DrawnPage, operators: Operators): Glyph[] {
  const glyphs: Glyph[] = [];
  fnArray.forEach((operator, i) => {
    const given = argsArray[i];
    if (operator !== operators.showText || !Array.isArray(given) || !Array.isArray(given[0])) return;
    for (const sign of given[0] as unknown[]) {
      if (!isSign(sign)) continue;
      for (const letter of sign.unicode) {
        const last = glyphs.at(-1);
        if (letter.trim() !== "" && (letter === SOFT || !UNSEEN.test(letter)))
          glyphs.push({ letter, width: Number(sign.width), space: false });
        else if (last && letter.trim() === "") last.space = true;
      }
    }
  });
  return glyphs;
}

function isSign(value: unknown): value is { unicode: string; width: unknown } {
  return (
    typeof value === "object" && value !== null && "unicode" in value && typeof value.unicode === "string" && "width" in value
  );
}

/** Puts hyphens that the engine left out back into the text, as far as text and signs go together. */
export function restoreHyphens(pieces: readonly Piece[], glyphs: readonly Glyph[]): Piece[] {
  let at = 0;
  let together = glyphs.some(({ letter }) => letter === SOFT);
  let last: Piece | null = null;
  const restored = pieces.map((piece) => {
    const made = { ...piece, text: "" };
    for (const letter of piece.text) {
      if (letter.trim() !== "" && together) {
        const lost = passSoft(glyphs, at);
        if (lost.width > 0) {
          const sameLine = last !== null && Math.abs(last.y - made.y) < made.size * 0.3;
          // At the start of a line it is a bullet when a space follows, else the end of the word above.
          if (made.text.trim() === "" && last && (sameLine || !lost.space)) {
            addTo(last, lost.width, glyphs[at - 1]?.space ?? false);
            // What follows without a space stands right behind it, whatever stood before it.
            if (sameLine && !lost.space) last.right = Math.max(last.right, made.x);
          } else made.text += lost.space && made.text.trim() === "" ? "- " : "-";
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
  const lost = together ? passSoft(glyphs, at) : { count: 0, width: 0 };
  if (last && lost.width > 0) addTo(last, lost.width, glyphs[at - 1]?.space ?? false);
  return restored;
}

function passSoft(glyphs: readonly Glyph[], from: number): { count: number; width: number; space: boolean } {
  let count = 0;
  let width = 0;
  let space = false;
  for (; glyphs[from + count]?.letter === SOFT; count++) {
    const glyph = glyphs[from + count];
    if (glyph && glyph.width >= VISIBLE) width = Math.max(width, glyph.width);
    space ||= glyph?.space ?? false;
  }
  return { count, width, space };
}

function addTo(piece: Piece, width: number, apart: boolean): void {
  piece.text = `${piece.text.trimEnd()}${apart ? " -" : "-"}`;
  piece.right += (width / 1000) * piece.size;
}
