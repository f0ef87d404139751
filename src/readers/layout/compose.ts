import { onLine, SAME_BASELINE, SMALL } from "./baseline.js";
import { BROKEN_WORD, type Cleaning, cleaned } from "./characters.js";
import type { Line, Piece } from "./line.js";
import { stretchedWords } from "./stretched.js";

/** Pieces that stand together on one baseline, without a gap wide enough to part columns. */
export interface Segment {
  pieces: Piece[];
  /** Pieces that the file does not put together with those to the left of them. */
  joints?: ReadonlySet<Piece>;
  x: number;
  right: number;
  y: number;
  size: number;
}

/** A gap wider than this share of the letter size may part columns, unless it is a word gap of a stretched line. */
const WIDE_GAP = 1;

/** A gap wider than this share of the letter size parts words, if no space is written. Half a space in most fonts. */
const WORD_GAP = 0.13;

/** Letters that the file does not put together are parts of one word only when they agree as closely as this, as a share of the letter size. */
const EXACT = 0.1;

const SUPERSCRIPTS = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"];

/** Puts pieces together to segments, in the order of the file. */
export function segmentsOf(pieces: readonly Piece[]): Segment[] {
  const segments: Segment[] = [];
  const written = pieces.filter(({ text }) => text.trim() !== "");
  const stretched = stretchedWords(written, WORD_GAP);
  let open: Segment | undefined;
  for (const piece of written) {
    const last = open?.pieces.at(-1);
    if (open && last && onLine(open, piece) && (stretched.has(piece) || follows(open, piece)) && !liesOver(last, piece)) {
      open.pieces.push(piece);
      open.right = Math.max(open.right, piece.right);
      if (piece.size > open.size) {
        open.size = piece.size;
        open.y = piece.y;
      }
    } else {
      open = { pieces: [piece], x: piece.x, right: piece.right, y: piece.y, size: piece.size };
      segments.push(open);
    }
  }
  return segments;
}

function follows(open: Segment, piece: Piece): boolean {
  const gap = piece.x - open.right;
  const size = Math.max(open.size, piece.size);
  return gap < WIDE_GAP * size && gap > -0.5 * size;
}

/** Letters of one text overlap by kerning alone; others that do so lie over it. */
function liesOver(last: Piece, piece: Piece): boolean {
  const near = EXACT * Math.min(last.size, piece.size);
  return piece.x < last.right - near && !fitTogether({ ...last, right: piece.x }, piece);
}

/** Puts segments of one stretch of the page together to lines, from the top down and from left to right. */
export function rowsOf(segments: readonly Segment[]): Segment[] {
  const sorted = [...segments].sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: { y: number; size: number; parts: Segment[] }[] = [];
  for (const segment of sorted) {
    // Lines lie apart by more than a letter's height, so only the last few rows can be meant.
    const row = rows.slice(-3).findLast((each) => onLine(each, segment));
    if (!row) rows.push({ y: segment.y, size: segment.size, parts: [segment] });
    else {
      row.parts.push(segment);
      if (segment.size > row.size) Object.assign(row, { y: segment.y, size: segment.size });
    }
  }
  return rows
    .sort((a, b) => a.y - b.y)
    .map(({ y, size, parts }) => {
      const sorted = parts.sort((a, b) => a.x - b.x);
      const pieces = sorted.flatMap((part) => part.pieces);
      const right = Math.max(...parts.map((part) => part.right));
      return { pieces, joints: jointsOf(sorted), x: pieces[0]?.x ?? 0, right, y, size };
    });
}

/** The first piece of each segment that stands behind another one. */
export function jointsOf(segments: readonly Segment[]): ReadonlySet<Piece> {
  return new Set(segments.slice(1).flatMap(({ pieces }) => pieces[0] ?? []));
}

/** What is known of a line besides its words. */
type Place = Pick<Line, "page" | "flow" | "columns" | "column">;

/**
 * Writes out the text of a line: spaces where there are gaps, raised figures as such, ligatures as letters.
 * @param isBold tells by a font's name whether it is bold
 * @returns null when nothing is left of it
 */
export function lineOf(row: Segment, place: Place, isBold: (font: string) => boolean, cleaning: Cleaning): Line | null {
  let text = "";
  let right = Number.NEGATIVE_INFINITY;
  let bold = 0;
  let letters = 0;
  const starts: Line["starts"] = [];
  const sizes = new Map<number, number>();
  let last: Piece | undefined;
  for (const piece of row.pieces) {
    const words = textOf(piece, row);
    // What lies over other text is no part of its words.
    const covered = piece.x < right - 0.5 * piece.size;
    const other = last !== undefined && row.joints?.has(piece) === true && !fitTogether(last, piece);
    const apart = piece.x - right > WORD_GAP * Math.min(piece.size, row.size) || covered || other;
    const gap = text !== "" && apart;
    if (gap && !text.endsWith(" ") && !words.startsWith(" ")) text += " ";
    starts.push({ offset: text.length, x: piece.x });
    text += words;
    right = piece.right;
    last = piece;
    letters += words.length;
    if (isBold(piece.font)) bold += words.length;
    sizes.set(piece.size, (sizes.get(piece.size) ?? 0) + words.length);
  }
  const before = text.length - text.trimStart().length;
  if (last?.breaksWord === true) text = text.trimEnd().replace(/[-\u2010]$/u, BROKEN_WORD);
  const clean = cleaned(text.replace(/[\s\u00a0]+/gu, " "), 1, cleaning).trim();
  if (clean === "") return null;
  const size = [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? row.size;
  const shifted = starts.map(({ offset, x }) => ({ offset: Math.max(0, offset - before), x }));
  const { x, y } = row;
  return {
    ...place,
    text: clean,
    x,
    right: row.right,
    y,
    size,
    bold: bold > letters * 0.9,
    drawnBullet: false,
    starts: shifted,
    number: 0,
  };
}

/** Whether two pieces may be parts of one word although the file does not put them together. */
function fitTogether(last: Piece, piece: Piece): boolean {
  const near = EXACT * Math.min(last.size, piece.size);
  return Math.abs(last.size - piece.size) <= near && Math.abs(last.y - piece.y) <= near && piece.x >= last.right - near;
}

function textOf(piece: Piece, row: Segment): string {
  const raised = piece.size < SMALL * row.size && row.y - piece.y > SAME_BASELINE * piece.size;
  const text = piece.text.replace(/[\ufb00-\ufb06]/gu, (letters) => letters.normalize("NFKC")).normalize("NFC");
  return raised && /^\s*\d{1,3}\s*$/u.test(text)
    ? text.trim().replace(/\d/gu, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit)
    : text;
}
