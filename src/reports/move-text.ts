import type { Language } from "../agreement/model.js";
import type { Change, DiffResult } from "../diff/result.js";
import { READING } from "../messages/reading.js";
import { headingText, placeOf } from "./place.js";

function isHeading(change: Change): boolean {
  return change.kind === "section" || change.kind === "principle";
}

/** The nearest heading of the same kind that stayed, and that the moved one has passed; null when there is none. */
function passed(change: Change, changes: readonly Change[]): { other: Change; nowBefore: boolean } | null {
  const { before, after } = change;
  if (before === null || after === null) return null;
  let best: { other: Change; nowBefore: boolean; distance: number } | null = null;
  for (const other of changes) {
    if (other === change || other.moved || other.kind !== change.kind || other.before === null || other.after === null) continue;
    if (other.after.steps.length !== after.steps.length) continue;
    const nowBefore = after.index < other.after.index;
    if (nowBefore === before.index < other.before.index) continue;
    const distance = Math.abs(other.after.index - after.index);
    if (best === null || distance < best.distance) best = { other, nowBefore, distance };
  }
  return best;
}

/**
 * How something moved, as a person would tell it: "nu före Principerna (var efter)" for a heading that passed another,
 * else "flyttad från 2. Kvalitet › Åtgärd 1".
 * @param language of the report; places are named in the language of the earlier agreement
 * @param shorten cuts the name of the other heading where there is little room
 * @returns null when the change is no move
 */
export function moveText(
  change: Change,
  result: DiffResult,
  language: Language,
  shorten: (name: string) => string = (name) => name,
): string | null {
  if (!change.moved || change.before === null) return null;
  if (isHeading(change) && !change.reparented) {
    const found = passed(change, result.changes);
    const unit = found?.other.after;
    if (found !== null && unit !== null && unit !== undefined) {
      const name = shorten(headingText({ label: unit.label, title: unit.text }));
      return (found.nowBefore ? READING.movedBefore(name) : READING.movedAfter(name))[language];
    }
  }
  return READING.movedFrom(placeOf(change.before, result.before.meta.language))[language];
}
