import type { Cleaning } from "../layout/characters.js";
import { jointsOf, lineOf, rowsOf, type Segment, segmentsOf } from "../layout/compose.js";
import type { Line, Piece } from "../layout/line.js";

const WHOLE = { columns: 1, column: 0 };

/** Lines of a whole page from the top down, with the pieces of each. */
export function linesWithPieces(
  pieces: readonly Piece[],
  page: number,
  isBold: (font: string) => boolean,
  cleaning: Cleaning,
): { line: Line; pieces: Piece[] }[] {
  return rowsOf(segmentsOf(pieces)).flatMap((row) => {
    const line = lineOf(row, { page, flow: page, ...WHOLE }, isBold, cleaning);
    return line ? [{ line, pieces: row.pieces }] : [];
  });
}

/** Lines in the order in which the file gives the pieces: what tags need, since their order is that of reading. */
export function linesInOrder(
  pieces: readonly Piece[],
  page: number,
  isBold: (font: string) => boolean,
  cleaning: Cleaning,
): Line[] {
  const rows: Segment[] = [];
  for (const segment of segmentsOf(pieces)) {
    const row = rows.at(-1);
    const sameRow =
      row && segment.x >= row.right - row.size && Math.abs(segment.y - row.y) < 0.65 * Math.max(row.size, segment.size);
    if (!row || !sameRow) rows.push(segment);
    else {
      const larger = segment.size > row.size ? segment : row;
      const right = Math.max(row.right, segment.right);
      const joints = new Set([...(row.joints ?? []), ...jointsOf([row, segment])]);
      rows[rows.length - 1] = {
        pieces: [...row.pieces, ...segment.pieces],
        joints,
        x: row.x,
        right,
        y: larger.y,
        size: larger.size,
      };
    }
  }
  return rows.flatMap((row) => {
    const line = lineOf(row, { page, flow: page, ...WHOLE }, isBold, cleaning);
    return line ? [line] : [];
  });
}

/** Words that run across the page: each stretch as a line of its own, at the foot of the page. */
export function turnedLines(
  pieces: readonly Piece[],
  page: Pick<Line, "page" | "y">,
  isBold: (font: string) => boolean,
  cleaning: Cleaning,
): Line[] {
  const turned = pieces.filter((piece) => piece.turned);
  const text = turned.map((piece) => piece.text).join(" ");
  const [first] = turned;
  if (!first) return [];
  const row: Segment = { pieces: [{ ...first, text }], x: first.x, right: first.right, y: page.y, size: first.size };
  const line = lineOf(row, { page: page.page, flow: -page.page, ...WHOLE }, isBold, cleaning);
  return line ? [line] : [];
}
