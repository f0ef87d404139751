import type { Body, Clause, Strength } from "../../agreement/model.js";
import { OUTLINE, STRENGTH_NAMES } from "../../messages/outline.js";
import { escapeTerminal } from "../../writers/terminal-safe.js";
import type { ShowOptions } from "../options.js";
import { fit, padded, textWidth } from "../terminal/width.js";
import { clauseCounts } from "./contents.js";

const DUTIES: ReadonlySet<Clause["kind"]> = new Set(["action", "responsibility", "commitment"]);
/** Actors shown; the rest are counted. */
const MOST_ACTORS = 12;
const LONGEST_BAR = 24;

/** A table of two columns, names cut to fit. */
function table(rows: [name: string, detail: string][], o: ShowOptions): string[] {
  const widest = Math.max(0, ...rows.map(([name]) => textWidth(name)));
  const width = Math.min(widest + 2, Math.floor(o.columns * 0.55));
  return rows.map(([name, detail]) => `  ${padded(fit(name, width - 1), width)}${fit(detail, o.columns - width - 2)}`);
}

/** Each actor with the clauses that bind it, those with most first; last the duties that name nobody. */
export function actorLines(clauses: readonly Clause[], o: ShowOptions): string[] {
  const borne = new Map<string, Clause[]>();
  for (const clause of clauses) {
    for (const actor of new Set(clause.actors)) borne.set(actor, [...(borne.get(actor) ?? []), clause]);
  }
  const ranked = [...borne].sort(([, a], [, b]) => b.length - a.length);
  const rows = ranked
    .slice(0, MOST_ACTORS)
    .map(([actor, own]): [string, string] => [escapeTerminal(actor), clauseCounts(own, o.language)]);
  if (ranked.length > MOST_ACTORS) rows.push([OUTLINE.more(ranked.length - MOST_ACTORS)[o.language], ""]);
  const nobody = clauses.filter((clause) => DUTIES.has(clause.kind) && clause.actors.length === 0);
  if (nobody.length > 0) rows.push([OUTLINE.nobody[o.language], clauseCounts(nobody, o.language)]);
  return table(rows, o);
}

/** Each body with its seats. */
export function bodyLines(bodies: readonly Body[], o: ShowOptions): string[] {
  const rows = bodies.map(({ name, seats }): [string, string] => [
    escapeTerminal(name),
    seats.map((seat) => escapeTerminal(OUTLINE.seats(seat.party, seat.count, seat.substitutes ?? 0)[o.language])).join(" · "),
  ]);
  return table(rows, o);
}

/** How many clauses stand on each rung of the ladder, with a bar. */
export function strengthLines(clauses: readonly Clause[], o: ShowOptions): string[] {
  const rungs = Object.keys(STRENGTH_NAMES) as Strength[];
  const counts = rungs.map((rung) => clauses.filter((clause) => clause.strength === rung).length);
  const most = Math.max(1, ...counts);
  const rows = rungs.map((rung, i): [string, string] => {
    const n = counts[i] ?? 0;
    const bar = "█".repeat(Math.ceil((n / most) * LONGEST_BAR));
    return [STRENGTH_NAMES[rung][o.language], `${padded(String(n), 4, "left")} ${bar}`.trimEnd()];
  });
  return table(
    rows.filter((_, i) => (counts[i] ?? 0) > 0),
    o,
  );
}
