import type { Unit, UnitKind } from "../../agreement/walk.js";
import type { Effect, EffectType, Significance } from "../result.js";

/**
 * How much each effect matters to the people bound, from 0 to 100: first what makes a promise weaker, then who promises,
 * how much and when, then what bounds it, then what adds to it, last what only reads differently.
 */
const EFFECT_WEIGHT: Record<EffectType, number> = {
  strength: 70,
  actor: 80,
  seats: 98,
  number: 74,
  date: 72,
  negation: 78,
  condition: 58,
  scope: 54,
  wording: 35,
  order: 8,
  abbreviation: 6,
  spelling: 4,
  typography: 2,
};

/** An actor that is newly named beside those that stood already takes nothing from anyone. */
const NEWLY_NAMED = 66;

/** Effects whose direction says more than their type. */
const DIRECTED_WEIGHT: Partial<Record<`${EffectType} ${NonNullable<Effect["direction"]>}`, number>> = {
  "strength weaker": 100,
  "strength stronger": 50,
  "scope narrower": 60,
};

/** A duty taken away, a duty taken on; beside an edit. */
const LOST = 95;
const NEW = 64;

/** How much of its weight an effect keeps in each kind of unit: in a duty all, in a description or a heading less. */
const KIND_SHARE: Record<UnitKind, number> = {
  commitment: 1,
  responsibility: 1,
  action: 0.95,
  target: 0.85,
  statement: 0.75,
  definition: 0.75,
  lead: 0.9,
  paragraph: 0.7,
  principle: 0.6,
  block: 0.5,
  section: 0.4,
  title: 0.35,
};

/** A paragraph that binds somebody weighs nearly as much as a responsibility. */
const BINDING_SHARE = 0.9;
/** Each further effect adds a little, so that of two like edits the one that does more comes first; all of them less than a step. */
const PER_EFFECT = 0.5;
const MOST_EFFECTS = 6;
/** An editorial change never outranks one in substance. */
const EDITORIAL_SHARE = 0.1;

function weightOf({ type, direction, before }: Effect): number {
  if (type === "actor" && before === "") return NEWLY_NAMED;
  const directed = direction === undefined ? undefined : DIRECTED_WEIGHT[`${type} ${direction}`];
  return directed ?? EFFECT_WEIGHT[type];
}

function shareOf(unit: Unit): number {
  if (unit.kind !== "paragraph" && unit.kind !== "statement") return KIND_SHARE[unit.kind];
  const binds = unit.strength === "binding" || unit.strength === "should" || unit.actors.length > 0;
  return binds ? BINDING_SHARE : KIND_SHARE[unit.kind];
}

function rounded(weight: number): number {
  return Math.round(weight * 10) / 10;
}

/** Puts effects with most consequence first; ties keep their order. */
export function byConsequence(effects: readonly Effect[]): Effect[] {
  return effects.toSorted((a, b) => weightOf(b) - weightOf(a));
}

/**
 * The weight of a pair, for ranking only.
 * @returns 0 for nothing, under 10 for an editorial change, up to 103 for a weakened duty
 */
export function pairWeight(unit: Unit, effects: readonly Effect[], significance: Significance): number {
  if (significance === "none") return 0;
  const share = shareOf(unit);
  const heaviest = Math.max(share, ...effects.map((effect) => weightOf(effect) * (effect.type === "seats" ? 1 : share)));
  const more = PER_EFFECT * Math.min(MOST_EFFECTS, Math.max(0, effects.length - 1));
  return rounded((heaviest + more) * (significance === "editorial" ? EDITORIAL_SHARE : 1));
}

/** The weight of a unit that came or went: losing a duty matters most, and a duty more than a description. */
export function wholeWeight(unit: Unit, status: "added" | "removed", significance: Significance): number {
  const whole = (status === "removed" ? LOST : NEW) * shareOf(unit);
  return rounded(whole * (significance === "substantive" ? 1 : EDITORIAL_SHARE));
}

/**
 * The weight of a change of the meta data: as in a paragraph, since it binds through the text that it belongs to.
 * @param record true for a fact about the record itself
 * @param onlyHere true for a fact that no clause tells: then it has its whole weight
 */
export function metaWeight(effects: readonly Effect[], record: boolean, onlyHere = false): number {
  const share = (onlyHere ? 1 : KIND_SHARE.paragraph) * (record ? EDITORIAL_SHARE : 1);
  return rounded(Math.max(1, ...effects.map(weightOf)) * share);
}
