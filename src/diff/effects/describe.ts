import type { Language } from "../../agreement/model.js";
import type { Unit } from "../../agreement/walk.js";
import type { Effect, EffectType, Significance, Status, WordRun } from "../result.js";
import { type Finding, layOut } from "./edit.js";
import { excerpt } from "./excerpt.js";
import { findEffects } from "./findings.js";
import { effectsOfPlace, moveEffect } from "./place.js";
import type { EditorialRule } from "./rules.js";
import { significanceOf } from "./significance.js";
import { byConsequence, pairWeight, wholeWeight } from "./weight.js";
import { describeWhole } from "./whole.js";

/** One change as the alignment hands it over. */
export interface EditedPair {
  before: Unit | null;
  after: Unit | null;
  words: WordRun[];
  language: Language;
  status: Status;
  moved: boolean;
  reparented: boolean;
}

/** What a change does, whether it matters, and how much. */
export interface Description {
  effects: Effect[];
  significance: Significance;
  weight: number;
}

const NOTHING: Description = { effects: [], significance: "none", weight: 0 };

/** So many effects of one kind are told; more of them say no more than "much is rewritten". */
const MOST_OF_A_KIND: Partial<Record<EffectType, number>> = { wording: 3, scope: 4, typography: 2, spelling: 4, order: 2 };
const MOST_ELSE = 6;
/** Effects told of one change. */
const MOST_EFFECTS = 8;

/** What rests on these rules is not worth a line beside a change in substance. */
const CHAFF: ReadonlySet<EditorialRule> = new Set(["same-words", "sentence-boundary", "small-words", "inflection", "same-actor"]);

/** What a reader of a change in substance needs: not its polish, and not that words changed places when it is told which. */
function withoutChaff(findings: readonly Finding[]): Finding[] {
  const weighty = findings.filter(({ rule, effect }) => rule === null && effect.type !== "order");
  return findings.filter(({ rule, effect }) =>
    rule === null ? effect.type !== "order" || weighty.length === 0 : !CHAFF.has(rule),
  );
}

/** Where more is rewritten than is told, the largest rewrites, in the order of reading. */
function largestRewrites(effects: Effect[]): Effect[] {
  const size = ({ before, after }: Effect) => before.length + after.length;
  const wordings = effects.filter(({ type }) => type === "wording").toSorted((a, b) => size(b) - size(a));
  const kept = new Set(wordings.slice(0, MOST_OF_A_KIND.wording));
  return effects.filter((effect) => effect.type !== "wording" || kept.has(effect));
}

/** A word that weakens or strengthens is told once: "kan på begäran lämna" holds the "på begäran" told beside it. */
function withoutEchoes(effects: Effect[]): Effect[] {
  const holds = (whole: Effect, part: Effect) =>
    whole !== part &&
    whole.type === "strength" &&
    whole.direction === part.direction &&
    (part.before === "" || part.after === "") &&
    whole.before !== "" &&
    whole.after !== "" &&
    whole.before.includes(part.before) &&
    whole.after.includes(part.after);
  return effects.filter((part) => part.type !== "strength" || !effects.some((whole) => holds(whole, part)));
}

/** Most quotations are short, and their effect is used as it is. */
function cutToLength(effect: Effect): Effect {
  const before = excerpt(effect.before);
  const after = excerpt(effect.after);
  return before === effect.before && after === effect.after ? effect : { ...effect, before, after };
}

function isSame(one: Effect, other: Effect): boolean {
  return one.type === other.type && one.before === other.before && one.after === other.after && one.direction === other.direction;
}

/** Effects with their quotations cut to length, each once, gravest first, and no more of a kind than a reader takes in. */
function present(effects: readonly Effect[]): Effect[] {
  const short = effects.map(cutToLength);
  if (short.length < 2) return short;
  const told: Effect[] = [];
  for (const effect of byConsequence(withoutEchoes(largestRewrites(short)))) {
    const ofItsKind = told.filter(({ type }) => type === effect.type);
    if (ofItsKind.length >= (MOST_OF_A_KIND[effect.type] ?? MOST_ELSE) || ofItsKind.some((known) => isSame(known, effect)))
      continue;
    told.push(effect);
    if (told.length === MOST_EFFECTS) break;
  }
  return told;
}

function describePair(before: Unit, after: Unit, { status, language, moved, reparented }: EditedPair): Description {
  const findings = status === "edited" ? findEffects(layOut(before, after, language)) : [];
  const place = effectsOfPlace(before, after, reparented && status === "unchanged");
  const significance = place.length > 0 ? "substantive" : significanceOf(findings);
  const told = significance === "editorial" ? findings : withoutChaff(findings);
  const effects = present([
    ...told.map(({ effect }) => effect),
    ...place,
    ...(moved || reparented ? [moveEffect(before, after)] : []),
  ]);
  return { effects, significance, weight: pairWeight(after, effects, significance) };
}

/**
 * Says what a change does. Reads both wordings itself; `words` shows them to people and is not needed for that.
 * @param pair one side is null for what came or went
 * @returns effects, gravest first; significance `none` only for what neither changed nor moved: a plain move is editorial
 *   (rule "moved-whole"), unless the new place gives the clause other actors or another strength; weight for ranking
 */
export function describeEdit(pair: EditedPair): Description {
  const { before, after, status, language } = pair;
  if (before === null || after === null) {
    const unit = after ?? before;
    if (unit === null) return NOTHING;
    const cameOrWent = after === null ? "removed" : "added";
    const { effects, significance } = describeWhole(unit, cameOrWent, language);
    return { effects, significance, weight: wholeWeight(unit, cameOrWent, significance) };
  }
  if (status === "unchanged" && !pair.moved && !pair.reparented) return NOTHING;
  return describePair(before, after, pair);
}
