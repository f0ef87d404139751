import type { Strength } from "../../agreement/model.js";
import { languageData } from "../../language/registry.js";
import { isConjunction, isOtherForm } from "../../language/small-words.js";
import { STRENGTH_LADDER, type StrengthReading } from "../../language/strength.js";
import { isInfinitive, looksFinite } from "../../language/verb-words.js";
import {
  type Detector,
  type Edit,
  type Finding,
  findingOf,
  gapHolds,
  isSmallRegion,
  keysIn,
  type Side,
  type Stretch,
  stretchOf,
  written,
} from "./edit.js";
import { matchMentions, type Placed } from "./mentions.js";

/** Within so many pieces on either side, two phrases in one region speak of the same deed. */
const SMALL_REGION = 5;
/** How far after a modal its verb is looked for: "kan på begäran lämna". */
const VERB_WITHIN = 4;

function isSameWord(a: string, b: string, edit: Edit): boolean {
  return a === b || isOtherForm(a, b, edit.language);
}

/** True when the first word of meaning after each phrase is the same word. */
function governSame(edit: Edit, before: Stretch, after: Stretch): boolean {
  const next = (side: Side, { to }: Stretch) => side.pieces.slice(to, to + VERB_WITHIN).find((piece) => piece.isContent)?.key;
  const [b, a] = [next(edit.before, before), next(edit.after, after)];
  return b !== undefined && a !== undefined && isSameWord(b, a, edit);
}

function finding(edit: Edit, b: Stretch | null, a: Stretch | null, was: Strength | null, is: Strength | null): Finding {
  const texts = { before: b === null ? "" : written(edit.before, b), after: a === null ? "" : written(edit.after, a) };
  const change = was === null || is === null ? 0 : STRENGTH_LADDER.indexOf(is) - STRENGTH_LADDER.indexOf(was);
  return {
    effect: {
      type: "strength",
      ...texts,
      ...(change === 0 ? {} : { direction: change > 0 ? ("weaker" as const) : ("stronger" as const) }),
    },
    before: b === null ? [] : [b],
    after: a === null ? [] : [a],
    rule: null,
  };
}

/** A verb that takes on no more than an aim does ("skapa möjligheter") makes no step to or from one. */
const FORCE_OF_AIMS = 2;

/** True for a step to or from an aim whose counterpart is another verb that only helps along. */
function isSameForce(edit: Edit, b: Placed<StrengthReading>, a: Placed<StrengthReading>): boolean {
  const helpsAlong = (side: Side, regions: readonly number[]) =>
    side.reading.force.some(
      ({ start, end, level }) => level <= FORCE_OF_AIMS && regions.includes(side.region[stretchOf(side, start, end).from] ?? -2),
    );
  const regions = [b.region, a.region].filter((region) => region >= 0);
  if (a.mention.strength === "aim") return helpsAlong(edit.before, regions);
  return b.mention.strength === "aim" && helpsAlong(edit.after, regions);
}

/** A phrase with the verb it governs: "ska främja" became "ska garantera", not just "ska". */
function withVerb(edit: Edit, side: Side, at: Stretch): Stretch {
  const data = languageData(edit.language);
  const next = side.pieces.slice(at.to, at.to + VERB_WITHIN).findIndex((piece) => piece.isContent);
  const verb = side.pieces[at.to + next];
  return next >= 0 && verb !== undefined && isInfinitive(verb.key, data) ? { from: at.from, to: at.to + next + 1 } : at;
}

/** True when other words on the same rung took the place of the phrase ("ansvarar för" → "ska"). */
function isExchange(edit: Edit, b: Placed<StrengthReading>, a: Placed<StrengthReading>): boolean {
  const small = [b.region, a.region].some((region) => isSmallRegion(edit, region, SMALL_REGION));
  return small && keysIn(edit.before, b.at) !== keysIn(edit.after, a.at);
}

/** As strong, in other words: no rule shows that the two promise the very same. */
function sameRung(edit: Edit, before: Stretch, after: Stretch): Finding {
  return findingOf("wording", written(edit.before, before), written(edit.after, after), [before], [after]);
}

/** True when a verb has a phrase of strength of its own before it. */
function isHelped(side: Side, index: number): boolean {
  return side.reading.strengths.some(({ start, end }) => {
    const { from, to } = stretchOf(side, start, end);
    return from < index && index - to < VERB_WITHIN;
  });
}

/**
 * A modal set before a verb that stood without one, or taken away: "lämnar" → "kan lämna". A plain present tense binds,
 * so a weaker modal weakens it; "ska" only says it outright, which has no direction.
 */
function helped(edit: Edit, side: Side, other: Side, phrase: Placed<StrengthReading>): [Stretch, Stretch] | null {
  const region = edit.regions[phrase.region];
  if (region === undefined) return null;
  const data = languageData(edit.language);
  const { from, to } = side === edit.before ? region.after : region.before;
  for (let i = phrase.at.to; i < Math.min(side.pieces.length, phrase.at.to + VERB_WITHIN); i += 1) {
    const piece = side.pieces[i];
    if (piece === undefined || isConjunction(piece.key, edit.language) || gapHolds(side, i, ",;")) return null;
    if (!piece.isContent || !isInfinitive(piece.key, data)) continue;
    const kept = side.partner[i] ?? -1;
    const isVerb = (key: string) => isInfinitive(key, data) || looksFinite(key, data);
    const found =
      kept >= 0
        ? kept
        : other.pieces.findIndex(
            ({ key, isContent }, j) => j >= from && j < to && isContent && isSameWord(key, piece.key, edit) && isVerb(key),
          );
    if (found < 0 || isHelped(other, found)) return null;
    return [
      { from: phrase.at.from, to: i + 1 },
      { from: found, to: found + 1 },
    ];
  }
  return null;
}

/** Steps on the strength ladder: a duty that became a wish, a "kan" that became "ska". */
export const detectStrength: Detector = (edit) => {
  const { before, after } = edit;
  const same = ({ strength, phrase }: StrengthReading) => `${strength} ${phrase.toLowerCase()}`;
  const matched = matchMentions(edit, before.reading.strengths, after.reading.strengths, same, ({ strength }) => strength);
  const findings: Finding[] = [];
  for (const [b, a] of [...matched.kept, ...matched.replaced]) {
    const [was, is] = [b.mention.strength, a.mention.strength];
    if (was === is || b.mention.negated !== a.mention.negated) {
      if (was === is && isExchange(edit, b, a)) findings.push(sameRung(edit, b.at, a.at));
      continue;
    }
    const trusted =
      governSame(edit, b.at, a.at) || [b.region, a.region].some((region) => isSmallRegion(edit, region, SMALL_REGION));
    if (!trusted || isSameForce(edit, b, a)) continue;
    findings.push(
      finding(
        edit,
        is === "aim" ? withVerb(edit, edit.before, b.at) : b.at,
        was === "aim" ? withVerb(edit, edit.after, a.at) : a.at,
        was,
        is,
      ),
    );
  }
  for (const b of matched.gone) {
    const pair = helped(edit, before, after, b);
    if (pair !== null) findings.push(finding(edit, pair[0], pair[1], b.mention.strength, "binding"));
  }
  for (const a of matched.come) {
    const pair = helped(edit, after, before, a);
    if (pair !== null) findings.push(finding(edit, pair[1], pair[0], "binding", a.mention.strength));
  }
  return findings;
};
