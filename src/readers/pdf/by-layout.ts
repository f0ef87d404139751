import { blocksOf } from "../layout/blocks.js";
import { stretchesOf } from "../layout/columns.js";
import { lineOf, rowsOf, segmentsOf } from "../layout/compose.js";
import { contentsLines } from "../layout/contents.js";
import { Doubts } from "../layout/doubts.js";
import { sizeOf } from "../layout/draft.js";
import { groupLines } from "../layout/group.js";
import type { Line, Piece } from "../layout/line.js";
import { marginNumbers } from "../layout/margin-numbers.js";
import { type Furniture, marginLines } from "../layout/margins.js";
import { measure } from "../layout/measure.js";
import { numberLines } from "../layout/numbering.js";
import { plainBlocks } from "../layout/plain.js";
import { headingsByStyle } from "../layout/styles.js";
import { isPaper, returningTexts } from "./artifacts.js";
import { markDrawnBullets } from "./bullets.js";
import type { Drawing } from "./drawings.js";
import { linesWithPieces, turnedLines } from "./page-lines.js";
import type { Page } from "./pdf-file.js";
import type { Reading, ReadPages } from "./read-result.js";

/** Reads pages by how they look: columns, lines, paragraphs, and headings by size and weight. */
export function readByLayout(
  { pages, isBold, cleaning, notes }: Reading,
  drawings: ReadonlyMap<number, readonly Drawing[]>,
): ReadPages {
  const upright = pages.map((page) => page.pieces.filter(({ turned }) => !turned));
  const whole = pages.map((page, i) => linesWithPieces(upright[i] ?? [], page.number, isBold, cleaning));
  const paper = new Set<Piece>();
  const { furniture, artifacts } = paperLines(pages, whole);
  for (const row of whole.flat())
    if (furniture.has(row.line) || artifacts.has(row.line)) for (const piece of row.pieces) paper.add(piece);
  const numbers = marginNumbers(upright.map((pieces) => pieces.filter((piece) => !paper.has(piece))));
  for (const piece of numbers) paper.add(piece);
  notes.marginNumbers(numbers.length);

  const text: Line[] = [];
  const order: Line[] = [];
  const inColumns: number[] = [];
  let flow = 0;
  const segments = upright.map((pieces) => segmentsOf(pieces.filter((piece) => !paper.has(piece))));
  const gutters = segments.flatMap((each) => stretchesOf(each).flatMap(({ gutter }) => gutter ?? []));
  pages.forEach((page, i) => {
    const stretches = stretchesOf(segments[i] ?? [], gutters);
    if (stretches.some(({ columns }) => columns > 1)) inColumns.push(page.number);
    const lines = stretches.flatMap(({ segments, columns, column }) => {
      flow += 1;
      return rowsOf(segments).flatMap((row) => lineOf(row, { page: page.number, flow, columns, column }, isBold, cleaning) ?? []);
    });
    const marked = markDrawnBullets(lines, drawings.get(page.number) ?? []);
    const turned = turnedLines(page.pieces, { page: page.number, y: page.height }, isBold, cleaning);
    for (const line of turned) notes.turned(line);
    text.push(...marked, ...turned);
    order.push(
      ...marked,
      ...turned,
      ...(whole[i] ?? []).map(({ line }) => line).filter((line) => furniture.has(line) || artifacts.has(line)),
    );
  });
  const first = numberLines(order, pages.at(-1)?.number ?? 0);
  const contents = new Set(contentsLines(text));
  notes.contents([...contents]);
  for (const line of artifacts) notes.artifact(line);
  const kept = text.filter((line) => !contents.has(line));
  const tell = (doubts: Doubts) => {
    for (const [line, kind] of furniture) doubts.furniture(kind, line.number, line.text);
    return doubts;
  };
  const doubts = tell(new Doubts());
  const measures = measure(kept);
  const drafts = groupLines(kept, measures, doubts);
  if (headingsByStyle(drafts, measures, doubts) > 0) return { blocks: blocksOf(drafts, doubts), doubts, pages: first, inColumns };
  // All is set in one style, as in a text typed on a machine: the words and the gaps must tell.
  const plain = tell(new Doubts());
  return { blocks: plainBlocks(kept, measures, plain), doubts: plain, pages: first, inColumns };
}

/** Lines that belong to the paper: by what returns, and by what the file says. */
function paperLines(
  pages: readonly Page[],
  whole: readonly (readonly { line: Line; pieces: Piece[] }[])[],
): { furniture: Map<Line, Furniture["kind"]>; artifacts: Set<Line> } {
  const all = whole.map((rows) => rows.map(({ line }) => line));
  const bodySize = sizeOf(all.flat());
  const furniture = new Map(
    marginLines(
      all,
      bodySize,
      pages.map(({ height }) => height),
    ).map(({ line, kind }) => [line, kind]),
  );
  const said = whole.flat().filter(({ pieces, line }) => pieces.every(({ artifact }) => artifact) && !furniture.has(line));
  const returns = returningTexts(said.map(({ line }) => line));
  const heights = new Map(pages.map(({ number, height }) => [number, height]));
  const gone = said.filter(({ line }) => isPaper(line, heights.get(line.page) ?? 0, returns(line))).map(({ line }) => line);
  return { furniture, artifacts: new Set(gone) };
}
