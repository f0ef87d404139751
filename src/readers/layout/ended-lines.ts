import type { Draft } from "./draft.js";
import type { EndedLine } from "./hyphens.js";
import type { Line } from "./line.js";
import { AT_EDGE } from "./measure.js";

/** Shorter lines say little of how wide a letter is. */
const ENOUGH_LETTERS = 20;

/**
 * Finds out how much room is left behind the lines of each paragraph. The edge is that of the lines which begin below each other: what lies
 * further out may belong to another column. Where a line is spread out to reach the edge, its letters tell how much: they take more room
 * than those of lines that are full.
 */
export function endedLines(paragraphs: readonly Pick<Draft, "lines" | "parts">[]): EndedLine[][] {
  const full = fullWidths(paragraphs.flatMap(({ lines }) => lines));
  return paragraphs.map(({ lines, parts }) => {
    const edges = new Map<string, number>();
    for (const line of lines) edges.set(startOf(line), Math.max(line.right, edges.get(startOf(line)) ?? line.right));
    return parts.map((text, i) => {
      const line = lines[i];
      return { text, room: line === undefined ? 0 : roomBehind(line, edges.get(startOf(line)) ?? line.right, full) };
    });
  });
}

/** Lines that begin in the same place of one stretch. */
function startOf({ page, flow, x }: Line): string {
  return `${page} ${flow} ${Math.round(x)}`;
}

function roomBehind(line: Line, edge: number, full: ReadonlyMap<string, number>): number {
  const own = letterWidth(line);
  if (own <= 0) return 0;
  if (edge - line.right > AT_EDGE) return (edge - line.right) / own;
  return Math.max(0, (edge - line.x) / (full.get(styleOf(line)) ?? own) - line.text.length);
}

/** For each style the width of a letter, spaces and all, in lines that are full: a quarter of them are set closer. */
function fullWidths(lines: readonly Line[]): Map<string, number> {
  const widths = new Map<string, number[]>();
  for (const line of lines) {
    if (line.text.length < ENOUGH_LETTERS) continue;
    const known = widths.get(styleOf(line));
    if (known === undefined) widths.set(styleOf(line), [letterWidth(line)]);
    else known.push(letterWidth(line));
  }
  return new Map([...widths].map(([style, all]) => [style, all.sort((a, b) => a - b)[Math.floor(all.length / 4)] ?? 0]));
}

function letterWidth({ x, right, text }: Line): number {
  return (right - x) / Math.max(1, text.length);
}

function styleOf({ size, bold }: Line): string {
  return `${size} ${bold}`;
}
