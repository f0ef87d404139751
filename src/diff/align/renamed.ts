import type { Language } from "../../agreement/model.js";
import type { Unit } from "../../agreement/walk.js";
import { isStopWord, tokenize } from "../../language/tokens.js";
import type { OutlineNode } from "./outline.js";
import type { Pairing, Side } from "./pairing.js";

/** Forms of one word begin with as many of the same letters, and with this share of the shorter: "genomförande", "genomförs". */
const SAME_LETTERS = 4;
const SAME_SHARE = 0.6;

/**
 * Pairs the headings that what stands under them tells to be the same: "Vad orden betyder" became "Begrepp". Most of the clauses
 * that have a partner, on both sides, must be each other's. One clause is enough where the headings around them are partners too,
 * or where one heading says the other with more words: "Genomförande", "Så genomförs avtalet". Else two are needed.
 */
export function pairRenamed(pairing: Pairing, language: Language): void {
  const { before, after } = pairing;
  before.outline.nodes.forEach((_, node) => {
    if (pairing.nodeAfterOf[node] !== -1) return;
    const home = mostOf(homesOf(before, node, pairing.afterOf, after), pairing.nodeBeforeOf);
    if (home === null) return;
    const back = mostOf(homesOf(after, home.node, pairing.beforeOf, before), pairing.nodeAfterOf);
    if (back?.node !== node) return;
    const [a, b] = [headingOf(before, node), headingOf(after, home.node)];
    if (a.kind !== b.kind) return;
    const alike = () => standAlike(pairing, node, home.node) || saysTheOther(a, b, language);
    if (home.count < 2 && (namesOtherPrinciple(a, b) || !alike())) return;
    pairing.pairNodes(node, home.node);
    pairing.pair(nodeOf(before, node).unit, nodeOf(after, home.node).unit, "similarity");
  });
}

/** For each node on the other side, how many clauses of a node have their partner there. */
function homesOf(side: Side, node: number, partnerOf: Int32Array, otherSide: Side): Map<number, number> {
  const homes = new Map<number, number>();
  for (const unit of nodeOf(side, node).clauses) {
    const partner = partnerOf[unit] as number;
    if (partner === -1) continue;
    const home = otherSide.outline.nodeOf[partner] as number;
    homes.set(home, (homes.get(home) ?? 0) + 1);
  }
  return homes;
}

/** The node without partner that at least half of the clauses point to; null where none or two do. */
function mostOf(homes: ReadonlyMap<number, number>, partnerOf: Int32Array): { node: number; count: number } | null {
  const all = [...homes.values()].reduce((sum, count) => sum + count, 0);
  const most = [...homes].filter(([node, count]) => partnerOf[node] === -1 && count * 2 >= all);
  const [first] = most;
  return first === undefined || most.length > 1 ? null : { node: first[0], count: first[1] };
}

/** True when the headings above are partners, and so are those just before or just after. */
export function standAlike(pairing: Pairing, before: number, after: number): boolean {
  const [parent, otherParent] = [nodeOf(pairing.before, before).parent, nodeOf(pairing.after, after).parent];
  if (pairing.nodeAfterOf[parent] !== otherParent) return false;
  const [siblings, others] = [nodeOf(pairing.before, parent).children, nodeOf(pairing.after, otherParent).children];
  const [place, otherPlace] = [siblings.indexOf(before), others.indexOf(after)];
  return [-1, 1].some((step) => {
    const [next, other] = [siblings[place + step], others[otherPlace + step]];
    return next === undefined || other === undefined ? next === other : pairing.nodeAfterOf[next] === other;
  });
}

/** True when every word of meaning in the shorter heading stands in the longer one too, in whatever form. */
function saysTheOther(a: Unit, b: Unit, language: Language): boolean {
  const [fewer, more] = [a, b].map((unit) => wordsOf(unit, language)).sort((x, y) => x.length - y.length) as [string[], string[]];
  return fewer.length > 0 && fewer.every((word) => more.some((other) => isSameWord(word, other)));
}

function wordsOf({ text }: Unit, language: Language): string[] {
  return tokenize(text).flatMap(({ kind, norm }) => (kind === "word" && !isStopWord(norm, language) ? [norm] : []));
}

function isSameWord(word: string, other: string): boolean {
  const shorter = Math.min(word.length, other.length);
  let same = 0;
  while (same < shorter && word[same] === other[same]) same += 1;
  return same >= SAME_LETTERS && same >= SAME_SHARE * shorter;
}

function namesOtherPrinciple(a: Unit, b: Unit): boolean {
  return a.concepts.length > 0 && b.concepts.length > 0 && !a.concepts.some((concept) => b.concepts.includes(concept));
}

function nodeOf(side: Side, node: number): OutlineNode {
  return side.outline.nodes[node] as OutlineNode;
}

function headingOf(side: Side, node: number): Unit {
  return side.units[nodeOf(side, node).unit] as Unit;
}
