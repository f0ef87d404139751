import { reachOf } from "../../language/reach.js";
import { isConjunction } from "../../language/small-words.js";
import type { Effect } from "../result.js";
import {
  type Detector,
  type Edit,
  type Finding,
  gapBefore,
  gapHolds,
  holdsAny,
  type Side,
  type Stretch,
  stretch,
  stretchOf,
  written,
} from "./edit.js";
import { findMovedWords } from "./moved-words.js";
import { isDutyKind } from "./qualifiers.js";

function isJoined(side: Side, index: number, edit: Edit): boolean {
  return isConjunction(side.pieces[index]?.key ?? "", edit.language);
}

/** Where a sentence ends inside a stretch: indexes of the first pieces behind. */
function sentenceEnds(side: Side, { from, to }: Stretch): number[] {
  const ends: number[] = [];
  for (let i = from + 1; i < to; i += 1) if (gapHolds(side, i, ".;!?")) ends.push(i);
  return ends;
}

/** True for a stretch with words of strength in it: it says what somebody is to do. */
function binds(side: Side, { from, to }: Stretch): boolean {
  return side.reading.strengths.some(({ start, end }) => {
    const at = stretchOf(side, start, end);
    return at.from < to && at.to > from;
  });
}

/**
 * True for words that stand as an item, a phrase or a sentence of their own: an "och", a comma or full stops part them off.
 * A whole sentence counts only where it binds, for a description more or less covers nothing more or less.
 */
function isItem(side: Side, at: Stretch, edit: Edit): boolean {
  const opening = gapBefore(side, at.from);
  const closing = gapBefore(side, at.to);
  const both = (marks: string) => holdsAny(opening, marks) && holdsAny(closing, marks);
  const parted = holdsAny(opening, ",;()") || holdsAny(closing, ",;()") || both(".!?:");
  const joined = [at.from - 1, at.from, at.to - 1, at.to].some((index) => isJoined(side, index, edit));
  if (sentenceEnds(side, at).length > 0 || both(".!?")) return isDutyKind(side.unit) || binds(side, at);
  return parted || joined;
}

/** Where a bracket closes that opened before the stretch, or else the end of the stretch: "exempelvis stadgar) på förfrågan". */
function beforeClosing(side: Side, { from, to }: Stretch): number {
  let open = 0;
  for (let i = from + 1; i < to; i += 1) {
    const gap = gapBefore(side, i);
    if (gap.includes(")") && open === 0) return i;
    open += gap.split("(").length - gap.split(")").length;
  }
  return to;
}

/** The sentence of the stretch that binds, else the longest, without the conjunction that tied it to its neighbours. */
function quotation(side: Side, at: Stretch, edit: Edit): string {
  const cuts = [at.from, ...sentenceEnds(side, at), at.to];
  const parts = cuts.slice(1).map((to, k) => stretch(cuts[k] ?? to, to));
  const byLength = parts.toSorted((x, y) => y.to - y.from - (x.to - x.from));
  const told = isDutyKind(side.unit) ? byLength[0] : (byLength.find((part) => binds(side, part)) ?? byLength[0]);
  let { from: first, to: end } = told ?? at;
  while (first < end - 1 && isJoined(side, first, edit)) first += 1;
  while (end > first + 1 && isJoined(side, end - 1, edit)) end -= 1;
  end = beforeClosing(side, stretch(first, end));
  return written(side, stretch(first, end));
}

/** True for "exempelvis stadgar": an example that stands in for the rest. */
function isExample(side: Side, at: Stretch, edit: Edit): boolean {
  const [first, last] = [side.pieces[at.from]?.start ?? 0, side.pieces[at.to - 1]?.end ?? 0];
  return side.reading.qualifiers.some(
    ({ text, start, end }) => start >= first && end <= last && reachOf(text.toLowerCase(), edit.language).illustrates,
  );
}

/** A denial or an exception turns the direction round, so none is claimed beside one. */
function directed(edit: Edit, direction: "wider" | "narrower"): Pick<Effect, "direction"> {
  const turned = [edit.before, edit.after].some((side) =>
    side.reading.qualifiers.some(({ kind, text }) => kind === "negation" || reachOf(text.toLowerCase(), edit.language).excepts),
  );
  return turned ? {} : { direction };
}

/** Items that joined or left a list, duties that joined or left a sentence: what the clause covers grows or shrinks. */
export const detectItems: Detector = (edit, told) => {
  const moved = findMovedWords(edit);
  const holdsNews = (side: Side, { from, to }: Stretch, tell: readonly number[], elsewhere: ReadonlySet<number>) => {
    let news = 0;
    let old = 0;
    for (let i = from; i < to; i += 1) {
      if (!side.pieces[i]?.isContent) continue;
      if (tell[i] !== 0) old += 1;
      else if (!elsewhere.has(i)) news += 1;
    }
    return news > 0 && news >= old;
  };
  return edit.hunks.flatMap(({ before: b, after: a }): Finding[] => {
    const gone = holdsNews(edit.before, b, told.before, moved.before);
    const come = holdsNews(edit.after, a, told.after, moved.after);
    const shrinks = gone && isItem(edit.before, b, edit) && (!come || isExample(edit.after, a, edit));
    const grows = come && isItem(edit.after, a, edit) && (!gone || isExample(edit.before, b, edit));
    if (shrinks === grows) return [];
    const effect: Effect = {
      type: "scope",
      before: gone ? quotation(edit.before, b, edit) : "",
      after: come ? quotation(edit.after, a, edit) : "",
      ...directed(edit, shrinks ? "narrower" : "wider"),
    };
    return [{ effect, before: [b], after: [a], rule: null }];
  });
};
