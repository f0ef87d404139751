import type { Block } from "../structure/block.js";
import { assemble } from "../text/assemble.js";
import type { Line as TextLine } from "../text/lines.js";
import type { Doubts } from "./doubts.js";
import { endedLines } from "./ended-lines.js";
import { lineEndsOf } from "./hyphens.js";
import type { Line } from "./line.js";
import { type Measures, ROOM } from "./measure.js";

/** Width of a letter as a share of its size. */
const LETTER = 0.5;

/** Reads the lines of pages as those of a text: for documents set in one style, where only words, gaps and indents tell. */
export function plainBlocks(lines: readonly Line[], measures: Measures, doubts: Doubts): Block[] {
  const left = new Map<number, number>();
  for (const { flow, x } of lines) left.set(flow, Math.min(left.get(flow) ?? x, x));
  const asText = lines.map((line, i): TextLine => {
    const above = lines[i - 1];
    const inFlow = above?.flow === line.flow;
    const room = above && inFlow ? (line.y - above.y) / line.size - measures.pitch : 0;
    const gap = room > ROOM ? Math.max(1, Math.round(room / measures.pitch)) : 0;
    const indent = Math.max(0, Math.round((line.x - (left.get(line.flow) ?? line.x)) / Math.max(1, line.size * LETTER)));
    const text = line.drawnBullet ? `• ${line.text}` : line.text;
    return { number: line.number, column: 1, text, indent, gap, page: above !== undefined && !inFlow };
  });
  return assemble(
    asText,
    doubts,
    lineEndsOf(() => endedLines([{ lines: [...lines], parts: lines.map(({ text }) => text) }])),
  );
}
