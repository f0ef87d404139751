import type { Unit } from "../../agreement/walk.js";
import { STRENGTH_LADDER } from "../../language/strength.js";
import type { Effect } from "../result.js";

/**
 * What it does that a unit stands in another place. Under another heading the same words may bind somebody else, or bind
 * less: its actors and strength are those that samsyn understood from where it stood.
 * @returns the effects in substance; none for a plain move
 */
export function effectsOfPlace(before: Unit, after: Unit, reparented: boolean): Effect[] {
  if (!reparented) return [];
  const effects: Effect[] = [];
  const [was, is] = [before.actors.join(", "), after.actors.join(", ")];
  if (was !== is) effects.push({ type: "actor", before: was, after: is });
  const step = STRENGTH_LADDER.indexOf(after.strength) - STRENGTH_LADDER.indexOf(before.strength);
  if (step !== 0) effects.push({ type: "strength", before: "", after: "", direction: step > 0 ? "weaker" : "stronger" });
  return effects;
}

/**
 * The move itself: from which heading to which, or, under the same heading, from which number to which. Both are empty
 * where neither tells the places apart.
 */
export function moveEffect(before: Unit, after: Unit): Effect {
  const [was, is] = [before.steps.at(-1)?.title ?? "", after.steps.at(-1)?.title ?? ""];
  if (was !== is) return { type: "order", before: was, after: is };
  const numbers = before.number === after.number ? ["", ""] : [String(before.number), String(after.number)];
  return { type: "order", before: numbers[0] ?? "", after: numbers[1] ?? "" };
}
