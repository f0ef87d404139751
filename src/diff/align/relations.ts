import type { Unit } from "../../agreement/walk.js";
import type { OutlineNode } from "./outline.js";
import type { Pairing, Side } from "./pairing.js";

/** A heading without partner whose content belongs to a heading that has one: merged into it (before) or split from it (after). */
export interface Relation {
  kind: "merge" | "split";
  /** The node without partner: of the text before for a merge, of the text after for a split. */
  node: number;
  /** The node on the other side that its content shares. */
  other: number;
}

/** Least share of the paired clauses that must point to the one node, and least share of all clauses that must be paired. */
const LEAST_AGREEING = 0.6;
const LEAST_PAIRED = 0.5;
const LEAST_CLAUSES = 2;

/** Finds merged and split sections and principles: by a concept in common ("Kvalitet" in "Kvalitet och långsiktighet") or by their clauses. */
export function findRelations(pairing: Pairing): Relation[] {
  const { before, after } = pairing;
  const [homesBefore, homesAfter] = [nodesByConcept(before), nodesByConcept(after)];
  const relations: Relation[] = [];
  for (const node of freeNodes(before, pairing.nodeAfterOf)) {
    const other = homeOf(node, before, after, pairing.afterOf) ?? conceptHome(node, before, homesAfter);
    if (other !== null) relations.push({ kind: "merge", node, other });
  }
  for (const node of freeNodes(after, pairing.nodeBeforeOf)) {
    const other = homeOf(node, after, before, pairing.beforeOf) ?? conceptHome(node, after, homesBefore);
    if (other !== null) relations.push({ kind: "split", node, other });
  }
  return relations;
}

/** Tells whether two nodes belong together: they are partners, or one was merged into, or split from, the other. */
export function partnerTest(pairing: Pairing, relations: Relation[]): (before: number, after: number) => boolean {
  const related = new Set(relations.map(({ kind, node, other }) => (kind === "merge" ? `${node} ${other}` : `${other} ${node}`)));
  return (before, after) => pairing.nodeAfterOf[before] === after || related.has(`${before} ${after}`);
}

function freeNodes(side: Side, partnerOf: Int32Array): number[] {
  return [...side.outline.nodes.keys()].filter((node) => partnerOf[node] === -1);
}

/** The node on the other side that most of a node's clauses went to, when enough of them agree. */
function homeOf(node: number, side: Side, otherSide: Side, partnerOf: Int32Array): number | null {
  const { clauses } = side.outline.nodes[node] as OutlineNode;
  const counts = new Map<number, number>();
  let paired = 0;
  for (const unit of clauses) {
    const partner = partnerOf[unit] as number;
    if (partner === -1) continue;
    paired += 1;
    const home = otherSide.outline.nodeOf[partner] as number;
    counts.set(home, (counts.get(home) ?? 0) + 1);
  }
  if (paired < LEAST_CLAUSES || paired < LEAST_PAIRED * clauses.length) return null;
  const [home, count] = [...counts.entries()].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [-1, 0]);
  return count >= LEAST_AGREEING * paired ? home : null;
}

/** The only principle on the other side that shares a concept. */
function conceptHome(node: number, side: Side, homes: Map<string, number[]>): number | null {
  const { concepts } = side.units[(side.outline.nodes[node] as OutlineNode).unit] as Unit;
  const found = new Set(concepts.flatMap((concept) => homes.get(concept) ?? []));
  return found.size === 1 ? ([...found][0] as number) : null;
}

function nodesByConcept(side: Side): Map<string, number[]> {
  const nodes = new Map<string, number[]>();
  side.outline.nodes.forEach(({ unit }, node) => {
    for (const concept of side.units[unit]?.concepts ?? []) {
      const known = nodes.get(concept);
      if (known === undefined) nodes.set(concept, [node]);
      // Two homes are as many as a thousand: the concept then decides nothing.
      else if (known.length < 2) known.push(node);
    }
  });
  return nodes;
}
