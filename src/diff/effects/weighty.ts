import type { Language } from "../../agreement/model.js";
import { actorKey } from "../../language/sectors.js";
import { type Edit, type Side, stretchOf } from "./edit.js";

/**
 * Marks the changed pieces that no rule of language may call editorial: words of strength, denial, number, date, condition
 * and scope, and names of actors that the other wording does not know.
 */
function weightyIn(side: Side, other: Side, language: Language): Uint8Array {
  const marks = new Uint8Array(side.pieces.length);
  const { strengths, numbers, dates, qualifiers, actors, force } = side.reading;
  const known = new Set(other.reading.actors.map(({ name }) => actorKey(name, language)));
  const unknown = actors.filter(({ name }) => !known.has(actorKey(name, language)));
  const bounds = qualifiers.filter(({ kind }) => kind !== "frequency");
  for (const list of [strengths, numbers, dates, bounds, unknown, force]) {
    for (const { start, end } of list) {
      const { from, to } = stretchOf(side, start, end);
      marks.fill(1, from, to);
    }
  }
  return marks;
}

/** For each piece of both wordings 1 where it is weighty, else 0. */
export interface WeightyPieces {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** Several detectors ask about the same edit. */
const known = new WeakMap<Edit, WeightyPieces>();

/** The weighty pieces of both wordings. */
export function weightyPieces(edit: Edit): WeightyPieces {
  const { before, after, language } = edit;
  const found = known.get(edit) ?? { before: weightyIn(before, after, language), after: weightyIn(after, before, language) };
  known.set(edit, found);
  return found;
}
