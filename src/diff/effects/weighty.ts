import { actorKey } from "../../language/sectors.js";
import type { Edit, Side, Stretch } from "./edit.js";
import { covers } from "./mentions.js";

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
  const { reading } = side;
  const { strengths, numbers, dates } = reading;
  if (covers(strengths, side, at) || covers(numbers, side, at) || covers(dates, side, at)) return true;
  if (covers(reading.qualifiers, side, at) && covers(bounds(side), side, at)) return true;
  if (covers(reading.actors, side, at) && covers(newActors(side, edit), side, at)) return true;
  return covers(reading.force, side, at);
}
