import { foldCase } from "../../language/normalise.js";
import { isAdditive, plainSpelling } from "../../language/small-words.js";
import type { Kept } from "../words/script.js";
import { looksTheSame } from "../words/visible.js";
import { type Detector, type Edit, type Finding, findingOf, gapBefore, gapHolds, type Side } from "./edit.js";

const SENTENCE_ENDS = ".;!?:";

/** True for one word in two spellings, which is told as spelling. */
function isRespelt(was: string, is: string, { language }: Edit): boolean {
  return plainSpelling(was, language) === plainSpelling(is, language) && !/\s/u.test(was + is);
}

/** True when another word of the same token changed: "10 procent" is one token and two words. */
function isPartOfEdit(side: Side, first: number, last: number): boolean {
  const changed = (index: number, beside: number) =>
    side.pieces[index]?.start === side.pieces[beside]?.start && side.partner[index] === -1;
  return changed(first - 1, first) || changed(last + 1, last);
}

/** True for a kept piece that is one token with the next, on either side. */
function sharesToken({ before, after, kept }: Edit, k: number): boolean {
  const now = kept[k];
  const next = kept[k + 1];
  if (now === undefined || next === undefined) return false;
  return (
    before.pieces[now[0]]?.start === before.pieces[next[0]]?.start || after.pieces[now[1]]?.start === after.pieces[next[1]]?.start
  );
}

/** The same words written in another way: "t.ex." as "till exempel", "tre" as "3". Each is told once. */
function otherDress(edit: Edit): Finding[] {
  const { before, after, kept, redressed } = edit;
  if (redressed.length === 0) return [];
  const found = new Map<string, Finding>();
  let last = -1;
  for (const k of redressed) {
    if (k <= last) continue;
    last = k;
    while (sharesToken(edit, last)) last += 1;
    const from = kept[k];
    const to = kept[last];
    if (from === undefined || to === undefined) continue;
    const was = before.text.slice(before.pieces[from[0]]?.start, before.pieces[to[0]]?.end);
    const is = after.text.slice(after.pieces[from[1]]?.start, after.pieces[to[1]]?.end);
    if (was === is || isPartOfEdit(before, from[0], to[0]) || isPartOfEdit(after, from[1], to[1])) continue;
    const b = foldCase(was);
    const a = foldCase(is);
    if (b === a || isRespelt(b, a, edit)) continue;
    found.set(`${b} ${a}`, findingOf("typography", was, is, [], [], "same-in-full"));
  }
  return [...found.values()];
}

/** A conjunction that gives way to a full stop, or a full stop to a conjunction. */
function sentenceBoundaries(edit: Edit, told: Parameters<Detector>[1]): Finding[] {
  const { before, after, language } = edit;
  return told.open.flatMap(({ before: b, after: a }) => {
    const splits = b.to - b.from === 1 && a.to === a.from && isAdditive(before.pieces[b.from]?.key ?? "", language);
    const joins = a.to - a.from === 1 && b.to === b.from && isAdditive(after.pieces[a.from]?.key ?? "", language);
    if (!(splits && gapHolds(after, a.to, SENTENCE_ENDS)) && !(joins && gapHolds(before, b.to, SENTENCE_ENDS))) return [];
    const [from, to] = [b.from - 1, b.to + 1];
    const text = (side: Side, first: number, end: number) =>
      side.text.slice(side.pieces[first]?.start ?? 0, side.pieces[end - 1]?.end);
    const was = text(before, Math.max(0, from), to);
    const is = text(after, Math.max(0, a.from - 1), a.to + 1);
    return [findingOf("typography", was, is, [b], [a], "sentence-boundary")];
  });
}

/** The text from the end of one piece to the end of the next: the marks between them and how the next is written. */
function upTo(side: Side, previous: number, next: number): string {
  const from = side.pieces[previous]?.end ?? 0;
  return side.text.slice(from, Math.max(from, side.pieces[next]?.end ?? side.text.length));
}

/** True when what ends with a piece on either side is surely the same: the piece, and one plain gap ahead of it or none. Nearly all is. */
function isSurelySame(before: Side, i: number, after: Side, j: number): boolean {
  const was = before.pieces[i];
  const is = after.pieces[j];
  if (was === undefined || is === undefined || was.written !== is.written || !before.isBare || !after.isBare) return false;
  const wasFrom = before.pieces[i - 1]?.end ?? 0;
  const isFrom = after.pieces[j - 1]?.end ?? 0;
  const gap = was.start - wasFrom;
  if (gap !== is.start - isFrom) return false;
  return gap === 0 || (gap === 1 && before.text.charCodeAt(wasFrom) === after.text.charCodeAt(isFrom));
}

/** Stands in for a pair ahead of the first. */
const BEFORE_ALL: Kept = [-1, -1];

/**
 * The first place where only marks, spaces or capitals differ, told with the words around it. What stands right behind
 * other edits is left out: a capital there follows from them.
 */
function marks(edit: Edit): Finding[] {
  const { before, after, kept } = edit;
  for (let k = 0; k <= kept.length; k += 1) {
    const previous: Kept = kept[k - 1] ?? BEFORE_ALL;
    const next: Kept = kept[k] ?? [before.pieces.length, after.pieces.length];
    if (previous[0] + 1 !== next[0] || previous[1] + 1 !== next[1] || isSurelySame(before, next[0], after, next[1])) continue;
    const was = upTo(before, previous[0], next[0]);
    const is = upTo(after, previous[1], next[1]);
    if (was === is) continue;
    const sameGap = foldTrimmed(gapBefore(before, next[0])) === foldTrimmed(gapBefore(after, next[1]));
    if (sameGap && foldTrimmed(was) !== foldTrimmed(is)) continue;
    const texts = { before: leadIn(before, previous[0]) + was, after: leadIn(after, previous[1]) + is };
    if (!looksTheSame(texts.before, texts.after))
      return [findingOf("typography", texts.before.trim(), texts.after.trim(), [], [], "same-words")];
  }
  return [];
}

/** As `foldCase`, which folds a text without space around it in a fraction of the time. */
function foldTrimmed(text: string): string {
  const trimmed = text.trim();
  return trimmed === "" ? "" : foldCase(trimmed);
}

function leadIn(side: Side, previous: number): string {
  return side.pieces[previous]?.written ?? "";
}

/** Marks and capitals, abbreviations and figures, sentences split or joined. */
export const detectTypography: Detector = (edit, told) => [
  ...otherDress(edit),
  ...sentenceBoundaries(edit, told),
  ...marks(edit),
];
