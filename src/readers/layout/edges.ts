import type { Line } from "./line.js";

/** The edges of columns, in points from the left of the page. */
export interface ColumnEdges {
  /** Right edge of the column that a line stands in. */
  edgeOf: (line: Line) => number;
  /** Left edge of the column that a line stands in. */
  leftOf: (line: Line) => number;
}

/** Finds the edges of columns: those of all pages on which there are as many, since a short page does not show its own. */
export function columnEdges(lines: readonly Line[]): ColumnEdges {
  const placeOf = ({ columns, column }: Line) => columns * 100 + column;
  const edges = new Map<number, { left: number; right: number }>();
  for (const line of lines) {
    const known = edges.get(placeOf(line)) ?? { left: line.x, right: line.right };
    edges.set(placeOf(line), { left: Math.min(known.left, line.x), right: Math.max(known.right, line.right) });
  }
  return {
    edgeOf: (line) => edges.get(placeOf(line))?.right ?? line.right,
    leftOf: (line) => edges.get(placeOf(line))?.left ?? line.x,
  };
}
