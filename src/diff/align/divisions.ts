import type { Unit } from "../../agreement/walk.js";
import { foldCase } from "../../language/normalise.js";
import { Pattern } from "../../language/pattern.js";
import type { Fragment } from "./fragments.js";
import { isClause } from "./outline.js";
import type { Pairing, Side } from "./pairing.js";
import type { Profile } from "./profile.js";

/** What is in more parts than this is found by likeness only. */
const MOST_PARTS = 4;
const NO_WORD = new Pattern(String.raw`[^\p{L}\p{N}]+`, "g");

/**
 * Finds the clauses that were divided or joined with every word kept: neighbours on the other side make up their text. This
 * comes before texts that stand alone of their kind, for it accounts for more words. Pairs each such clause with its longest
 * part, and sets the further parts aside.
 * @returns the further parts
 */
export function pairDivided(pairing: Pairing): Fragment[] {
  return [...pairOneWay("split", pairing), ...pairOneWay("merge", pairing)];
}

function pairOneWay(kind: Fragment["kind"], pairing: Pairing): Fragment[] {
  const isSplit = kind === "split";
  const [side, partSide] = isSplit ? [pairing.before, pairing.after] : [pairing.after, pairing.before];
  const isFree = (unit: number) => (isSplit ? pairing.isFreeBefore(unit) : pairing.isFreeAfter(unit));
  const isFreePart = (unit: number) =>
    isClause(unitOf(partSide, unit)) && (isSplit ? pairing.isFreeAfter(unit) : pairing.isFreeBefore(unit));
  const held = { side: textsOf(side), partSide: textsOf(partSide) };
  /** By their number of words: only those as long as the neighbours together are held against them. */
  const wholes = new Map<number, number[]>();
  for (const unit of side.clauses) {
    const { textId, length } = profileOf(side, unit);
    if (!isFree(unit) || held.partSide.has(textId)) continue;
    const sameLength = wholes.get(length);
    if (sameLength === undefined) wholes.set(length, [unit]);
    else sameLength.push(unit);
  }
  /** The clause that some neighbours make up, one text at least being new: others may be what they were elsewhere. */
  const wholeOf = (run: readonly number[], sameLength: readonly number[]): number | undefined => {
    const [first] = run;
    if (first === undefined || run.every((unit) => held.side.has(profileOf(partSide, unit).textId))) return;
    const likely = sameLength.filter((unit) => mayOpenAlike(unitOf(side, unit).text, unitOf(partSide, first).text));
    if (likely.length === 0) return;
    const words = run.map((unit) => bareWords(partSide, unit)).join(" ");
    const whole = likely.findLast((unit) => bareWords(side, unit) === words);
    return whole !== undefined && isFree(whole) && !staysBeside(side, whole, partSide, run) ? whole : undefined;
  };
  const fragments: Fragment[] = [];
  const divide = (whole: number, run: readonly number[]) => {
    const lengthOf = (unit: number) => profileOf(partSide, unit).length;
    const main = run.reduce((longest, unit) => (lengthOf(unit) > lengthOf(longest) ? unit : longest));
    pairing.pair(isSplit ? whole : main, isSplit ? main : whole, "similarity");
    for (const unit of run) {
      if (unit === main) continue;
      pairing.setAside(isSplit ? "after" : "before", unit);
      fragments.push({ kind, unit, whole });
    }
  };
  for (const { clauses } of wholes.size === 0 ? [] : partSide.outline.nodes) {
    for (let place = 0; place < clauses.length; place += 1) {
      const end = Math.min(place + MOST_PARTS, clauses.length);
      let length = 0;
      for (let last = place; last < end; last += 1) {
        const part = clauses[last] as number;
        if (!isFreePart(part)) break;
        length += profileOf(partSide, part).length;
        const sameLength = last === place ? undefined : wholes.get(length);
        if (sameLength === undefined) continue;
        const run = clauses.slice(place, last + 1);
        const whole = wholeOf(run, sameLength);
        if (whole !== undefined) divide(whole, run);
      }
    }
  }
  return fragments;
}

/** True when one of the parts stands beside the whole as well: then that one stayed, and the whole lost its words. */
function staysBeside(side: Side, whole: number, partSide: Side, run: readonly number[]): boolean {
  const texts = new Set(run.map((unit) => profileOf(partSide, unit).textId));
  const node = side.outline.nodes[side.outline.nodeOf[whole] as number];
  return node?.clauses.some((unit) => texts.has(profileOf(side, unit).textId)) === true;
}

function textsOf(side: Side): Set<number> {
  return new Set(side.profiles.map(({ textId }) => textId));
}

/** False where the first letters show that two texts begin with different words. */
function mayOpenAlike(text: string, other: string): boolean {
  const [first, second] = [text.charAt(0).toLowerCase(), other.charAt(0).toLowerCase()];
  return first === second || !isLetter(first) || !isLetter(second);
}

function isLetter(letter: string): boolean {
  return letter >= "a" && letter <= "z";
}

/** The words alone: where a sentence became two, its marks and capitals changed. */
function bareWords(side: Side, unit: number): string {
  const text = foldCase(unitOf(side, unit).text);
  return text.replace(NO_WORD.for(text), " ").trim();
}

function profileOf(side: Side, unit: number): Profile {
  return side.profiles[unit] as Profile;
}

function unitOf(side: Side, unit: number): Unit {
  return side.units[unit] as Unit;
}
