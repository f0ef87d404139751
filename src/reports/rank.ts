import type { Change } from "../diff/result.js";
import { tellTogether } from "./wholes.js";

/** A change that matters, with its number in the list (from 1) and the changes told together with it. */
export interface RankedChange {
  number: number;
  change: Change;
  /** For a heading that came or went with all that stood under it: those changes, in reading order. Else empty. */
  inside: Change[];
}

/**
 * The changes that matter (significance substantive), weightiest first, ties in reading order. A section or principle
 * that came or went is one entry together with what came or went in it, as heavy as its heaviest.
 * @param changes in reading order, as a `DiffResult` holds them
 */
export function rankChanges(changes: readonly Change[]): RankedChange[] {
  return tellTogether(changes)
    .map(({ change, inside }, order) => {
      const matters = [change, ...inside].filter((member) => member.significance === "substantive");
      return {
        change,
        inside,
        order,
        matters: matters.length > 0,
        weight: matters.reduce((max, m) => Math.max(max, m.weight), 0),
      };
    })
    .filter((entry) => entry.matters)
    .sort((a, b) => b.weight - a.weight || a.order - b.order)
    .map(({ change, inside }, i) => ({ number: i + 1, change, inside }));
}
