import type { Change } from "../../diff/result.js";
import { isHeading, leavesTrace, type PagePart, type PartIndex } from "./part.js";

/** What has moved away, by the neighbour it stood after; by the part itself when nothing before it there has stayed. */
export type Traces = ReadonlyMap<Change | PagePart, readonly Change[]>;

/**
 * Finds, for every unit that moved on its own, the neighbour after which it once stood. Only neighbours that stayed
 * under the same parent count; headings and clauses are told apart, since on the page all headings of a part come
 * after its clauses.
 */
export function traceNeighbours(changes: readonly Change[], index: PartIndex): Traces {
  const traces = new Map<Change | PagePart, Change[]>();
  const stayed = { heading: new Map<PagePart, Change>(), clause: new Map<PagePart, Change>() };
  const earlier = changes.flatMap((change) => (change.before === null ? [] : [{ change, unit: change.before }]));
  earlier.sort((a, b) => a.unit.index - b.unit.index);
  for (const { change, unit } of earlier) {
    const part = index.onceAround(unit);
    const neighbours = isHeading(change) ? stayed.heading : stayed.clause;
    if (!leavesTrace(change)) {
      if (!change.reparented) neighbours.set(part, change);
      continue;
    }
    const place = neighbours.get(part) ?? part;
    const here = traces.get(place);
    if (here === undefined) traces.set(place, [change]);
    else here.push(change);
  }
  return traces;
}
