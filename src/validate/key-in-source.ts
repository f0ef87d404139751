import type { Position } from "../agreement/model.js";

/** The steps of a key path: "parties[1].name" → parties, 1, name. */
function stepsOf(path: string): (string | number)[] {
  return path.split(".").flatMap((part) => {
    const [, name = part, number] = /^(.*?)\[(\d+)\]$/u.exec(part) ?? [];
    return number === undefined ? [name] : [name, Number(number)];
  });
}

const ENTRY = /^([ \t]*)((?:-[ \t]+)*)(?:(["']?)([^"':\s#-][^"':]*)\3[ \t]*:(?=\s|$))?/u;

interface Line {
  number: number;
  /** Column, from 0, where the key or the value begins, after the marks of list items. */
  indent: number;
  /** Column of the first mark of a list item; null on lines without one. */
  item: number | null;
  key: string | null;
  text: string;
}

function linesOf(source: readonly string[], from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let i = from; i < to; i++) {
    const text = source[i] ?? "";
    if (text.trim() === "" || text.trimStart().startsWith("#")) continue;
    const [, space = "", marks = "", , key] = ENTRY.exec(text) ?? [];
    lines.push({
      number: i + 1,
      indent: space.length + marks.length,
      item: marks === "" ? null : space.length,
      key: key?.trim() ?? null,
      text,
    });
  }
  return lines;
}

/** Where what belongs to a line ends: before the first that begins no further in than `column`. */
function endOf(lines: readonly Line[], at: number, column: number, lists: boolean): number {
  let to = at + 1;
  for (let line = lines[to]; line; line = lines[++to]) {
    const start = line.item ?? line.indent;
    // A list may stand as far out as the key that it belongs to.
    if (start < column || (start === column && !(lists && line.item !== null))) break;
  }
  return to;
}

/**
 * Finds a key of the front matter, or of `meta` in the YAML form, by its indentation.
 * @param path as in "dates.to" or "parties[1].name"; the first item of a list is 1
 * @returns the key itself; for one that is not there, the nearest above that is; null when nothing is
 */
export function keyInSource(path: string, source: readonly string[], form: "front-matter" | "yaml"): Position | null {
  const fenced = form === "front-matter";
  if (fenced && !/^---\s*$/u.test(source[0] ?? "")) return null;
  const closing = fenced ? source.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)\s*$/u.test(line)) : source.length;
  const lines = linesOf(source, fenced ? 1 : 0, closing < 0 ? source.length : closing);
  let [from, to] = [0, lines.length];
  let found: Position | null = fenced ? { line: 1, column: 1, endLine: 1, endColumn: 4 } : null;
  for (const step of fenced ? stepsOf(path) : ["meta", ...stepsOf(path)]) {
    const at = typeof step === "number" ? itemAt(lines, from, to, step) : keyAt(lines, from, to, step);
    const line = lines[at];
    if (!line) break;
    const column = line.indent + 1;
    const width = typeof step === "string" ? step.length : 1;
    found = { line: line.number, column, endLine: line.number, endColumn: column + width };
    // The first key of a list item stands on the item's own line.
    from = typeof step === "number" ? at : at + 1;
    to = typeof step === "number" ? endOf(lines, at, line.item ?? 0, false) : endOf(lines, at, line.indent, line.item === null);
  }
  return found;
}

function keyAt(lines: readonly Line[], from: number, to: number, key: string): number {
  const level = lines[from]?.indent ?? 0;
  for (let i = from; i < to; i++) if (lines[i]?.key === key && lines[i]?.indent === level) return i;
  return -1;
}

function itemAt(lines: readonly Line[], from: number, to: number, wanted: number): number {
  const level = lines[from]?.item;
  let count = 0;
  for (let i = from; i < to; i++) {
    if (level === undefined || level === null || lines[i]?.item !== level) continue;
    count += 1;
    if (count === wanted) return i;
  }
  return -1;
}
