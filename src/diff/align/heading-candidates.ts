import type { OutlineNode } from "./outline.js";
import type { Pairing, Side } from "./pairing.js";
import type { Profile } from "./profile.js";

/** Up to this many pairs of headings are all looked at. */
const LARGEST_FULL_TABLE = 40_000;
/** In larger texts a heading is tried against so many that share a rare word with it, and so many neighbours of the same text. */
const CANDIDATES_PER_WORD = 8;

/** The pairs of nodes that are worth scoring: all in texts of common size, in larger ones those with something in common. */
export function headingCandidates(pairing: Pairing): [before: number, after: number][] {
  const before = pairing.before.outline.nodes.length - 1;
  const after = pairing.after.outline.nodes.length - 1;
  if (before * after <= LARGEST_FULL_TABLE) {
    const all: [number, number][] = [];
    for (let i = 1; i <= before; i += 1) for (let j = 1; j <= after; j += 1) all.push([i, j]);
    return all;
  }
  const found = new Set<number>();
  const width = after + 1;
  const add = (i: number, j: number) => {
    if (i > 0 && j > 0) found.add(i * width + j);
  };
  pairing.afterOf.forEach((partner, unit) => {
    if (partner >= 0) add(pairing.before.outline.nodeOf[unit] as number, pairing.after.outline.nodeOf[partner] as number);
  });
  const settled = new Set<number>();
  for (const terms of [textsOf, rareWordsOf]) {
    const afterByTerm = nodesByTerm(pairing.after, terms);
    for (const [term, nodes] of nodesByTerm(pairing.before, terms)) {
      const others = afterByTerm.get(term) ?? [];
      // A heading that stands once in each text needs no rivals.
      if (terms === textsOf && nodes.length === 1 && others.length === 1) settled.add(nodes[0] as number);
      nodes.forEach((node, k) => {
        if (terms !== textsOf && settled.has(node)) return;
        const first = Math.max(0, Math.min(k - CANDIDATES_PER_WORD / 2, others.length - CANDIDATES_PER_WORD));
        for (const other of others.slice(first, first + CANDIDATES_PER_WORD)) add(node, other);
      });
    }
  }
  return Array.from(found, (cell) => [Math.floor(cell / width), cell % width]);
}

function nodesByTerm(side: Side, terms: (profile: Profile) => number[]): Map<number, number[]> {
  const nodes = new Map<number, number[]>();
  side.outline.nodes.forEach((node: OutlineNode, index) => {
    if (node.unit < 0) return;
    for (const term of terms(side.profiles[node.unit] as Profile)) {
      const list = nodes.get(term);
      if (list === undefined) nodes.set(term, [index]);
      else list.push(index);
    }
  });
  return nodes;
}

function textsOf(profile: Profile): number[] {
  return [profile.textId];
}

/** The two words of a heading that weigh most. */
function rareWordsOf({ words }: Profile): number[] {
  return [...words.ids.keys()]
    .sort((x, y) => (words.weights[y] as number) - (words.weights[x] as number) || x - y)
    .slice(0, 2)
    .map((k) => words.ids[k] as number);
}
