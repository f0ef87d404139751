import type { ActorMention } from "../../language/actors.js";
import { actorKey } from "../../language/sectors.js";
import { isConjunction } from "../../language/small-words.js";
import { type Edit, type Finding, findingOf, gapHolds, isChanged, type Side, type Stretch, stretchOf } from "./edit.js";
import type { Placed } from "./mentions.js";

/** An actor with its place in a wording. */
export type ActorPlace = Placed<ActorMention>;

/** The actors of a wording by key, with the name of each. */
export function actorsOf(side: Side, edit: Edit): Map<string, string> {
  return new Map(side.reading.actors.map(({ name }) => [actorKey(name, edit.language), name]));
}

/** Of some actors those that bear what a wording promises, in order. Who bears what is found out for these alone, and once: it takes long. */
function bearersAmong(keys: readonly string[], side: Side, edit: Edit): Set<string> {
  const bearers = new Set<string>();
  for (const actor of side.reading.actors) {
    const key = actorKey(actor.name, edit.language);
    if (keys.includes(key) && !bearers.has(key) && actor.role === "bearer") bearers.add(key);
  }
  return bearers;
}

/** What a bearer is called where it is last named as one. */
function nameOf(key: string, side: Side, { language }: Edit): string {
  return side.reading.actors.findLast(({ name, role }) => actorKey(name, language) === key && role === "bearer")?.name ?? "";
}

/** An actor with its places in both wordings. */
export type ActorPair = readonly [before: ActorPlace, after: ActorPlace];

/** True for two kept actors that stand in one order before and in the other after. */
export function crosses(pair: ActorPair, other: ActorPair): boolean {
  return (pair[0].at.from - other[0].at.from) * (pair[1].at.from - other[1].at.from) < 0;
}

/** True when each of some pairs stands behind the one ahead of it in both wordings: then no two of them cross. */
export function stayInOrder(pairs: readonly ActorPair[]): boolean {
  return pairs.every((pair, i) => {
    const ahead = pairs[i - 1];
    return ahead === undefined || (ahead[0].at.from <= pair[0].at.from && ahead[1].at.from <= pair[1].at.from);
  });
}

/** True for two stretches of one clause: no comma, full stop or "och" between them. */
function isOneClause(side: Side, x: Stretch, y: Stretch, edit: Edit): boolean {
  const [from, to] = x.from < y.from ? [x.to, y.from] : [y.to, x.from];
  for (let i = from; i <= to; i += 1) {
    if (gapHolds(side, i, ",;.:!?") || (i < to && isConjunction(side.pieces[i]?.key ?? "", edit.language))) return false;
  }
  return true;
}

/** One who does the deed on both sides has traded nothing: "X stödjer Y" says the same as "Y stöds av X". */
function staysBearer([b, a]: ActorPair): boolean {
  return b.mention.role === "bearer" && a.mention.role === "bearer";
}

/** "Regionens stöd till kommunen" → "kommunens stöd till regionen": two actors of one clause that traded places. */
export function tradedPlaces(edit: Edit, kept: readonly ActorPair[]): Finding[] {
  for (const [b, a] of kept) {
    const other = kept.find((pair) => crosses([b, a], pair) && b.at.from < pair[0].at.from);
    if (other === undefined || staysBearer([b, a]) || staysBearer(other)) continue;
    const [d, c] = other;
    if (!isOneClause(edit.before, b.at, d.at, edit) || !isOneClause(edit.after, a.at, c.at, edit)) continue;
    const effect = { type: "actor" as const, before: b.mention.name, after: c.mention.name };
    return [{ effect, before: [b.at, d.at], after: [a.at, c.at], rule: null }];
  }
  return [];
}

/** The mentions of some actors that stand among the changed words. */
function changedMentions(side: Side, edit: Edit, keys: readonly string[]): ActorMention[] {
  return side.reading.actors.filter(({ name, start, end }) => {
    return keys.includes(actorKey(name, edit.language)) && isChanged(side, stretchOf(side, start, end));
  });
}

/** True when some of the changed mentions name the actor as bearer; else it was only read otherwise. */
function isTouched(changed: readonly ActorMention[], key: string, { language }: Edit): boolean {
  return changed.some(({ name, role }) => actorKey(name, language) === key && role === "bearer");
}

/**
 * Who bears a duty now and only was named before, or the other way round; two such have changed places.
 * @param known the actors of the wording before, by key
 * @param knows those of the wording after
 */
export function passedOn(edit: Edit, known: ReadonlyMap<string, string>, knows: ReadonlyMap<string, string>): Finding[] {
  const both = [...known.keys()].filter((key) => knows.has(key));
  if (both.length === 0) return [];
  const [gone, come] = [changedMentions(edit.before, edit, both), changedMentions(edit.after, edit, both)];
  if (both.length === 1 && gone.length + come.length === 0) return [];
  const was = bearersAmong(both, edit.before, edit);
  // Where none of them bore it none can have lost it, and where all did none can have won it. What is left to tell stands among
  // changed words, and mostly none of these names an actor: then it need not be found out who else bears it now.
  if (was.size === 0 && come.length === 0) return [];
  if (was.size === both.length && gone.length === 0) return [];
  if (come.length === 0 && bearersAmong([...was], edit.after, edit).size === was.size) return [];
  const is = bearersAmong(both, edit.after, edit);
  const lost = [...was].filter((key) => !is.has(key));
  const won = [...is].filter((key) => !was.has(key));
  const [loser, winner] = [lost[0], won[0]];
  const told = (from: string | undefined, to: string | undefined): Finding => {
    const [before, after] = [from && nameOf(from, edit.before, edit), to && nameOf(to, edit.after, edit)];
    return findingOf("actor", before ?? "", after ?? "", [], []);
  };
  if (loser !== undefined && winner !== undefined) return [told(loser, winner)];
  return [
    ...lost.filter((key) => isTouched(gone, key, edit)).map((key) => told(key, undefined)),
    ...won.filter((key) => isTouched(come, key, edit)).map((key) => told(undefined, key)),
  ];
}
