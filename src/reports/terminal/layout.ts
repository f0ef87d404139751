import type { Paint } from "../paint.js";
import { type Atom, atomsOfText, atomsWidth, MARKS } from "./atoms.js";
import { characters, characterWidth, fit, padded, textWidth } from "./width.js";

/** The narrowest that a text column gets, however narrow the terminal. */
const LEAST_ROOM = 16;

/** Items of a list up to this width are kept on one line. */
const SHORT_ITEM = 30;

/** Atoms that must stand on one line together: no space between them, and not a deletion with its insertion. */
function chunks(atoms: readonly Atom[]): Atom[][] {
  const result: Atom[][] = [];
  let last: Atom | null = null;
  for (const atom of atoms) {
    const breakable = last === null || atom.spaceBefore || atom.lineBefore || (last.op === "delete" && atom.op === "insert");
    if (breakable) result.push([atom]);
    else result.at(-1)?.push(atom);
    last = atom;
  }
  return result;
}

/** Cuts what no line holds into pieces that fit. */
function cut(chunk: Atom[], room: number): Atom[][] {
  const pieces: Atom[][] = [];
  for (const atom of chunk) {
    let text = "";
    let width = 0;
    let first = true;
    const push = () => {
      if (text === "") return;
      pieces.push([{ ...atom, text, width, spaceBefore: first && atom.spaceBefore, lineBefore: first && atom.lineBefore }]);
      text = "";
      width = 0;
      first = false;
    };
    for (const character of characters(atom.text)) {
      const wide = characterWidth(character);
      if (width + wide > room - 4) push();
      text += character;
      width += wide;
    }
    push();
  }
  return pieces;
}

/** One line: runs of the same kind share their marks, which open and close on the same line. */
function paintLine(atoms: readonly Atom[], paint: Paint): string {
  const brushes = { equal: (text: string) => text, delete: paint.deleted, insert: paint.inserted };
  let line = "";
  let run = "";
  let op: Atom["op"] | null = null;
  const close = () => {
    if (op !== null) line += brushes[op](MARKS[op][0] + run + MARKS[op][1]);
    run = "";
  };
  atoms.forEach((atom, i) => {
    const space = i > 0 && atom.spaceBefore ? " " : "";
    if (atom.op === op) run += space + atom.text;
    else {
      close();
      line += space;
      op = atom.op;
      run = atom.text;
    }
  });
  close();
  return line.replaceAll("\u00A0", " ");
}

/**
 * Lays atoms out on lines.
 * @param columns width of the whole line
 * @param indent columns before every line
 */
export function layout(atoms: readonly Atom[], columns: number, indent: number, paint: Paint): string[] {
  const room = Math.max(LEAST_ROOM, columns - indent);
  const lines: Atom[][] = [];
  let line: Atom[] = [];
  let width = 0;
  const place = (chunk: Atom[], own: number) => {
    const last = line.at(-1);
    const first = chunk[0];
    if (first === undefined) return;
    // What joins the run before it needs no opening and closing marks of its own.
    const joined = last !== undefined && last.op === first.op && first.op !== "equal" ? 4 : 0;
    const added = own + (last !== undefined && first.spaceBefore ? 1 : 0) - joined;
    if (last !== undefined && (first.lineBefore || width + added > room)) {
      lines.push(line);
      line = chunk;
      width = own;
    } else {
      line.push(...chunk);
      width += added;
    }
  };
  for (const chunk of chunks(atoms)) {
    const wide = atomsWidth(chunk);
    if (wide <= room) place(chunk, wide);
    else for (const piece of cut(chunk, room)) place(piece, atomsWidth(piece));
  }
  if (line.length > 0) lines.push(line);
  const margin = " ".repeat(indent);
  return lines.map((atomsOfLine) => margin + paintLine(atomsOfLine, paint));
}

/** Joins the items of a list on one line so that a line breaks after the dot and never inside a short item. */
export function dotted(items: readonly string[]): string {
  return items.map((item) => (textWidth(item) <= SHORT_ITEM ? item.replaceAll(" ", "\u00A0") : item)).join("\u00A0· ");
}

/** Wraps plain text (made safe here) under a hanging indent: the first line hangs out by the width of `lead`. */
export function wrap(text: string, columns: number, indent: number, paint: Paint): string[] {
  return layout(atomsOfText(text), columns, indent, paint);
}

/** Wraps text after a lead ("Nytt     "), later lines under the text. The lead is safe and unpainted. */
export function hang(lead: string, text: string, columns: number, paint: Paint, brush = paint.word): string[] {
  const indent = textWidth(lead);
  const lines = wrap(text, columns, indent, paint);
  const first = lines[0] ?? "";
  return [brush(lead) + first.slice(indent), ...lines.slice(1)];
}

/** A line with something at its right edge; the left part is cut when both don't fit. Both are safe and unpainted. */
export function leftRight(left: string, right: string, columns: number, paintLeft = same, paintRight = same): string {
  const room = Math.max(LEAST_ROOM, columns - textWidth(right) - 2);
  const shown = fit(left, room);
  if (right === "") return paintLeft(shown);
  return paintLeft(shown) + padded("", Math.max(2, columns - textWidth(shown) - textWidth(right))) + paintRight(right);
}

function same(text: string): string {
  return text;
}
