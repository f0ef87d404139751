import type { Unit } from "../../agreement/walk.js";
import type { MatchedBy } from "../result.js";
import { assign, type Edge } from "./assignment.js";
import { headingCandidates } from "./heading-candidates.js";
import type { OutlineNode } from "./outline.js";
import type { Pairing, Side } from "./pairing.js";
import { type Bag, BagOverlaps, joinBags, likeness, type Profile, wordLikeness } from "./profile.js";
import { ROUNDING } from "./vector.js";

/** Least score of a pair of headings. A shared role alone gives `ROLE_SHARE`, a shared heading over other content `TITLE_SHARE`. */
const LEAST_SCORE = 0.33;
const TITLE_SHARE = 0.45;
const CONTENT_SHARE = 0.4;
const ROLE_SHARE = 0.15;
/** Where one of the two has nothing under it, the title speaks for the content. */
const BARE_TITLE_SHARE = 0.8;
const BARE_ROLE_SHARE = 0.2;
/** A role that only one section has in each text tells more than one of many. */
const ONLY_OF_ITS_ROLE = 0.1;
const OTHER_KIND_COST = 0.15;
/** Decides between equals only: same heading above, nearer place. */
const SAME_PARENT_BONUS = 0.02;
const PLACE_BONUS = 0.01;

/** Pairs title with title, and sections and principles by heading, role or concept, and by what stands under them. */
export function pairHeadings(pairing: Pairing): void {
  const titleBefore = pairing.before.units.findIndex((unit) => unit.kind === "title");
  const titleAfter = pairing.after.units.findIndex((unit) => unit.kind === "title");
  if (titleBefore >= 0 && titleAfter >= 0) {
    pairing.pair(titleBefore, titleAfter, pairing.sameText(titleBefore, titleAfter) ? "exact" : "place");
  }
  for (const { before, after } of assign(headingEdges(pairing))) {
    const unitBefore = unitOf(pairing.before, before);
    const unitAfter = unitOf(pairing.after, after);
    pairing.pairNodes(before, after);
    pairing.pair(unitBefore, unitAfter, evidenceOf(pairing, unitBefore, unitAfter));
  }
}

/**
 * The pairs of nodes that reach `LEAST_SCORE`. One that has no rival is chosen whatever its score beyond that, so it keeps
 * the score that the words alone give it: to compare the letters of all that stands under two headings takes longest here.
 */
function headingEdges(pairing: Pairing): Edge[] {
  const score = headingScorer(pairing);
  const likely: Edge[] = [];
  const rivalsBefore = new Map<number, number>();
  const rivalsAfter = new Map<number, number>();
  for (const [before, after] of headingCandidates(pairing)) {
    const { least, most } = score.bounds(before, after);
    if (most < LEAST_SCORE - ROUNDING) continue;
    likely.push({ before, after, score: least });
    rivalsBefore.set(before, (rivalsBefore.get(before) ?? 0) + 1);
    rivalsAfter.set(after, (rivalsAfter.get(after) ?? 0) + 1);
  }
  const edges: Edge[] = [];
  for (const { before, after, score: least } of likely) {
    const isAlone = rivalsBefore.get(before) === 1 && rivalsAfter.get(after) === 1 && least >= LEAST_SCORE;
    const value = isAlone ? least : score.exact(before, after);
    if (value >= LEAST_SCORE) edges.push({ before, after, score: value });
  }
  return edges;
}

/** Scores pairs of nodes from 0 to about 1. */
interface HeadingScorer {
  /** What all but the letters under the headings say of the score. */
  bounds(before: number, after: number): { least: number; most: number };
  /** The score; below `LEAST_SCORE` it may come out lower still. */
  exact(before: number, after: number): number;
}

