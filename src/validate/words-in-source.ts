import type { Position } from "../agreement/model.js";
import type { Unit } from "../agreement/walk.js";

/** Longer stretches are not searched, so that many findings in one of them take no time: 200 lines of prose. */
const LONGEST = 20_000;

const SPACE = /\s/u;

/** A stretch of the source with runs of white space folded to one space, and where each character of it stands. */
interface Folded {
  text: string;
  /** Line and column, from 1, of each character. */
  lines: number[];
  columns: number[];
}

function fold(source: readonly string[], { line, column, endLine, endColumn }: Position): Folded {
  const folded: Folded = { text: "", lines: [], columns: [] };
  const pieces: string[] = [];
  let space = true;
  const add = (character: string, at: number, on: number) => {
    const white = SPACE.test(character);
    if (white && space) return;
    space = white;
    pieces.push(white ? " " : character);
    folded.lines.push(at);
    folded.columns.push(on);
  };
  for (let at = line; at <= endLine; at++) {
    const whole = source[at - 1] ?? "";
    const from = at === line ? column - 1 : 0;
    const to = at === endLine ? Math.min(endColumn - 1, whole.length) : whole.length;
    if (pieces.length > 2 * LONGEST) break;
    for (let i = from; i < to; i++) add(whole[i] ?? " ", at, i + 1);
    add(" ", at, to + 1);
  }
  folded.text = pieces.join("");
  return folded;
}

function foldText(text: string): string {
  return text.replace(/\s+/gu, " ");
}

/** Where the words stand the n-th time, n from 0; the last time that there is when there are fewer. */
function nth(text: string, words: string, n: number): number {
  let at = text.indexOf(words);
  for (let i = 0; i < n; i++) {
    const next = text.indexOf(words, at + 1);
    if (next < 0) break;
    at = next;
  }
  return at;
}

function timesBefore(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) count += 1;
  return count;
}

/**
 * Finds a unit's words in the lines of the file that it was read from.
 * @param words offsets of the unit's text; all of it when null
 * @returns null when the unit has no place, or the words do not stand there as they do in the text (a word that was
 *   divided at the end of a line, say)
 */
export function wordsInSource(
  unit: Unit,
  words: { start: number; end: number } | null,
  source: readonly string[],
): Position | null {
  if (!unit.position || unit.text.length > LONGEST) return null;
  const folded = fold(source, unit.position);
  const wanted = foldText(words === null ? unit.text : unit.text.slice(words.start, words.end)).trim();
  if (wanted === "") return null;
  const n = words === null ? 0 : timesBefore(foldText(unit.text.slice(0, words.start + wanted.length - 1)), wanted);
  const at = nth(folded.text, wanted, n);
  if (at < 0) return null;
  const last = at + wanted.length - 1;
  return {
    line: folded.lines[at] ?? unit.position.line,
    column: folded.columns[at] ?? unit.position.column,
    endLine: folded.lines[last] ?? unit.position.endLine,
    endColumn: (folded.columns[last] ?? unit.position.endColumn - 1) + 1,
  };
}
