import { isDispensable, isInflection, isInterchangeable } from "../../language/small-words.js";
import { type Detector, type Edit, type Finding, findingOf, type Side, type Stretch, stretch, written } from "./edit.js";
import type { EditorialRule } from "./rules.js";
import { isWeighty } from "./weighty.js";

/** Beyond this an edit is a rewrite, and pairing its words off proves nothing. */
const MOST_PIECES = 12;

function indexes({ from, to }: Stretch): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
}

function key(side: Side, index: number): string {
  return side.pieces[index]?.key ?? "";
}

/** True when what is left of one side may come or go: small words, and "för att" as one. */
function allDispensable(side: Side, left: readonly number[], edit: Edit): boolean {
  return left.every((i, k) => {
    const pair = (first: number | undefined, second: number | undefined) =>
      first !== undefined && second === first + 1 && isDispensable(`${key(side, first)} ${key(side, second)}`, edit.language);
    return isDispensable(key(side, i), edit.language) || pair(i, left[k + 1]) || pair(left[k - 1], i);
  });
}

/** Pairs off the words of an edit and names the rule by which the pairs are the same; null when a word is left that matters. */
function ruleFor(edit: Edit, b: Stretch, a: Stretch): EditorialRule | null {
  const { before, after, language } = edit;
  let [left, right] = [indexes(b), indexes(a)];
  let inflected = false;
  const pairs: ((x: string, y: string) => boolean)[] = [
    (x, y) => x === y,
    (x, y) => isInterchangeable(x, y, language),
    (x, y) => isInflection(x, y, language),
  ];
  for (const [k, alike] of pairs.entries()) {
    for (const i of left) {
      const j = right.find((candidate) => alike(key(before, i), key(after, candidate)));
      if (j === undefined) continue;
      inflected ||= k === 2;
      left = left.filter((each) => each !== i);
      right = right.filter((each) => each !== j);
    }
  }
  if (!allDispensable(before, left, edit) || !allDispensable(after, right, edit)) return null;
  return inflected ? "inflection" : "small-words";
}

/** Edits in which every word only changes its form, or is a small word that promises nothing. */
export const detectSmallEdits: Detector = (edit, told) => {
  return told.open.flatMap(({ before: b, after: a }): Finding[] => {
    if (b.to - b.from + a.to - a.from > MOST_PIECES) return [];
    const rule = ruleFor(edit, b, a);
    if (rule === null) return [];
    // Words exchanged for others right before what binds or counts are weighty too: "inom tio dagar" is not "i tio dagar".
    const reach = b.to > b.from && a.to > a.from ? 1 : 0;
    if (isWeighty(edit.before, stretch(b.from, b.to + reach), edit)) return [];
    if (isWeighty(edit.after, stretch(a.from, a.to + reach), edit)) return [];
    return [findingOf("wording", written(edit.before, b), written(edit.after, a), [b], [a], rule)];
  });
};
