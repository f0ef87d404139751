import { languageData } from "../../language/registry.js";
import { isConjunction, isDispensable } from "../../language/small-words.js";
import { isAdverb } from "../../language/verb-words.js";
import {
  type Detector,
  type Edit,
  type Finding,
  gapHolds,
  isTold,
  type Side,
  type Stretch,
  stretchOf,
  type Told,
  written,
} from "./edit.js";
import type { EditorialRule } from "./rules.js";

/** Edits that one reordering may consist of, and pieces that it may span; beyond that a reader has lost the thread. */
const MOST_HUNKS = 6;
const LONGEST = 40;

function sortedKeys(side: Side, { from, to }: Stretch): string {
  return side.pieces
    .slice(from, to)
    .map(({ key }) => key)
    .sort()
    .join(" ");
}

/** The items of a list, parted by conjunctions and commas, sorted. */
function items(side: Side, { from, to }: Stretch, language: Edit["language"]): string[] {
  const parts: string[][] = [[]];
  for (let i = from; i < to; i += 1) {
    const key = side.pieces[i]?.key ?? "";
    const starts = i > from && gapHolds(side, i, ",;");
    if (isConjunction(key, language)) parts.push([]);
    else if (starts) parts.push([key]);
    else parts.at(-1)?.push(key);
  }
  return parts
    .map((part) => part.join(" "))
    .filter((part) => part !== "")
    .sort();
}

/** True when every piece of a stretch that was kept, or every one that was not, is an adverb, a frequency or a small word. */
function onlyAdverbs(side: Side, { from, to }: Stretch, kept: boolean, edit: Edit): boolean {
  const data = languageData(edit.language);
  const often = side.reading.qualifiers
    .filter(({ kind }) => kind === "frequency")
    .map(({ start, end }) => stretchOf(side, start, end));
  for (let i = from; i < to; i += 1) {
    const key = side.pieces[i]?.key ?? "";
    const passes = (side.partner[i] !== -1) !== kept || isAdverb(key, data) || isDispensable(key, edit.language);
    if (!passes && !often.some((at) => i >= at.from && i < at.to)) return false;
  }
  return true;
}

/** True when the words that changed are adverbs, or when they moved together past nothing but adverbs. */
function movesAdverbs(edit: Edit, before: Stretch, after: Stretch): boolean {
  const { before: b, after: a } = edit;
  if (onlyAdverbs(b, before, false, edit) && onlyAdverbs(a, after, false, edit)) return true;
  const changed = (side: Side, { from, to }: Stretch) =>
    side.pieces.flatMap(({ key }, i) => (i >= from && i < to && side.partner[i] === -1 ? [key] : [])).join(" ");
  return changed(b, before) === changed(a, after) && onlyAdverbs(b, before, true, edit) && onlyAdverbs(a, after, true, edit);
}

/** The rule that lets these two stretches, equal as bags of words, count as one text in two orders; null for none. */
function ruleFor(edit: Edit, before: Stretch, after: Stretch): EditorialRule | null {
  const [was, is] = [items(edit.before, before, edit.language), items(edit.after, after, edit.language)];
  if (was.length > 1 && was.length === is.length && was.every((item, i) => item === is[i])) return "list-in-another-order";
  return movesAdverbs(edit, before, after) ? "adverb-in-another-place" : null;
}

function findingAt(edit: Edit, told: Told, first: number): { finding: Finding; last: number } | null {
  const { hunks, before, after } = edit;
  const start = hunks[first];
  if (start === undefined) return null;
  for (let last = first + 1; last < Math.min(hunks.length, first + MOST_HUNKS); last += 1) {
    const end = hunks[last];
    if (end === undefined) return null;
    const b = { from: start.before.from, to: end.before.to };
    const a = { from: start.after.from, to: end.after.to };
    if (b.to - b.from > LONGEST || a.to - a.from > LONGEST) return null;
    if (b.to - b.from !== a.to - a.from) continue;
    if (isTold(told.before, b) || isTold(told.after, a) || sortedKeys(before, b) !== sortedKeys(after, a)) continue;
    const rule = ruleFor(edit, b, a);
    if (rule === null) continue;
    const effect = { type: "order" as const, before: written(before, b), after: written(after, a) };
    return { finding: { effect, before: [b], after: [a], rule }, last };
  }
  return null;
}

/** The same words in another order: the items of a list, or an adverb in another place. */
export const detectOrder: Detector = (edit, told) => {
  const findings: Finding[] = [];
  for (let first = 0; first < edit.hunks.length; first += 1) {
    const found = findingAt(edit, told, first);
    if (found === null) continue;
    findings.push(found.finding);
    first = found.last;
  }
  return findings;
};
