import { isDispensable } from "../../language/small-words.js";
import {
  type Detector,
  type Edit,
  type Finding,
  findingOf,
  isToldInSubstance,
  type Side,
  type Stretch,
  stretch,
  written,
} from "./edit.js";
import { findMovedWords } from "./moved-words.js";

/** The changed pieces of a stretch that nothing else tells. */
function untold(side: Side, { from, to }: Stretch, told: readonly number[]): number[] {
  const left: number[] = [];
  for (let i = from; i < to; i += 1) if (told[i] === 0 && side.partner[i] === -1) left.push(i);
  return left;
}

/** The run of neighbours with most words of meaning, the longest of those. */
function weightiestRun(side: Side, indexes: readonly number[]): Stretch {
  const runs: Stretch[] = [];
  for (const index of indexes) {
    const last = runs.at(-1);
    if (last?.to === index) last.to = index + 1;
    else runs.push(stretch(index, index + 1));
  }
  const weigh = ({ from, to }: Stretch) => side.pieces.slice(from, to).reduce((sum, { weight }) => sum + weight, 0);
  return runs.reduce((best, run) => (weigh(run) > weigh(best) ? run : best), stretch(0, 0));
}

/** Without the small words at the edges, unless there is nothing else. */
function trimmed(side: Side, at: Stretch): Stretch {
  let { from, to } = at;
  while (to > from && side.pieces[to - 1]?.isContent === false) to -= 1;
  while (from < to && side.pieces[from]?.isContent === false) from += 1;
  return to > from ? stretch(from, to) : at;
}

/** The words that show the edit: the whole region where nothing in substance is told of it, else the weightiest run that is left. */
function quotation(side: Side, region: Stretch, left: readonly number[], told: readonly number[]): string {
  if (left.length === 0) return "";
  return written(side, trimmed(side, isToldInSubstance(told, region) ? weightiestRun(side, left) : region));
}

interface Leftover {
  region: [before: Stretch, after: Stretch];
  before: number[];
  after: number[];
}

/** True where what is left of a region is small words beside something told in substance. */
function isChaff(edit: Edit, told: Parameters<Detector>[1], { region: [b, a], before, after }: Leftover): boolean {
  if (isToldInSubstance(told.before, b) || isToldInSubstance(told.after, a)) return true;
  const anything = told.before.includes(2) || told.after.includes(2);
  const small = (side: Side, left: readonly number[]) =>
    left.every((i) => isDispensable(side.pieces[i]?.key ?? "", edit.language));
  return anything && small(edit.before, before) && small(edit.after, after);
}

/**
 * What no other effect tells: other words, which no rule shows to promise the same. Words that only changed places are
 * told as order, and small words beside an effect in substance not at all.
 */
export const detectWording: Detector = (edit, told) => {
  const moved = findMovedWords(edit);
  let reordered = false;
  const findings = edit.regions.flatMap(({ before: b, after: a }): Finding[] => {
    const left: Leftover = {
      region: [b, a],
      before: untold(edit.before, b, told.before),
      after: untold(edit.after, a, told.after),
    };
    if (left.before.length + left.after.length === 0) return [];
    const gone = left.before.filter((i) => edit.before.pieces[i]?.isContent);
    const come = left.after.filter((j) => edit.after.pieces[j]?.isContent);
    if (gone.length + come.length === 0 && isChaff(edit, told, left)) return [];
    if (gone.length + come.length > 0 && gone.every((i) => moved.before.has(i)) && come.every((j) => moved.after.has(j))) {
      reordered = true;
      return [];
    }
    const stays = (side: Side, indexes: readonly number[], elsewhere: ReadonlySet<number>) => {
      const news = indexes.filter((i) => !elsewhere.has(i));
      return news.some((i) => side.pieces[i]?.isContent) ? news : indexes;
    };
    const was = quotation(edit.before, b, stays(edit.before, left.before, moved.before), told.before);
    const is = quotation(edit.after, a, stays(edit.after, left.after, moved.after), told.after);
    return [findingOf("wording", was, is, [b], [a])];
  });
  if (reordered) findings.push(findingOf("order", "", "", [], []));
  return findings;
};
