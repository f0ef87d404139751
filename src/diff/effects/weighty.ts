import { actorKey } from "../../language/sectors.js";
import type { Edit, Side, Stretch } from "./edit.js";
import type { FoldedPiece } from "./fold.js";

/** True when any of some spans of characters covers a piece, in whole or in part. */
function covers(spans: readonly { start: number; end: number }[], { start, end }: FoldedPiece): boolean {
  return spans.some((span) => start < span.end && end > span.start);
}

/** The names of actors in a wording that the other wording does not know. */
function newActors(side: Side, { before, after, language }: Edit) {
  const other = side === before ? after : before;
  const known = new Set(other.reading.actors.map(({ name }) => actorKey(name, language)));
  return side.reading.actors.filter(({ name }) => !known.has(actorKey(name, language)));
}

/**
 * True for a stretch with a piece that no rule of language may call editorial: a word of strength, denial, number, date,
 * condition or scope, or the name of an actor that the other wording does not know.
 */
export function isWeighty(side: Side, { from, to }: Stretch, edit: Edit): boolean {
  const { strengths, numbers, dates, qualifiers, actors, force } = side.reading;
  for (let i = from; i < to; i += 1) {
    const piece = side.pieces[i];
    if (piece === undefined) return false;
    if ([strengths, numbers, dates, force].some((spans) => covers(spans, piece))) return true;
    if (
      covers(
        qualifiers.filter(({ kind }) => kind !== "frequency"),
        piece,
      )
    )
      return true;
    if (covers(actors, piece) && covers(newActors(side, edit), piece)) return true;
  }
  return false;
}
