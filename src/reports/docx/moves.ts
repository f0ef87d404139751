import type { Sides } from "./sides.js";
import type { Woven } from "./weave.js";

/** What moves are called in the file; whoever settles one end settles the other by the name. */
const NAME = "move";

/**
 * Marks both ends of every move. Parts that stood together and stand together again moved as one, and are accepted or rejected
 * as one.
 */
export function markMoves(woven: readonly Woven[], partner: Int32Array): void {
  const places = new Map(woven.flatMap(({ after, move }, k) => (move === "to" ? [[after, k] as const] : [])));
  const arrival = woven.map(({ before, move }) => (move === "from" ? (places.get(partner[before] as number) ?? -1) : -1));
  let count = 0;
  for (let k = 0; k < woven.length; k += 1) {
    const to = arrival[k] as number;
    if (to === -1) continue;
    let length = 1;
    while (arrival[k + length] === to + length) length += 1;
    count += 1;
    const name = `${NAME}${count}`;
    for (let n = 0; n < length; n += 1) {
      const at = length === 1 ? "both" : n === 0 ? "start" : n === length - 1 ? "end" : null;
      if (at === null) continue;
      woven[k + n]?.part.anchors.push({ kind: "move", name, tracked: "move-from", at });
      woven[to + n]?.part.anchors.push({ kind: "move", name, tracked: "move-to", at });
    }
    k += length - 1;
  }
}

/**
 * Takes the marks on single words out of a move where they would do harm. LibreOffice takes tracked changes from the end: where a
 * paragraph that goes is marked in several pieces, the next one gets its style. There the whole text is moved, old at the old place
 * and new at the new, and a comment tells the words.
 */
export function settleMoves(woven: readonly Woven[], { after }: Sides): void {
  const departures = new Map(woven.flatMap(({ before: index, move }, k) => (move === "from" ? [[index, k] as const] : [])));
  woven.forEach((arrival, to) => {
    if (arrival.move !== "to") return;
    const from = departures.get(after.partner[arrival.after] as number);
    const departure = from === undefined ? undefined : woven[from];
    if (departure === undefined || from === undefined) return;
    if (isPlain(departure) && isPlain(arrival)) return;
    if (harmless(woven, from, "accept") && harmless(woven, to, "reject")) return;
    makePlain(departure, "move-from");
    makePlain(arrival, "move-to");
    arrival.untold = true;
  });
}

/** Marked as one piece. */
function isPlain({ part }: Woven): boolean {
  return part.kind === "paragraph" && part.runs.every(({ tracked }) => tracked === part.ending);
}

function makePlain({ part }: Woven, tracked: "move-from" | "move-to"): void {
  if (part.kind === "paragraph") part.runs = part.runs.map((run) => ({ ...run, tracked }));
}

/** The next paragraph that is left when all is accepted, or rejected, is set as this one is. */
function harmless(woven: readonly Woven[], k: number, how: "accept" | "reject"): boolean {
  const goes = how === "accept" ? ["delete", "move-from"] : ["insert", "move-to"];
  const own = woven[k]?.part;
  const next = woven
    .slice(k + 1)
    .find(({ part }) => part.kind === "table" || part.ending === null || !goes.includes(part.ending))?.part;
  if (own?.kind !== "paragraph" || next?.kind !== "paragraph") return false;
  const { style, list } = how === "reject" && next.was !== null ? next.was : next;
  return own.style === style && own.list?.list === list?.list && own.list?.level === list?.level;
}
