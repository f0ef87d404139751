import { isAgentWord, isDispensable } from "../../language/small-words.js";
import { type Detector, type Edit, type Exchange, type Finding, gapHolds, type Side, type Stretch, written } from "./edit.js";

interface Found {
  exchange: Exchange;
  index: number;
}

/** The one word of an edit's side that is no small word; null when there is none or are more. */
function loneWord(side: Side, { from, to }: Stretch, edit: Edit): number | null {
  let found: number | null = null;
  for (let i = from; i < to; i += 1) {
    if (isDispensable(side.pieces[i]?.key ?? "", edit.language)) continue;
    if (found !== null) return null;
    found = i;
  }
  return found;
}

function opensSentence(side: Side, index: number): boolean {
  return index === 0 || gapHolds(side, index, ".!?:");
}

/** A passive on one side and, at the start of a sentence on the other, its imperative; nobody is named as the doer. */
function pairUp(
  edit: Edit,
  passives: readonly Found[],
  imperatives: readonly Found[],
  passive: Side,
  imperative: Side,
): [Found, Found] | null {
  for (const one of passives) {
    const word = passive.pieces[one.index]?.key ?? "";
    if (!word.endsWith("s") || isAgentWord(passive.pieces[one.index + 1]?.key ?? "", edit.language)) continue;
    const other = imperatives.find(
      ({ index }) => `${imperative.pieces[index]?.key}s` === word && opensSentence(imperative, index),
    );
    if (other !== undefined) return [one, other];
  }
  return null;
}

/**
 * A Swedish passive told as an imperative ("X bejakas" → "Bejaka X"), or the other way round: the same deed to the same
 * thing, and neither wording names a doer. Small words beside the verb may come or go with it.
 */
export const detectVoice: Detector = (edit, told) => {
  if (edit.language !== "sv") return [];
  const { open } = told;
  if (open.length === 0) return [];
  const lone = (here: keyof Exchange, there: keyof Exchange) =>
    open.flatMap((exchange): Found[] => {
      const index = loneWord(edit[here], exchange[here], edit);
      return index === null || loneWord(edit[there], exchange[there], edit) !== null ? [] : [{ exchange, index }];
    });
  const before = lone("before", "after");
  const after = lone("after", "before");
  const turned = pairUp(edit, before, after, edit.before, edit.after);
  const back = turned === null ? pairUp(edit, after, before, edit.after, edit.before) : null;
  const pair = turned ?? (back === null ? null : ([back[1], back[0]] as const));
  if (pair === null) return [];
  const word = (side: Side, { index }: Found) => written(side, { from: index, to: index + 1 });
  const place = {
    before: pair.map(({ exchange }) => exchange.before),
    after: pair.map(({ exchange }) => exchange.after),
    rule: "passive-to-imperative" as const,
  };
  const effects: Finding["effect"][] = [
    { type: "wording", before: word(edit.before, pair[0]), after: word(edit.after, pair[1]) },
    { type: "order", before: "", after: "" },
  ];
  return effects.map((effect) => ({ effect, ...place }));
};
