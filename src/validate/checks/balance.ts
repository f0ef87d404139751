import type { Sector } from "../../agreement/model.js";
import type { Unit } from "../../agreement/walk.js";
import { foldCase } from "../../language/normalise.js";
import { findNumbers } from "../../language/numbers.js";
import { findSeats, type SeatMention } from "../../language/seats.js";
import type { AgreementIndex } from "../agreement-index.js";
import { clausesOf } from "./text.js";

/** Seats by side; a side without a number is null. */
export interface Sides {
  public: number | null;
  civil: number | null;
}

/** Seats that a clause gives, read once. Most have no number at all, and are not cut into sentences for that. */
export function seatsIn(index: AgreementIndex, unit: Unit): SeatMention[] {
  return index.once("seats", unit, () =>
    findNumbers(unit.text, index.language).length === 0 ? [] : findSeats(unit.text, index.language),
  );
}

/** Adds up seats by side. */
export function sumSides(seats: readonly { sector: Sector; count: number }[]): Sides {
  const of = (side: Sector) => {
    const counts = seats.filter(({ sector }) => sector === side).map(({ count }) => count);
    return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
  };
  return { public: of("public"), civil: of("civil") };
}

/** Seats by side that the front matter gives a body. */
export function toldSides({ agreement: { meta } }: AgreementIndex, body: string): Sides {
  const sectors = new Map<string, Sector>();
  for (const { name, sector, aliases = [] } of meta.parties)
    for (const known of [name, ...aliases]) sectors.set(foldCase(known), sector);
  const seats = meta.bodies.find(({ name }) => foldCase(name) === foldCase(body))?.seats ?? [];
  return sumSides(seats.map(({ party, count }) => ({ sector: sectors.get(foldCase(party)) ?? "other", count })));
}

/** Seats by side told in the section around a clause, or anywhere when that section tells none. */
export function sidesAround(index: AgreementIndex, unit: Unit): Sides {
  const clauses = clausesOf(index);
  const near = clauses.filter(({ parent }) => parent === unit.parent).flatMap((each) => seatsIn(index, each));
  return sumSides(near.length > 0 ? near : clauses.flatMap((each) => seatsIn(index, each)));
}
