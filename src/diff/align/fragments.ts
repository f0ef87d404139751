import type { Language } from "../../agreement/model.js";
import type { Unit } from "../../agreement/walk.js";
import { candidatesOf } from "./candidates.js";
import { isClause } from "./exact.js";
import { keptOfLost } from "./kept.js";
import type { Pairing, Side } from "./pairing.js";
import { type Profile, sharedWords } from "./profile.js";
import { subtract, type Vector } from "./vector.js";

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
  const free = clauses(side).filter((unit) => isFree(unit) && profileOf(side, unit).content >= BESIDE_IT.words);
  const wholes: number[] = [];
  const remainders: { words: Vector }[] = [];
  for (const unit of free.length === 0 ? [] : clauses(otherSide)) {
    const partner = otherPartnerOf[unit] as number;
    if (partner === -1 || profileOf(side, partner).textId === profileOf(otherSide, unit).textId) continue;
    const profile = profileOf(otherSide, unit);
    wholes.push(unit);
    remainders.push({ words: subtract(profile.words, profileOf(side, partner).words) });
  }
  const candidates = candidatesOf(
    free.map((unit) => profileOf(side, unit)),
    remainders,
  );
  const fragments: Fragment[] = [];
  free.forEach((unit, k) => {
    const { words } = profileOf(side, unit);
    const scored = candidates(k)
      .map((which) => ({
        whole: wholes[which] as number,
        shared: sharedWeight({ words }, remainders[which] as { words: Vector }),
      }))
      .filter(({ shared }) => shared > 0)
      .sort((x, y) => y.shared - x.shared || x.whole - y.whole);
    const best = scored[0];
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

function clauses(side: Side): number[] {
  return [...side.units.keys()].filter((unit) => isClause(side.units[unit] as Unit));
}

function profileOf(side: Side, unit: number): Profile {
  return side.profiles[unit] as Profile;
}

function textOf(side: Side, unit: number): string {
  return (side.units[unit] as Unit).text;
}
