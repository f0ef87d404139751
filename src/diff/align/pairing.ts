import type { Unit } from "../../agreement/walk.js";
import type { MatchedBy } from "../result.js";
import { isClause, type Outline, outlineOf } from "./outline.js";
import { type Profile, similarity } from "./profile.js";

/** One of the two agreements, as the aligner sees it. */
export interface Side {
  units: Unit[];
  profiles: Profile[];
  outline: Outline;
  /** The units that are neither headings nor lead-ins, in order. */
  clauses: readonly number[];
}

/** One side from its units and their profiles. */
export function sideOf(units: Unit[], profiles: Profile[]): Side {
  const clauses: number[] = [];
  units.forEach((unit, index) => {
    if (isClause(unit)) clauses.push(index);
  });
  return { units, profiles, outline: outlineOf(units), clauses };
}

/** Similarities kept; in texts of common size all that are asked for. */
const MOST_KEPT = 20_000;

/** The pairs found so far. Each unit and each node has one partner at most; -1 where it has none. */
export class Pairing {
  readonly before: Side;
  readonly after: Side;
  /** For each unit before, its partner after. */
  readonly afterOf: Int32Array;
  /** For each unit after, its partner before. */
  readonly beforeOf: Int32Array;
  /** For each unit before that has a partner, the evidence. */
  readonly evidence: (MatchedBy | null)[];
  /** For each node before, its partner node after, and the other way. */
  readonly nodeAfterOf: Int32Array;
  readonly nodeBeforeOf: Int32Array;
  /** Further parts of a divided clause: they have no partner and are to get none. */
  private readonly aside = { before: new Set<number>(), after: new Set<number>() };
  /** What was found already: a pair is asked about when it is made and again when it is told. */
  private readonly similarities = new Map<number, number>();

  constructor(before: Side, after: Side) {
    this.before = before;
    this.after = after;
    this.afterOf = new Int32Array(before.units.length).fill(-1);
    this.beforeOf = new Int32Array(after.units.length).fill(-1);
    this.evidence = new Array<MatchedBy | null>(before.units.length).fill(null);
    this.nodeAfterOf = new Int32Array(before.outline.nodes.length).fill(-1);
    this.nodeBeforeOf = new Int32Array(after.outline.nodes.length).fill(-1);
    this.pairNodes(0, 0);
  }

  /** Joins two units that have no partner yet. */
  pair(before: number, after: number, evidence: MatchedBy): void {
    this.afterOf[before] = after;
    this.beforeOf[after] = before;
    this.evidence[before] = evidence;
  }

  /** Keeps a unit from being paired. */
  setAside(side: "before" | "after", unit: number): void {
    this.aside[side].add(unit);
  }

  /** Joins two nodes; their headings are joined by `pair`. */
  pairNodes(before: number, after: number): void {
    this.nodeAfterOf[before] = after;
    this.nodeBeforeOf[after] = before;
  }

  isFreeBefore(unit: number): boolean {
    return this.afterOf[unit] === -1 && !this.aside.before.has(unit);
  }

  isFreeAfter(unit: number): boolean {
    return this.beforeOf[unit] === -1 && !this.aside.after.has(unit);
  }

  /** Similarity of two units. @param least a similarity below it may come out lower still */
  similarity(before: number, after: number, least = 0): number {
    if (this.sameText(before, after)) return 1;
    const cell = before * this.after.units.length + after;
    const known = this.similarities.get(cell);
    if (known !== undefined) return known;
    const found = similarity(this.before.profiles[before] as Profile, this.after.profiles[after] as Profile, least);
    if (found >= least && this.similarities.size < MOST_KEPT) this.similarities.set(cell, found);
    return found;
  }

  sameText(before: number, after: number): boolean {
    return this.before.profiles[before]?.textId === this.after.profiles[after]?.textId;
  }

  /** True when the two stand under headings that are partners. */
  sharesNode(before: number, after: number): boolean {
    return this.nodeAfterOf[this.before.outline.nodeOf[before] as number] === this.after.outline.nodeOf[after];
  }
}
