import type { ColumnEdges } from "./edges.js";
import type { Line } from "./line.js";

/** Room that must be left over, as a share of the letter size, when the next word is said to have fitted. */
const TO_SPARE = 0.4;

/** Whether the first word of a line would have found room on the line above, with so much to spare. */
export function nextFits(above: Line, line: Line, edges: Pick<ColumnEdges, "edgeOf">, spare = 0): boolean {
  return edges.edgeOf(above) - above.right > firstWordWidth(line) + Math.max(spare, TO_SPARE * line.size);
}

/** Width of the first word with a space, by the line's mean letter. */
function firstWordWidth(line: Line): number {
  const space = line.text.indexOf(" ");
  const letters = space < 0 ? line.text.length : space;
  return ((line.right - line.x) / Math.max(1, line.text.length)) * (letters + 1);
}
