import type { CheckMessage } from "../../validate/check-message.js";

/** A line around the words meant, in three pieces that give the line when put together. */
export interface Excerpt {
  /** Number of the line; null when the text is the clause's own. */
  line: number | null;
  before: string;
  marked: string;
  after: string;
}

/**
 * The line that shows what a finding is about: of the file where it has lines, else the clause's text.
 * @param source the lines of the file, or null
 * @returns null when there is nothing to show
 */
export function excerptOf(
  { unit, words, line, column, endLine, endColumn }: CheckMessage,
  source: readonly string[] | null,
): Excerpt | null {
  if (source !== null && line !== null) {
    const text = source[line - 1] ?? "";
    // A key that is missing points at the fence of the front matter, which shows nothing.
    if (text.trim() === "" || /^---\s*$/u.test(text)) return null;
    const start = Math.max((column ?? 1) - 1, text.length - text.trimStart().length);
    const end = endLine === line && endColumn !== null && endColumn > start + 1 ? endColumn - 1 : text.trimEnd().length;
    return { line, before: text.slice(0, start), marked: text.slice(start, end), after: text.slice(end) };
  }
  if (unit === null || unit.text === "") return null;
  const { start, end } = words ?? { start: 0, end: unit.text.length };
  const [before, marked, after] = [unit.text.slice(0, start), unit.text.slice(start, end), unit.text.slice(end)];
  return { line: null, before, marked, after };
}

/** How many columns of the line stand before the marked words when it must be cut: enough to see what they belong to. */
const LEAST_BEFORE = 0.3;

/**
 * Cuts an excerpt to a width, the marked words in view, with "…" where something is left out.
 * @param width of a piece of text, in columns
 * @param fit cuts a text to so many columns from its end
 */
export function cutExcerpt(
  { before, marked, after, line }: Excerpt,
  columns: number,
  width: (text: string) => number,
  fit: (text: string, columns: number) => string,
): Excerpt {
  if (width(before + marked + after) <= columns) return { before, marked, after, line };
  const beforeRoom = Math.max(Math.floor(columns * LEAST_BEFORE), columns - width(marked) - width(after));
  const left = fitStart(before, Math.min(width(before), beforeRoom), width);
  const mark = fit(marked, Math.max(4, columns - width(left)));
  const room = columns - width(left) - width(mark);
  const right = mark !== marked || room < 1 ? "" : width(after) <= room ? after : fit(after, room);
  return { before: left, marked: mark, after: right, line };
}

/** Cuts a text from its beginning, between words where it can. */
function fitStart(text: string, columns: number, width: (text: string) => number): string {
  if (width(text) <= columns) return text;
  const words = text.split(/(?<=\s)/u);
  let kept = "";
  for (let i = words.length - 1; i >= 0; i--) {
    const longer = (words[i] ?? "") + kept;
    if (width(longer) > columns - 2) break;
    kept = longer;
  }
  return `… ${kept}`;
}