function headingScorer(pairing: Pairing): HeadingScorer {
  const contentBefore = contentProfiles(pairing.before);
  const contentAfter = contentProfiles(pairing.after);
  // Titles and contents are compared by turns.
  const overlaps = new BagOverlaps();
  const rolesBefore = countRoles(pairing.before);
  const rolesAfter = countRoles(pairing.after);
  const nodesBefore = pairing.before.outline.nodes;
  const nodesAfter = pairing.after.outline.nodes;
  const ofHeadings = (before: number, after: number, isBare: boolean) => {
    const indexBefore = unitOf(pairing.before, before);
    const indexAfter = unitOf(pairing.after, after);
    const a = pairing.before.units[indexBefore] as Unit;
    const b = pairing.after.units[indexAfter] as Unit;
    const title = titleLikeness(pairing, indexBefore, indexAfter);
    const role = a.kind === "principle" || b.kind === "principle" ? title : Number(a.role === b.role && a.role !== "other");
    let value = isBare ? BARE_TITLE_SHARE * title + BARE_ROLE_SHARE * role : TITLE_SHARE * title + ROLE_SHARE * role;
    if (role === 1 && a.kind === "section" && rolesBefore.get(a.role) === 1 && rolesAfter.get(b.role) === 1)
      value += ONLY_OF_ITS_ROLE;
    if (a.kind !== b.kind) value -= OTHER_KIND_COST;
    if (sameParent(pairing, nodesBefore[before] as OutlineNode, nodesAfter[after] as OutlineNode)) value += SAME_PARENT_BONUS;
    return value + PLACE_BONUS * (1 - Math.abs(before / nodesBefore.length - after / nodesAfter.length));
  };
  return {
    bounds(before, after) {
      const [under, over] = [contentBefore(before), contentAfter(after)];
      if (under === null || over === null) {
        const value = ofHeadings(before, after, true);
        return { least: value, most: value };
      }
      const value = ofHeadings(before, after, false);
      // Most pairs of headings have nothing to do with each other, and a look at their words shows it.
      const { words, most } = wordLikeness(under, over, (LEAST_SCORE - value) / CONTENT_SHARE, overlaps);
      return { least: value + CONTENT_SHARE * words, most: value + CONTENT_SHARE * most };
    },
    exact(before, after) {
      const [under, over] = [contentBefore(before), contentAfter(after)];
      if (under === null || over === null) return ofHeadings(before, after, true);
      const value = ofHeadings(before, after, false);
      return value + CONTENT_SHARE * likeness(under, over, (LEAST_SCORE - value) / CONTENT_SHARE, overlaps);
    },
  };
}

/** Likeness of two headings. Where both name known concepts these decide: of a merged pair each half is as like as the other. */
function titleLikeness(pairing: Pairing, before: number, after: number): number {
  const [a, b] = [pairing.before.units[before] as Unit, pairing.after.units[after] as Unit];
  if (pairing.sameText(before, after)) return 1;
  return a.concepts.length > 0 && b.concepts.length > 0 ? sharedConcepts(a, b) : pairing.similarity(before, after);
}

/** Same heading above both, judged by role and text because the nodes above may not be paired yet. */
function sameParent(pairing: Pairing, a: OutlineNode, b: OutlineNode): boolean {
  if (a.parent === 0 || b.parent === 0) return a.parent === b.parent;
  const [above, over] = [unitOf(pairing.before, a.parent), unitOf(pairing.after, b.parent)];
  const sameRole = pairing.before.units[above]?.role === pairing.after.units[over]?.role;
  return pairing.sameText(above, over) || (sameRole && pairing.before.units[above]?.role !== "other");
}

/** The clauses right under a node, and the headings right under it, as one profile; null when there are none. */
function contentProfiles(side: Side): (node: number) => Bag | null {
  const profiles = new Map<number, Bag | null>();
  return (node) => {
    const known = profiles.get(node);
    if (known !== undefined) return known;
    const { clauses, children } = side.outline.nodes[node] as OutlineNode;
    const units = [...clauses, ...children.map((child) => unitOf(side, child))];
    const profile = units.length === 0 ? null : joinBags(units.map((unit) => side.profiles[unit] as Profile));
    profiles.set(node, profile);
    return profile;
  };
}

/** Share of concepts in common: 1 for the same set, 0.5 for one of a merged pair, 0 for none known. */
function sharedConcepts(a: Unit, b: Unit): number {
  const shared = a.concepts.filter((concept) => b.concepts.includes(concept)).length;
  return shared === 0 ? 0 : shared / new Set([...a.concepts, ...b.concepts]).size;
}

function countRoles(side: Side): Map<Unit["role"], number> {
  const counts = new Map<Unit["role"], number>();
  for (const unit of side.units) if (unit.kind === "section") counts.set(unit.role, (counts.get(unit.role) ?? 0) + 1);
  return counts;
}

function evidenceOf(pairing: Pairing, before: number, after: number): MatchedBy {
  const a = pairing.before.units[before] as Unit;
  const b = pairing.after.units[after] as Unit;
  if (pairing.sameText(before, after)) return "exact";
  if (sharedConcepts(a, b) > 0) return "concept";
  return a.kind === "section" && a.role === b.role && a.role !== "other" ? "heading" : "similarity";
}

function unitOf(side: Side, node: number): number {
  return (side.outline.nodes[node] as OutlineNode).unit;
}
