import type { Language } from "../../agreement/model.js";
import { assign, type Edge } from "./assignment.js";
import { candidatesOf } from "./candidates.js";
import { containment, standInOrder } from "./in-order.js";
import type { Pairing, Side } from "./pairing.js";
import type { Profile } from "./profile.js";
import { standAlike } from "./renamed.js";

/** Least similarity of clauses under the same heading but not in the same gap; of a long clause under another heading; and of a short one there. */
const LEAST_SAME_HEADING = 0.55;
const LEAST_LONG = 0.58;
const LEAST_SHORT = 0.85;
/** Words of meaning of a short and of a long clause. Between them the demand falls evenly: in few words chance likeness is common. */
const SHORT = 4;
const LONG = 14;
/** Under the same heading so much less is asked. */
const SAME_HEADING_EASE = 0.08;
/** A clause that stands as good as whole in one up to twice as long counts as this much alike: moved, and something was added. */
const CONTAINED_WORTH = 0.85;
/** So often is chosen anew. */
const ROUNDS = 4;
/** What a pairing out of place costs against one in place, so that likeness decides only where it is clear. */
const ELSEWHERE_COST = 0.12;
const OTHER_KIND_COST = 0.04;
/** A match is refused when another that is free is within this of it. */
const TOO_CLOSE = 0.02;

/** Pairs what is left over by likeness alone, over the whole agreement; a match whose second best is as good is refused. */
export function pairAcross(pairing: Pairing, language: Language): void {
  pairEqualCounts(pairing);
  const before = freeClauses(pairing.before, (unit) => pairing.isFreeBefore(unit));
  const after = freeClauses(pairing.after, (unit) => pairing.isFreeAfter(unit));
  const candidates = candidatesOf(
    before.map((unit) => pairing.before.profiles[unit] as Profile),
    after.map((unit) => pairing.after.profiles[unit] as Profile),
  );
  const edges: Edge[] = [];
  before.forEach((unit, k) => {
    for (const candidate of candidates(k)) {
      const score = scoreOutOfPlace(pairing, unit, after[candidate] as number, language);
      if (score > 0) edges.push({ before: unit, after: after[candidate] as number, score });
    }
  });
  const [chosen, likely] = assignInOrder(pairing, edges, language);
  for (const edge of withoutDoubt(chosen, likely)) {
    pairing.pair(edge.before, edge.after, pairing.sharesNode(edge.before, edge.after) ? "similarity" : "across");
  }
}

/** Texts that stand equally often among the left-over of both sides: under its own heading each stays, and of the rest the first goes with the first. */
function pairEqualCounts(pairing: Pairing): void {
  const before = byText(pairing.before, (unit) => pairing.isFreeBefore(unit));
  const after = byText(pairing.after, (unit) => pairing.isFreeAfter(unit));
  for (const [text, units] of before) {
    const others = after.get(text);
    if (others?.length !== units.length) continue;
    pairUnderHeadings(pairing, units, others);
    const left = others.filter((other) => pairing.isFreeAfter(other));
    units.filter((unit) => pairing.isFreeBefore(unit)).forEach((unit, k) => pairing.pair(unit, left[k] as number, "exact"));
  }
}

/** Of units that all hold one text, pairs those that stand under headings that are partners. */
function pairUnderHeadings(pairing: Pairing, units: readonly number[], others: readonly number[]): void {
  const byNode = new Map<number, number[]>();
  for (const other of others) {
    const node = pairing.after.outline.nodeOf[other] as number;
    const there = byNode.get(node);
    if (there === undefined) byNode.set(node, [other]);
    else there.push(other);
  }
  for (const unit of units) {
    const home = pairing.nodeAfterOf[pairing.before.outline.nodeOf[unit] as number] as number;
    const other = byNode.get(home)?.shift();
    if (other !== undefined) pairing.pair(unit, other, "exact");
  }
}

