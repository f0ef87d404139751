import { boldOf, sizeOf } from "./draft.js";
import { type ColumnEdges, columnEdges } from "./edges.js";
import { nextFits } from "./fit.js";
import type { Line } from "./line.js";
import { endsSentence, goesOn } from "./line-ends.js";
import { markerOf } from "./markers.js";

/** How a document is set. Lengths in points. */
export interface Measures {
  /** Size of the running text's letters. */
  bodySize: number;
  bodyBold: boolean;
  /** Distance from one line to the next in a paragraph, as a multiple of the letter size. */
  pitch: number;
  /** Right edge of the column that a line stands in. */
  edgeOf(line: Line): number;
  /** Left edge of the column that a line stands in: the same on every page. */
  leftOf(line: Line): number;
  /** Paragraphs stand apart from each other, so that lines without room between them belong together. */
  apart: boolean;
  /** The first lines of paragraphs are set in. */
  setIn: boolean;
  /** Width from the edge of the column that every line in a paragraph fills; null when the right edge is ragged. */
  justified: number | null;
  /**
   * How often a page break would fall inside a paragraph where a sentence ends with its line, and how often between two paragraphs the first of
   * which ends with a line too full for the next word: both look alike.
   */
  sentenceEnds: number;
  fullEnds: number;
}

/** Share of the letter size by which a line must stand further in than its neighbour to be set in. */
export const SET_IN = 0.7;

/** A line this short, as a share of its column, that ends a sentence ends its paragraph. */
const SHORT = 0.7;

/** Room beyond the usual, as a share of the letter size, that sets paragraphs apart. */
export const ROOM = 0.3;

/** Points by which a line may fall short of the edge and still reach it. */
export const AT_EDGE = 1.5;

/** Lines inside paragraphs, and the share of them, that have one width where both edges are straight. */
const JUSTIFIED_LINES = 8;
const JUSTIFIED = 0.6;

/** Distances of lines in a paragraph lie between these multiples of the letter size. */
const CLOSEST = 0.9;
const WIDEST = 2.2;

const USUAL_PITCH = 1.25;

/** Finds out how a document is set from its lines, in the order of reading. */
export function measure(lines: readonly Line[]): Measures {
  const bodySize = sizeOf(lines);
  const pitches: number[] = [];
  const sure: number[] = [];
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    if (!above || above.flow !== line.flow || Math.abs(above.size - line.size) > 0.3) return;
    const pitch = (line.y - above.y) / line.size;
    if (pitch < CLOSEST || pitch > WIDEST) return;
    pitches.push(pitch);
    if (goesOn(line.text) && !endsSentence(above.text)) sure.push(pitch);
  });
  const pitch = lowerQuartile(sure.length > 3 ? sure : pitches) ?? USUAL_PITCH;
  const edges = columnEdges(lines);
  const { edgeOf, leftOf } = edges;
  let ends = 0;
  let apart = 0;
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    if (!above || above.flow !== line.flow || Math.abs(above.size - line.size) > 0.3 || above.bold || line.bold) return;
    if (markerOf(line.text) || line.drawnBullet || !endsSentence(above.text)) return;
    if (above.right - leftOf(above) > (edgeOf(above) - leftOf(above)) * SHORT) return;
    ends += 1;
    if (line.y - above.y > (pitch + ROOM) * line.size) apart += 1;
  });
  return {
    bodySize,
    bodyBold: boldOf(lines),
    pitch,
    edgeOf,
    leftOf,
    apart: ends > 0 && apart > ends * 0.8,
    setIn: setsIn(lines),
    ...breaksAtSentences(lines, pitch, edges),
  };
}

/** Whether first lines are set in: sentences go on from a line to one that begins further out, more than once. */
function setsIn(lines: readonly Line[]): boolean {
  let count = 0;
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    if (!above || above.flow !== line.flow || markerOf(above.text) || above.drawnBullet) return;
    if (
      goesOn(line.text) &&
      !endsSentence(above.text) &&
      above.x - line.x > SET_IN * line.size &&
      above.x - line.x < 4 * line.size
    )
      count += 1;
  });
  return count > 1;
}

/** What is seen of breaks inside pages, to judge those between pages by. */
function breaksAtSentences(
  lines: readonly Line[],
  pitch: number,
  edges: ColumnEdges,
): Pick<Measures, "justified" | "sentenceEnds" | "fullEnds"> {
  let [sentenceEnds, fullEnds] = [0, 0];
  const widths: number[] = [];
  let paragraph: Line[] = [];
  let afterFull = false;
  // No page break leaves a single line of a paragraph behind, or sends one ahead, if it can be helped: the break moves up, so that it falls more often before a paragraph.
  const close = () => {
    const { length } = paragraph;
    paragraph.slice(1, -2).forEach(({ text }, i) => {
      if (endsSentence(text)) sentenceEnds += i + 2 === length - 2 ? 2 : 1;
    });
    if (afterFull) fullEnds += length === 1 ? 1 : length === 3 ? 3 : 2;
    paragraph = [];
    afterFull = false;
  };
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    const inFlow = above?.flow === line.flow && line.y > above.y;
    if (!inFlow || Math.abs(above.size - line.size) > 0.3 || above.bold || line.bold || markerOf(line.text) || line.drawnBullet)
      close();
    else if (line.y - above.y > (pitch + ROOM) * line.size) {
      close();
      afterFull = !nextFits(above, line, edges);
    } else if (goesOn(line.text) && !endsSentence(above.text)) widths.push(Math.round(above.right - edges.leftOf(above)));
    paragraph.push(line);
  });
  close();
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  const justified = count > JUSTIFIED_LINES && count > widths.length * JUSTIFIED ? width : null;
  return { sentenceEnds, fullEnds, justified };
}

function lowerQuartile(values: number[]): number | null {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 4)] ?? null;
}
