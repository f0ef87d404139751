import type { Unit } from "../../agreement/walk.js";
import type { Pairing, Side } from "./pairing.js";

/** Pairs the clauses whose ids the documents give themselves, where both use the same. An id made from the place says nothing. */
export function pairByGivenId(pairing: Pairing): void {
  const after = new Map<string, number>();
  for (const index of pairing.after.clauses) {
    const unit = pairing.after.units[index] as Unit;
    if (hasGivenId(unit)) after.set(unit.id, index);
  }
  for (const index of pairing.before.clauses) {
    const unit = pairing.before.units[index] as Unit;
    if (!hasGivenId(unit)) continue;
    const partner = after.get(unit.id);
    if (partner !== undefined && pairing.isFreeAfter(partner)) pairing.pair(index, partner, "id");
  }
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
  for (const index of side.clauses) {
    if (!isFree(index)) continue;
    const text = side.profiles[index]?.textId as number;
    units.set(text, units.has(text) ? -1 : index);
  }
  return units;
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
