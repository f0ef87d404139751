import { actorKey } from "../../language/sectors.js";
import type { Edit, Side, Stretch } from "./edit.js";

interface Spanned {
  start: number;
  end: number;
}

/** True when any of some mentions covers a piece of a stretch, in whole or in part. */
function covers(mentions: readonly Spanned[], { pieces }: Side, { from, to }: Stretch): boolean {
  for (const { start, end } of mentions) {
    for (let i = from; i < to; i += 1) {
      const piece = pieces[i];
      if (piece !== undefined && piece.start < end && piece.end > start) return true;
    }
  }
  return false;
}

/** The names of actors in a wording that the other wording does not know. */
function newActors(side: Side, { before, after, language }: Edit) {
  const other = side === before ? after : before;
  const known = new Set(other.reading.actors.map(({ name }) => actorKey(name, language)));
  return side.reading.actors.filter(({ name }) => !known.has(actorKey(name, language)));
}

/** Words that bound a clause; how often something is done bounds nothing. */
function bounds({ reading }: Side) {
  return reading.qualifiers.filter(({ kind }) => kind !== "frequency");
}

/**
 * True for a stretch with a piece that no rule of language may call editorial: a word of strength, denial, number, date,
 * condition or scope, or the name of an actor that the other wording does not know.
 */
export function isWeighty(side: Side, at: Stretch, edit: Edit): boolean {
  const { strengths, numbers, dates, qualifiers, actors, force } = side.reading;
  if (covers(strengths, side, at) || covers(numbers, side, at) || covers(dates, side, at) || covers(force, side, at)) return true;
  if (covers(qualifiers, side, at) && covers(bounds(side), side, at)) return true;
  return covers(actors, side, at) && covers(newActors(side, edit), side, at);
}
