import type { Change, DiffResult } from "../../src/diff/result.js";
import type { Score } from "./score.js";
import type { Truth } from "./truth.js";

interface Placed {
  change: Change;
  id: string;
  isTrue: boolean;
}

/**
 * Scores the moves. When two units changed places, either may be called the moved one: a report of the other counts as
 * found, and is not false. A moved unit that was not paired with itself is missed. An edit that put nothing out of order (all between was deleted) is left out.
 */
export function explainMoves(score: Score, truth: Truth, { changes }: DiffResult): void {
  const placed: Placed[] = changes
    .filter(({ before, after, kind }) => before !== null && after !== null && kind !== "title" && kind !== "meta")
    .map((change) => {
      const id = change.before?.id ?? "";
      return { change, id, isTrue: truth.moved.has(id) && truth.pairs.get(id) === change.after?.id };
    });
  const twins = textsThatRepeat(changes);
  const textBefore = new Map(changes.flatMap(({ before }) => (before === null ? [] : [[before.id, before.text]])));
  const paired = new Set(placed.map(({ id, change }) => `${id} ${change.after?.id}`));
  for (const id of truth.moved) {
    if (twins.has(textBefore.get(id) ?? "")) continue;
    if (!paired.has(`${id} ${truth.pairs.get(id)}`)) score.missedMoves += 1;
  }
  const merged = new Set([...truth.splits.keys(), ...[...truth.merges.values()].flat()]);
  const groups = new Map<string, Placed[]>();
  for (const item of placed) groups.set(homes(item), [...(groups.get(homes(item)) ?? []), item]);
  const crossed = new Map<Placed, Placed[]>();
  for (const item of placed) {
    if (!item.isTrue && !item.change.moved) continue;
    crossed.set(
      item,
      (groups.get(homes(item)) ?? []).filter((other) => cross(item.change, other.change)),
    );
  }
  for (const [item, others] of crossed) {
    const { change, id, isTrue } = item;
    if (merged.has(id) || twins.has(change.before?.text ?? "")) continue;
    if (isTrue && change.moved) score.foundMoves += 1;
    else if (isTrue) {
      if (others.some((other) => other.change.moved && !other.isTrue)) score.foundMoves += 1;
      else if (others.some((other) => !other.isTrue)) {
        score.missedMoves += 1;
        score.examples.push(`missed move: ${id} → ${change.after?.id}`);
      }
    } else if (!others.some((other) => other.isTrue && !other.change.moved)) {
      score.falseMoves += 1;
      score.examples.push(`false move: ${id} → ${change.after?.id} (${change.matchedBy}) ${change.before?.text}`);
    }
  }
}

/** Texts that stand more than once in one agreement: nobody can tell which of them moved. */
function textsThatRepeat(changes: Change[]): Set<string> {
  const repeating = new Set<string>();
  for (const side of ["before", "after"] as const) {
    const once = new Set<string>();
    for (const change of changes) {
      const text = change[side]?.text;
      if (text === undefined) continue;
      if (once.has(text)) repeating.add(text);
      once.add(text);
    }
  }
  return repeating;
}

function homes({ change }: Placed): string {
  return `${change.before?.parent} ${change.after?.parent} ${change.kind === "section" || change.kind === "principle"}`;
}

/** True when two pairs stand in one order before and in the other after. */
function cross(a: Change, b: Change): boolean {
  if (a.before === null || b.before === null || a.after === null || b.after === null) return false;
  return (a.before.index - b.before.index) * (a.after.index - b.after.index) < 0;
}
