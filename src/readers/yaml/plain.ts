import type { Position } from "../../agreement/model.js";
import { isPlainText, isPlainWhole, PLAIN_KEY } from "../../agreement/plain-yaml.js";
import type { YamlMapping, YamlValue } from "./value.js";

/** Front matter is far shorter; what is longer is read with the library, which knows its bounds. */
const LONGEST = 100_000;

/** Nothing that an agreement says of itself lies deeper. */
const DEEPEST = 20;

/** Any character but printed ones, the line end and the plain space: tabs, controls, separators of lines, halves of pairs. */
const UNUSUAL = /[^\n\x20-\x7E\u00A0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFEF]/;

/**
 * Reads YAML of the plain kind as `parseYaml` does, places and all.
 * @param lineOffset how many lines of the file come before the text
 * @returns null for any other text
 */
export function parsePlainYaml(text: string, lineOffset: number): YamlMapping | null {
  if (text.length > LONGEST || UNUSUAL.test(text)) return null;
  return new PlainReading(text.split("\n"), lineOffset).whole();
}

class PlainReading {
  private readonly lines: readonly string[];
  private readonly lineOffset: number;
  private row = 0;

  constructor(lines: readonly string[], lineOffset: number) {
    this.lines = lines;
    this.lineOffset = lineOffset;
  }

  whole(): YamlMapping | null {
    const all = this.mapping(0, 0);
    return this.row === this.lines.length ? all : null;
  }

  /** @param column where its keys begin, in the first row perhaps after the mark of an item */
  private mapping(column: number, depth: number): YamlMapping | null {
    if (depth > DEEPEST) return null;
    const from = this.row;
    const entries: YamlMapping["entries"] = [];
    const keys = new Set<string>();
    do {
      const line = this.lines[this.row] ?? "";
      const colon = endOfKey(line, column);
      const key = colon < 0 ? "" : line.slice(column, colon);
      if (!PLAIN_KEY.test(key) || keys.has(key) || !isPlainText(key)) return null;
      keys.add(key);
      const keyPosition = this.place(this.row, column, colon);
      const value = this.valueOf(line, colon + 1, column, depth);
      if (value === null) return null;
      value.keyPosition = keyPosition;
      value.renamed = false;
      entries.push([key, value]);
    } while (this.indent() === column);
    return this.indent() > column ? null : { kind: "mapping", entries, position: this.stretch(from, column) };
  }

  /** The value of a key: behind it on its line, or the block under it. */
  private valueOf(line: string, after: number, column: number, depth: number): YamlValue | null {
    if (after < line.length) return this.scalar(line, after);
    this.row += 1;
    const inner = this.indent();
    if (inner <= column) return null;
    return this.lines[this.row]?.startsWith("- ", inner) === true ? this.list(inner, depth + 1) : this.mapping(inner, depth + 1);
  }

  private list(column: number, depth: number): YamlValue | null {
    const from = this.row;
    const items: YamlValue[] = [];
    do {
      const line = this.lines[this.row] ?? "";
      if (!line.startsWith("- ", column)) return null;
      const inner = column + 2;
      const item = endOfKey(line, inner) < 0 ? this.scalar(line, inner - 1) : this.mapping(inner, depth + 1);
      if (item === null) return null;
      items.push(item);
    } while (this.indent() === column);
    return this.indent() > column ? null : { kind: "list", items, position: this.stretch(from, column) };
  }

  /** A value that ends its line. @param after the space before it */
  private scalar(line: string, after: number): YamlValue | null {
    const start = after + 1;
    const text = line.slice(start);
    const position = this.place(this.row, start, line.length);
    this.row += 1;
    if (isPlainText(text)) return { kind: "scalar", value: text, source: text, position };
    if (isPlainWhole(text)) return { kind: "scalar", value: Number(text), source: text, position };
    if (text === "true" || text === "false") return { kind: "scalar", value: text === "true", source: text, position };
    if (text === "[]") return { kind: "list", items: [], position };
    const inner = text.slice(1, -1);
    if (text.length < 2 || text !== `"${inner}"` || /["\\]/.test(inner)) return null;
    return { kind: "scalar", value: inner, source: inner, position };
  }

  /** How far the next line is indented; -1 at the end. */
  private indent(): number {
    const line = this.lines[this.row];
    if (line === undefined) return -1;
    let at = 0;
    while (line.charCodeAt(at) === 0x20) at += 1;
    return at;
  }

  private place(row: number, from: number, to: number): Position {
    const line = row + 1 + this.lineOffset;
    return { line, column: from + 1, endLine: line, endColumn: to + 1 };
  }

  /** From a place to where the next line begins, which is where the library lets a block end; the last one ends with the text. */
  private stretch(row: number, column: number): Position {
    const isLast = this.row === this.lines.length;
    const endLine = isLast ? this.row : this.row + 1;
    const endColumn = isLast ? (this.lines.at(-1)?.length ?? 0) + 1 : 1;
    return { line: row + 1 + this.lineOffset, column: column + 1, endLine: endLine + this.lineOffset, endColumn };
  }
}

/** Where the colon stands that ends the key at a place, before a space or the end of the line; -1 without one. */
function endOfKey(line: string, from: number): number {
  for (let at = line.indexOf(":", from); at >= 0; at = line.indexOf(":", at + 1)) {
    if (at + 1 === line.length || line.charCodeAt(at + 1) === 0x20) return at;
  }
  return -1;
}
