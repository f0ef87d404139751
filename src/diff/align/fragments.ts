import type { Language } from "../../agreement/model.js";
import type { Unit } from "../../agreement/walk.js";
import { candidatesOf } from "./candidates.js";
import { keptOfLost } from "./kept.js";
import type { Pairing, Side } from "./pairing.js";
import { type Profile, sharedWords } from "./profile.js";
import { ROUNDING, subtract, type Vector } from "./vector.js";

/** A clause without partner whose text comes from, or went into, a clause that has one. */
export interface Fragment {
  /** `split`: a unit of the text after whose text stood in `whole` before. `merge`: a unit before whose text stands in `whole` after. */
  kind: "split" | "merge";
  unit: number;
  /** The divided clause on the other side; it has a partner, which is the main part. */
  whole: number;
}

/** Least part of the smaller of fragment and remainder that they share, by weight. */
const LEAST_CONTAINED = 0.6;
/** A fragment must come from what the whole lost by at least this part and with so many words of meaning in order … */
const MOST_OF_IT = { share: 0.6, words: 5 };
/** … or, where new text was added to it, by this part and with so many. A phrase in common is not enough: that is chance. */
const SOME_OF_IT = { share: 0.35, words: 8 };
/** … or, where it stands right beside the rest, by as large a part in fewer words: "Kansliet svarar inom fem dagar." is short. */
const BESIDE_IT = { share: 0.6, words: 3 };
/** The least that any of these asks. */
const LEAST_SHARE = SOME_OF_IT.share;

/**
 * Finds splits and merges: what an edited clause lost (or gained) against its partner is compared with the clauses that
 * have none.
 */
export function findFragments(pairing: Pairing, language: Language): Fragment[] {
  return [...fragmentsOf("split", pairing, language), ...fragmentsOf("merge", pairing, language)];
}

function fragmentsOf(kind: Fragment["kind"], pairing: Pairing, language: Language): Fragment[] {
  const isSplit = kind === "split";
  const [side, otherSide] = isSplit ? [pairing.after, pairing.before] : [pairing.before, pairing.after];
  const otherPartnerOf = isSplit ? pairing.afterOf : pairing.beforeOf;
  const isFree = (unit: number) => (isSplit ? pairing.isFreeAfter(unit) : pairing.isFreeBefore(unit));
  const free = side.clauses.filter((unit) => isFree(unit) && profileOf(side, unit).content >= BESIDE_IT.words);
  if (free.length === 0) return [];
  const wholes = otherSide.clauses.filter((unit) => {
    const partner = otherPartnerOf[unit] as number;
    return partner !== -1 && profileOf(side, partner).textId !== profileOf(otherSide, unit).textId;
  });
  const candidates = candidatesOf(
    free.map((unit) => profileOf(side, unit)),
    wholes.map((unit) => profileOf(otherSide, unit)),
  );
  const remainders = new Map<number, Vector>();
  /** The words that a whole lost against its partner. */
  const remainderOf = (whole: number): Vector => {
    const known = remainders.get(whole);
    if (known !== undefined) return known;
    const found = subtract(profileOf(otherSide, whole).words, profileOf(side, otherPartnerOf[whole] as number).words);
    remainders.set(whole, found);
    return found;
  };
  const fragments: Fragment[] = [];
  free.forEach((unit, k) => {
    const profile = profileOf(side, unit);
    const { words } = profile;
    let best: { whole: number; shared: number } | undefined;
    for (const which of candidates(k)) {
      const whole = wholes[which] as number;
      // What stands in no part of the whole was not lost by it either.
      if (sharedWords(profile, profileOf(otherSide, whole)) < LEAST_SHARE * words.sum - ROUNDING) continue;
      const shared = sharedWeight(profile, { words: remainderOf(whole) });
      const outweighs = best === undefined || shared > best.shared || (shared === best.shared && whole < best.whole);
      if (shared > 0 && outweighs) best = { whole, shared };
    }
    if (best === undefined) return;
    const share = best.shared / words.sum;
    const partner = otherPartnerOf[best.whole] as number;
    const beside = standsBeside(side, unit, partner);
    const demands = beside ? [MOST_OF_IT, SOME_OF_IT, BESIDE_IT] : [MOST_OF_IT, SOME_OF_IT];
    const met = demands.filter((demand) => share >= demand.share);
    if (met.length === 0) return;
    const kept = keptOfLost(textOf(side, unit), textOf(otherSide, best.whole), textOf(side, partner), language);
    const enough = met.some((demand) => kept >= demand.words);
    if (enough) fragments.push({ kind, unit, whole: best.whole });
  });
  return fragments;
}

/** True for neighbours under the same heading. */
function standsBeside({ outline }: Side, unit: number, other: number): boolean {
  return Math.abs(unit - other) === 1 && outline.nodeOf[unit] === outline.nodeOf[other];
}

/** Weight shared; 0 when it is too small a part of the smaller of the two. */
function sharedWeight(fragment: { words: Vector }, remainder: { words: Vector }): number {
  const smaller = Math.min(fragment.words.sum, remainder.words.sum);
  const shared = sharedWords(fragment, remainder);
  return smaller > 0 && shared >= LEAST_CONTAINED * smaller ? shared : 0;
}

function profileOf(side: Side, unit: number): Profile {
  return side.profiles[unit] as Profile;
}

function textOf(side: Side, unit: number): string {
  return (side.units[unit] as Unit).text;
}
