import type { Unit } from "../../agreement/walk.js";

/** A section or principle with what stands right under it; node 0 is the agreement itself. Numbers are indices of units and nodes. */
export interface OutlineNode {
  /** The heading's unit; -1 for the agreement itself. */
  unit: number;
  parent: number;
  /** Clauses and own lead-ins directly under the heading. */
  clauses: number[];
  /** Sections and principles directly under it. */
  children: number[];
  /** Last unit in it, all levels. */
  last: number;
}

/** The tree of headings of one agreement. */
export interface Outline {
  nodes: OutlineNode[];
  /** For each unit the node that it stands in; for a heading, the node above it. */
  nodeOf: Int32Array;
  /** For each unit that is a section's or principle's heading its own node, else -1. */
  ownNode: Int32Array;
}

/** Rebuilds the tree from the order of reading; depends on no id. */
export function outlineOf(units: Unit[]): Outline {
  const nodes: OutlineNode[] = [{ unit: -1, parent: -1, clauses: [], children: [], last: -1 }];
  const nodeOf = new Int32Array(units.length);
  const ownNode = new Int32Array(units.length).fill(-1);
  const open = [0];
  units.forEach((unit, index) => {
    open.length = Math.min(open.length, unit.steps.length + 1);
    const parent = open.at(-1) as number;
    const node = nodes[parent] as OutlineNode;
    nodeOf[index] = parent;
    if (isHeading(unit)) {
      ownNode[index] = nodes.length;
      node.children.push(nodes.length);
      open.push(nodes.length);
      nodes.push({ unit: index, parent, clauses: [], children: [], last: index });
    } else if (unit.kind !== "title") node.clauses.push(index);
  });
  for (let k = nodes.length - 1; k >= 0; k -= 1) {
    const node = nodes[k] as OutlineNode;
    const below = node.children.map((child) => (nodes[child] as OutlineNode).last);
    node.last = Math.max(node.unit, node.clauses.at(-1) ?? -1, below.at(-1) ?? -1);
  }
  return { nodes, nodeOf, ownNode };
}

/** True for the unit that heads a section or a principle. */
export function isHeading(unit: Unit): boolean {
  return unit.kind === "section" || unit.kind === "principle";
}

/** True for what is neither a heading nor a lead-in. */
export function isClause(unit: Unit): boolean {
  return !isHeading(unit) && unit.kind !== "title" && unit.kind !== "lead";
}
