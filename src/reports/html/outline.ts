import type { Change } from "../../diff/result.js";
import { partsOf } from "../parts.js";
import { filtersOf } from "./kinds.js";
import { emptyPart, isHeading, type PagePart, PartIndex, type Row } from "./part.js";
import { type Traces, traceNeighbours } from "./traces.js";

/** Adds, to what stands in a part, the traces of what stood there before it moved away. */
function layTraces(part: PagePart, traces: Traces): void {
  const laid = (place: Change | PagePart): Row[] => (traces.get(place) ?? []).map((change) => ({ change, trace: true }));
  const asPart = (row: Row) => emptyPart(row, part.depth + 1);
  const first = laid(part);
  part.rows = [...first.filter((row) => !isHeading(row.change)), ...part.rows.flatMap((row) => [row, ...laid(row.change)])];
  part.parts = [
    ...first.filter((row) => isHeading(row.change)).map(asPart),
    ...part.parts.flatMap((inner) => [inner, ...(inner.heading === null ? [] : laid(inner.heading.change).map(asPart))]),
  ];
}

/** Notes what the filters find, from the innermost parts outwards. */
function gatherKinds(part: PagePart): void {
  const rows = part.heading === null ? part.rows : [part.heading, ...part.rows];
  for (const row of rows)
    for (const kind of row.trace ? (["change", "moved"] as const) : filtersOf(row.change)) part.kinds.add(kind);
  for (const inner of part.parts) {
    gatherKinds(inner);
    for (const kind of inner.kinds) part.kinds.add(kind);
  }
}

/**
 * Builds the page's outline from the flat list of changes: parts in the order of the later text, each inside the part
 * that it belongs to, what was removed where it stood, and a trace where something has moved from.
 * @param changes in reading order; details (kind "meta") are left out
 * @returns the outermost part; every other change stands in it exactly once, and every move once more as a trace
 */
export function outline(changes: readonly Change[]): PagePart {
  const root = emptyPart(null, -1);
  const parts: PagePart[] = [];
  for (const { kind, heading, depth, changes: own } of partsOf(changes)) {
    if (kind === "meta") continue;
    const part = heading === null ? root : emptyPart({ change: heading, trace: false }, depth);
    part.rows = own.map((change) => ({ change, trace: false }));
    if (part !== root) parts.push(part);
  }
  const index = new PartIndex(root, parts);
  for (const part of parts) if (part.heading !== null) index.around(part.heading.change, part.depth).parts.push(part);
  const traces = traceNeighbours(changes, index);
  for (const part of [root, ...parts]) layTraces(part, traces);
  gatherKinds(root);
  return root;
}
