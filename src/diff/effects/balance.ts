import type { Meta, Sector } from "../../agreement/model.js";

/** Seats by side. */
export interface Balance {
  public: number;
  civil: number;
}

/** "2:4", public side first, as the field writes it. */
export function balanceText(balance: Balance): string {
  return `${balance.public}:${balance.civil}`;
}

/**
 * Adds up seats by side.
 * @returns null unless each of the two sides holds a seat: then there is nothing to weigh
 */
export function sumSeats(seats: readonly { sector: Sector; count: number }[]): Balance | null {
  const balance: Balance = { public: 0, civil: 0 };
  for (const { sector, count } of seats) if (sector !== "other") balance[sector] += count;
  return balance.public > 0 && balance.civil > 0 ? balance : null;
}

/** The balance that the meta data gives for a body; null when the body is absent or a side has no seat. */
export function bodyBalance(meta: Meta, body: string): Balance | null {
  const sectors = new Map<string, Sector>();
  for (const { name, sector, aliases } of meta.parties)
    for (const known of [name, ...(aliases ?? [])]) sectors.set(known, sector);
  const seats = meta.bodies.find(({ name }) => name === body)?.seats ?? [];
  return sumSeats(seats.map(({ party, count }) => ({ sector: sectors.get(party) ?? "other", count })));
}
