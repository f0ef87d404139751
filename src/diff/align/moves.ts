import { longestIncreasing } from "../increasing.js";
import type { OutlineNode } from "./outline.js";
import type { Pairing } from "./pairing.js";
import type { Profile } from "./profile.js";
import { partnerTest, type Relation } from "./relations.js";

/** For each unit before that has a partner, how its place fared. */
export interface Places {
  moved: boolean[];
  carried: boolean[];
  reparented: boolean[];
}

/** As few as possible count as moved; among as few, the lighter. No clause has so many words that they outweigh a unit. */
const WEIGHT_OF_A_UNIT = 1e9;

/**
 * Decides what stayed and what moved. Units under partner headings stay as long as they keep their order; the heaviest
 * subsequence in order stays. Units under headings that are no partners moved. What stands in a moved section or
 * principle without having moved itself is carried.
 */
export function markPlaces(pairing: Pairing, relations: Relation[]): Places {
  const count = pairing.before.units.length;
  const moved = new Array<boolean>(count).fill(false);
  const reparented = new Array<boolean>(count).fill(false);
  const carried = new Array<boolean>(count).fill(false);
  const { nodes, nodeOf, ownNode } = pairing.before.outline;
  const isPartner = partnerTest(pairing, relations);
  const groups = new Map<string, number[]>();
  pairing.afterOf.forEach((partner, unit) => {
    if (partner === -1 || pairing.before.units[unit]?.kind === "title") return;
    const [home, newHome] = [nodeOf[unit] as number, pairing.after.outline.nodeOf[partner] as number];
    if (!isPartner(home, newHome)) {
      moved[unit] = true;
      reparented[unit] = true;
      return;
    }
    const key = `${home} ${newHome} ${ownNode[unit] === -1}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [unit]);
    else group.push(unit);
  });
  const weightOf = weigher(pairing);
  for (const group of groups.values()) {
    const stays = longestIncreasing(
      group.map((unit) => ({ position: pairing.afterOf[unit] as number, weight: WEIGHT_OF_A_UNIT + weightOf(unit) })),
    );
    group.forEach((unit, k) => {
      if (!stays[k]) moved[unit] = true;
    });
  }
  const nodeMoved = nodes.map(() => false);
  nodes.forEach((node: OutlineNode, index) => {
    if (node.unit >= 0) nodeMoved[index] = nodeMoved[node.parent] === true || moved[node.unit] === true;
  });
  pairing.afterOf.forEach((partner, unit) => {
    if (partner >= 0 && !moved[unit] && nodeMoved[nodeOf[unit] as number]) carried[unit] = true;
  });
  return { moved, carried, reparented };
}

/** Number of words that would move with a unit: for a heading, all that stands under it. */
function weigher(pairing: Pairing): (unit: number) => number {
  const sums = [0];
  pairing.before.profiles.forEach((profile: Profile, k) => sums.push((sums[k] as number) + profile.length));
  const { nodes, ownNode } = pairing.before.outline;
  return (unit) => {
    const own = ownNode[unit] as number;
    const last = own === -1 ? unit : (nodes[own] as OutlineNode).last;
    return (sums[last + 1] as number) - (sums[unit] as number);
  };
}