/** Worth of a pair that is not held together by place; 0 when the likeness is too small. */
function scoreOutOfPlace(pairing: Pairing, before: number, after: number, language: Language): number {
  const [a, b] = [pairing.before.profiles[before] as Profile, pairing.after.profiles[after] as Profile];
  const sameHeading = pairing.sharesNode(before, after);
  const length = Math.min(Math.max(Math.min(a.content, b.content), SHORT), LONG);
  const elsewhere = LEAST_SHORT - ((LEAST_SHORT - LEAST_LONG) * (length - SHORT)) / (LONG - SHORT);
  const least = sameHeading ? Math.max(LEAST_SAME_HEADING, elsewhere - SAME_HEADING_EASE) : elsewhere;
  const alike = pairing.similarity(before, after, least);
  const worth =
    alike >= CONTAINED_WORTH ? alike : Math.max(alike, CONTAINED_WORTH * containment(pairing, before, after, language));
  if (worth < least) return 0;
  const otherKind = pairing.before.units[before]?.kind !== pairing.after.units[after]?.kind;
  const atHome = sameHeading || mayBeRenamed(pairing, before, after);
  return worth - (atHome ? 0 : ELSEWHERE_COST) - (otherKind ? OTHER_KIND_COST : 0);
}

/**
 * Chooses among edges, without those whose words do not stand in order. That is asked of the chosen alone, since it takes long, and what
 * they kept from each other is chosen from again.
 * @returns the chosen, and all that are left
 */
function assignInOrder(pairing: Pairing, edges: Edge[], language: Language): [chosen: Edge[], left: Edge[]] {
  let left = edges;
  let chosen = assign(left);
  for (let round = 0; round < ROUNDS; round += 1) {
    const strewn = new Set(chosen.filter((edge) => !standInOrder(pairing, edge.before, edge.after, language)));
    if (strewn.size === 0) break;
    left = left.filter((edge) => !strewn.has(edge));
    chosen = round + 1 < ROUNDS ? assign(left) : chosen.filter((edge) => !strewn.has(edge));
  }
  return [chosen, left];
}

/** True when the headings of two clauses have no partner and stand in one place, so that the later may be the earlier with another name. */
function mayBeRenamed(pairing: Pairing, before: number, after: number): boolean {
  const [node, other] = [pairing.before.outline.nodeOf[before] as number, pairing.after.outline.nodeOf[after] as number];
  const free = pairing.nodeAfterOf[node] === -1 && pairing.nodeBeforeOf[other] === -1;
  return free && standAlike(pairing, node, other);
}

/** Drops the pairs for which another as good was there for the taking. */
function withoutDoubt(chosen: Edge[], edges: Edge[]): Edge[] {
  const scoreBefore = new Map(chosen.map((edge) => [edge.before, edge.score]));
  const scoreAfter = new Map(chosen.map((edge) => [edge.after, edge.score]));
  const doubted = new Set<number>();
  for (const { before, after, score } of edges) {
    const [own, other] = [scoreBefore.get(before), scoreAfter.get(after)];
    if (own !== undefined && other === undefined && score >= own - TOO_CLOSE) doubted.add(before);
    if (other !== undefined && own === undefined && score >= other - TOO_CLOSE) {
      const rival = chosen.find((edge) => edge.after === after);
      if (rival !== undefined) doubted.add(rival.before);
    }
  }
  return chosen.filter((edge) => !doubted.has(edge.before));
}

function freeClauses(side: Side, isFree: (unit: number) => boolean): number[] {
  return side.clauses.filter(isFree);
}

function byText(side: Side, isFree: (unit: number) => boolean): Map<number, number[]> {
  const texts = new Map<number, number[]>();
  for (const unit of freeClauses(side, isFree)) {
    const text = side.profiles[unit]?.textId as number;
    const list = texts.get(text);
    if (list === undefined) texts.set(text, [unit]);
    else list.push(unit);
  }
  return texts;
}
