import type { Places } from "./moves.js";
import type { OutlineNode } from "./outline.js";
import type { Pairing } from "./pairing.js";

/**
 * For each unit before without partner, the unit after that it is told behind: where it stood, seen from the later text.
 * That is the last one before it under the same heading that stayed, else the heading; a section that is gone stood
 * behind all of the section before it. -1 is before everything.
 */
export function anchorsOfRemoved(pairing: Pairing, places: Places): Int32Array {
  const { nodes } = pairing.before.outline;
  const anchors = new Int32Array(pairing.before.units.length).fill(-1);
  const visit = (index: number, start: number) => {
    const node = nodes[index] as OutlineNode;
    const partner = pairing.nodeAfterOf[index] as number;
    let anchor = start;
    if (node.unit >= 0) {
      if (partner === -1) anchors[node.unit] = start;
      else anchor = pairing.afterOf[node.unit] as number;
    }
    const follows = (unit: number) => {
      const mate = pairing.afterOf[unit] as number;
      return mate >= 0 && !places.moved[unit] && pairing.after.outline.nodeOf[mate] === partner;
    };
    for (const unit of node.clauses) {
      if (follows(unit)) anchor = pairing.afterOf[unit] as number;
      else anchors[unit] = anchor;
    }
    for (const child of node.children) {
      const childNode = nodes[child] as OutlineNode;
      visits.push([child, anchor]);
      const mate = pairing.nodeAfterOf[child] as number;
      if (mate >= 0 && follows(childNode.unit)) anchor = (pairing.after.outline.nodes[mate] as OutlineNode).last;
    }
  };
  const visits: [node: number, start: number][] = [[0, titleAnchor(pairing)]];
  for (let k = 0; k < visits.length; k += 1) visit(...(visits[k] as [number, number]));
  return anchors;
}

function titleAnchor(pairing: Pairing): number {
  return pairing.after.units[0]?.kind === "title" ? 0 : -1;
}
