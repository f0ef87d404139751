import type { Unit } from "../../agreement/walk.js";
import { isHeading } from "./outline.js";
import type { Pairing, Side } from "./pairing.js";

/** Pairs the clauses whose ids the documents give themselves, where both use the same. An id made from the place says nothing. */
export function pairByGivenId(pairing: Pairing): void {
  const after = new Map<string, number>();
  pairing.after.units.forEach((unit, index) => {
    if (isClause(unit) && hasGivenId(unit)) after.set(unit.id, index);
  });
  pairing.before.units.forEach((unit, index) => {
    if (!isClause(unit) || !hasGivenId(unit)) return;
    const partner = after.get(unit.id);
    if (partner !== undefined && pairing.isFreeAfter(partner)) pairing.pair(index, partner, "id");
  });
}

/** Pairs the clauses whose text, after normalisation, stands exactly once in each agreement. */
export function pairUniqueTexts(pairing: Pairing): void {
  const before = uniqueTexts(pairing.before, (unit) => pairing.isFreeBefore(unit));
  const after = uniqueTexts(pairing.after, (unit) => pairing.isFreeAfter(unit));
  for (const [text, unit] of before) {
    const partner = after.get(text);
    if (unit >= 0 && partner !== undefined && partner >= 0) pairing.pair(unit, partner, "exact");
  }
}

/** The unit of each text; -1 for a text that stands more than once. */
function uniqueTexts(side: Side, isFree: (unit: number) => boolean): Map<number, number> {
  const units = new Map<number, number>();
  side.units.forEach((unit, index) => {
    if (!isClause(unit) || !isFree(index)) return;
    const text = side.profiles[index]?.textId as number;
    units.set(text, units.has(text) ? -1 : index);
  });
  return units;
}

/** True for what is neither a heading nor a lead-in. */
export function isClause(unit: Unit): boolean {
  return !isHeading(unit) && unit.kind !== "title" && unit.kind !== "lead";
}

/** An id that is not built from the place ends otherwise than in `.kind.number`. */
function hasGivenId({ id, kind, number }: Unit): boolean {
  const place = `.${kind}.`;
  // Nearly all ids are just that.
  if (id.endsWith(place + String(number))) return false;
  const at = id.lastIndexOf(place);
  return at < 0 || !PLACE_NUMBER.test(id.slice(at + place.length));
}

const PLACE_NUMBER = /^\d+(?:[.-]\d+)?$/u;
