import type { Block } from "../structure/block.js";
import type { Line } from "./line.js";

/** A block that is being put together from the lines of pages. */
export interface Draft {
  kind: Block["kind"];
  /** Level of a heading that the file itself gives; 0 when it gives none. */
  level: number;
  depth: number;
  label: string | null;
  lines: Line[];
  /** Text of each line, without its marker. */
  parts: string[];
  /** Blocks kept as they are: their Markdown. */
  raw: string | null;
  /** A list item without a number or a bullet: after a page break it goes on from the page before. */
  unmarked: boolean;
  /** Begins with a bullet, so that it is no heading whatever it looks like. */
  bullet: boolean;
  /** A paragraph in front of which somebody typed a bullet or a number. */
  typed: boolean;
}

/** Starts a block with lines. */
export function draftOf(kind: Block["kind"], lines: readonly Line[], more: Partial<Omit<Draft, "kind" | "lines">> = {}): Draft {
  const parts = more.parts ?? lines.map(({ text }) => text);
  return {
    kind,
    level: 0,
    depth: 0,
    label: null,
    raw: null,
    unmarked: false,
    bullet: false,
    typed: false,
    ...more,
    lines: [...lines],
    parts: [...parts],
  };
}

/** Adds a line to the end of a block. */
export function extend(draft: Draft, line: Line): void {
  draft.lines.push(line);
  draft.parts.push(line.text);
}

/** Size of most letters, in points. */
export function sizeOf(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** Whether most letters are bold. */
export function boldOf(lines: readonly Line[]): boolean {
  let bold = 0;
  for (const line of lines) bold += line.bold ? line.text.length : -line.text.length;
  return bold > 0;
}
