import type { Meta } from "../../agreement/model.js";
import type { Change, Effect, EffectType } from "../result.js";
import { balanceText, bodyBalance } from "./balance.js";
import { type MetaFact, metaFacts, metaSide } from "./meta-fields.js";
import { metaWeight } from "./weight.js";

/** The alias by which the earlier record may already have known a party of the later one, and the other way round. */
function renames(before: Meta, after: Meta): Map<string, string> {
  const renamed = new Map<string, string>();
  const kept = new Set(after.parties.map(({ name }) => name));
  const known = new Set(before.parties.map(({ name }) => name));
  for (const party of before.parties) {
    if (kept.has(party.name)) continue;
    const partner = after.parties.find(
      (other) => !known.has(other.name) && (other.aliases?.includes(party.name) || party.aliases?.includes(other.name)),
    );
    if (partner !== undefined) renamed.set(party.name, partner.name);
  }
  return renamed;
}

function direction(before: MetaFact, after: MetaFact): Pick<Effect, "direction"> {
  if (before.count === undefined || after.count === undefined || before.count === after.count) return {};
  return { direction: after.count > before.count ? "more" : "less" };
}

function effectsOf(before: MetaFact | null, after: MetaFact | null): Effect[] {
  const type: EffectType = before?.type ?? after?.type ?? "wording";
  const texts = { before: before?.text ?? "", after: after?.text ?? "" };
  return [{ type, ...texts, ...(before !== null && after !== null ? direction(before, after) : {}) }];
}

function changeOf(before: MetaFact | null, after: MetaFact | null): Change {
  const record = (before ?? after)?.record === true;
  const effects = effectsOf(before, after);
  return {
    kind: "meta",
    before: null,
    after: null,
    meta: { before: before && metaSide(before), after: after && metaSide(after) },
    status: before === null ? "added" : after === null ? "removed" : "edited",
    moved: false,
    carried: false,
    relabelled: false,
    reparented: false,
    partners: null,
    significance: record ? "editorial" : "substantive",
    effects,
    words: [
      ...(before === null ? [] : [{ op: "delete" as const, text: before.text }]),
      ...(after === null ? [] : [{ op: "insert" as const, text: after.text }]),
    ],
    matchedBy: before !== null && after !== null ? "meta" : null,
    similarity: 0,
    weight: metaWeight(effects, record),
  };
}

/** Tells the balance of a body once, on the first of its seats that changed; it weighs less where a clause tells it too. */
function tellBalances(
  changes: { change: Change; body: string | undefined }[],
  before: Meta,
  after: Meta,
  clauses: readonly Change[],
): void {
  const inClauses = clauses.flatMap(({ effects }) => effects.filter(({ type }) => type === "seats"));
  const told = new Set<string>();
  for (const { change, body } of changes) {
    if (body === undefined || told.has(body)) continue;
    told.add(body);
    const [was, is] = [bodyBalance(before, body), bodyBalance(after, body)];
    if (was === null || is === null || balanceText(was) === balanceText(is)) continue;
    const seats: Effect = { type: "seats", before: balanceText(was), after: balanceText(is) };
    change.effects.push(seats);
    const isTold = inClauses.some((told) => told.before === seats.before && told.after === seats.after);
    change.weight = metaWeight(change.effects, false, !isTold);
  }
}

/**
 * Lays the meta data of two revisions side by side: one change for each fact that came, went or became another, in the
 * order of the later record, lost ones last. Facts are paired by key path; a party that either record gives as an alias
 * of the other is the same party under another name.
 * @param clauses the changes of the text, so that what it tells itself does not weigh twice
 * @returns changes of kind "meta"; facts about the record itself (source, contact, edition) are editorial
 */
export function compareMeta(before: Meta, after: Meta, clauses: readonly Change[] = []): Change[] {
  const renamed = renames(before, after);
  const laterId = (id: string) => {
    for (const [old, name] of renamed) {
      if (id === `parties.${old}`) return `parties.${name}`;
      if (id.startsWith(`parties.${old}.`)) return `parties.${name}${id.slice(`parties.${old}`.length)}`;
      if (id.startsWith("bodies.") && id.endsWith(`.${old}`)) return `${id.slice(0, -old.length)}${name}`;
    }
    return id;
  };
  const earlier = new Map(metaFacts(before).map((fact) => [laterId(fact.id), fact]));
  const changes: { change: Change; body: string | undefined }[] = [];
  for (const fact of metaFacts(after)) {
    const old = earlier.get(fact.id) ?? null;
    earlier.delete(fact.id);
    if (old?.text !== fact.text) changes.push({ change: changeOf(old, fact), body: fact.body });
  }
  for (const fact of earlier.values()) changes.push({ change: changeOf(fact, null), body: fact.body });
  tellBalances(changes, before, after, clauses);
  return changes.map(({ change }) => change);
}
