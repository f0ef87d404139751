import { longestIncreasing } from "../increasing.js";
import type { MatchedBy } from "../result.js";
import type { OutlineNode } from "./outline.js";
import type { Pairing } from "./pairing.js";
import { alignSequences } from "./sequence.js";

/** How much likeness a pairing in place asks for. */
export interface PlaceDemand {
  /** Least similarity, 0 to 1. */
  least: number;
  /** Least similarity where one unpaired clause of each text stands alone between two pairs. */
  leastAlone: number;
  evidence: MatchedBy;
}

/** A clause under two headings with other roles (action, responsibility) is less likely the same. */
const OTHER_KIND_COST = 0.08;

/**
 * Pairs the free clauses of two nodes in order. What is paired already and kept its order cuts the sequences into gaps;
 * each gap is aligned on its own.
 */
export function pairInside(pairing: Pairing, nodeBefore: number, nodeAfter: number, demand: PlaceDemand): void {
  const before = (pairing.before.outline.nodes[nodeBefore] as OutlineNode).clauses;
  const after = (pairing.after.outline.nodes[nodeAfter] as OutlineNode).clauses;
  const placeAfter = new Map(after.map((unit, place) => [unit, place]));
  const anchors: { place: number; position: number; weight: number }[] = [];
  before.forEach((unit, place) => {
    const position = placeAfter.get(pairing.afterOf[unit] as number);
    if (position !== undefined) anchors.push({ place, position, weight: 1 });
  });
  const stays = longestIncreasing(anchors);
  let [i, j] = [0, 0];
  for (const { place, position } of [...anchors.filter((_, k) => stays[k]), { place: before.length, position: after.length }]) {
    const gapBefore = before.slice(i, place).filter((unit) => pairing.isFreeBefore(unit));
    const gapAfter = after.slice(j, position).filter((unit) => pairing.isFreeAfter(unit));
    pairGap(pairing, gapBefore, gapAfter, demand);
    [i, j] = [place + 1, position + 1];
  }
}

function pairGap(pairing: Pairing, before: number[], after: number[], demand: PlaceDemand): void {
  let [from, beforeEnd, afterEnd] = [0, before.length, after.length];
  const sameAt = (i: number, j: number) => pairing.sameText(before[i] as number, after[j] as number);
  const pair = (i: number, j: number, evidence: MatchedBy) => pairing.pair(before[i] as number, after[j] as number, evidence);
  while (from < beforeEnd && from < afterEnd && sameAt(from, from)) {
    pair(from, from, "exact");
    from += 1;
  }
  while (beforeEnd > from && afterEnd > from && sameAt(beforeEnd - 1, afterEnd - 1)) {
    beforeEnd -= 1;
    afterEnd -= 1;
    pair(beforeEnd, afterEnd, "exact");
  }
  const alone = beforeEnd - from === 1 && afterEnd - from === 1;
  const least = alone ? demand.leastAlone : demand.least;
  const gain = (i: number, j: number) => gainInPlace(pairing, before[from + i] as number, after[from + j] as number, least);
  for (const [i, j] of alignSequences(beforeEnd - from, afterEnd - from, gain)) {
    pair(from + i, from + j, sameAt(from + i, from + j) ? "exact" : demand.evidence);
  }
}

/** How far the similarity of two clauses under one heading exceeds the least that is asked; of a lead-in and a clause it never does. */
function gainInPlace(pairing: Pairing, before: number, after: number, least: number): number {
  const a = pairing.before.units[before]?.kind;
  const b = pairing.after.units[after]?.kind;
  if (a !== b && (a === "lead" || b === "lead")) return -least;
  const cost = a === b ? 0 : OTHER_KIND_COST;
  return pairing.similarity(before, after, least + cost) - cost - least;
}
