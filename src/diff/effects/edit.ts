import type { Language } from "../../agreement/model.js";
import type { Unit } from "../../agreement/walk.js";
import { wordsOf } from "../../language/words.js";
import type { Effect, EffectType } from "../result.js";
import { type Hunk, hunksBetween } from "../words/hunk.js";
import { dropIslands } from "../words/islands.js";
import { type Kept, keepPieces } from "../words/script.js";
import { type FoldedPiece, foldPieces, readableText, withoutEmphasis } from "./fold.js";
import { Reading } from "./reading.js";
import type { EditorialRule } from "./rules.js";

/** One of the two wordings, as far as the effects look at it. */
export interface Side {
  unit: Unit;
  text: string;
  /** True when no marks of emphasis stand in the text: then each piece is written as it stands there. */
  isBare: boolean;
  pieces: FoldedPiece[];
  /** For each piece the piece on the other side that it was kept as, -1 for one that was not kept. */
  partner: number[];
  /** For each piece the region of the edit that it stands in, -1 for one that was kept. */
  region: number[];
  reading: Reading;
}

/** An edited pair, laid out for those who look for effects. */
export interface Edit {
  language: Language;
  before: Side;
  after: Side;
  kept: Kept[];
  /** Which of the kept are written otherwise in the two wordings, or are one token with the next ("10 procent"); most are neither. */
  redressed: number[];
  /** The single edits between kept pieces. */
  hunks: Exchange[];
  /** The edits as a reader takes them in, those that a stray small word keeps apart joined to one. */
  regions: Exchange[];
}

/** One edit: the stretch that was, and the one that stands in its place. Either may be empty. */
export interface Exchange {
  before: Stretch;
  after: Stretch;
}

/** A stretch of pieces, `to` not included. */
export interface Stretch {
  from: number;
  to: number;
}

/** One effect, the pieces that it accounts for, and the rule that makes it editorial, or null when it is none. */
export interface Finding {
  effect: Effect;
  before: Stretch[];
  after: Stretch[];
  rule: EditorialRule | null;
}

/** What is told of each piece on each side: 0 nothing, 1 by an editorial finding only, 2 by one in substance. */
export interface Told {
  before: number[];
  after: number[];
  /** The single edits that no finding accounts for yet, not even in part. */
  open: readonly Exchange[];
}

/** Looks for one kind of effect; what `told` holds is accounted for already. */
export type Detector = (edit: Edit, told: Told) => Finding[];

function sideOf(unit: Unit, language: Language): Side {
  const text = readableText(unit.text);
  const words = wordsOf(withoutEmphasis(text));
  const pieces = foldPieces(words, language);
  const none = () => new Array<number>(pieces.length).fill(-1);
  const isBare = words.text === text;
  return { unit, text, isBare, pieces, partner: none(), region: none(), reading: new Reading(words, language) };
}

/** Pairs the pieces the same way whichever text comes first, so that an edit undone shows the effects of the edit turned round. */
function pairPieces(before: FoldedPiece[], after: FoldedPiece[], swap: boolean): Kept[] {
  return swap ? keepPieces(after, before).map((pair): Kept => [pair[1], pair[0]]) : keepPieces(before, after);
}

/** Which kept pieces are written otherwise in the two wordings, or are one token with the next that was kept; from the first on. */
function redressedAmong(kept: readonly Kept[], before: readonly FoldedPiece[], after: readonly FoldedPiece[]): number[] {
  const found: number[] = [];
  let nextWas: FoldedPiece | undefined;
  let nextIs: FoldedPiece | undefined;
  for (let k = kept.length - 1; k >= 0; k -= 1) {
    const pair = kept[k] as Kept;
    const was = before[pair[0]] as FoldedPiece;
    const is = after[pair[1]] as FoldedPiece;
    if (was.written !== is.written || was.start === nextWas?.start || is.start === nextIs?.start) found.push(k);
    nextWas = was;
    nextIs = is;
  }
  return found.reverse();
}

/*
 * Stretches and findings are put together here for all: where each detector wrote them out for itself, it would do so seldom,
 * and in a place where it has seldom been the engine adds field after field to an object the slow way.
 */

export function stretch(from: number, to: number): Stretch {
  return { from, to };
}

/** A finding of one effect: what it tells, and the pieces that it accounts for. */
export function findingOf(
  type: EffectType,
  was: string,
  is: string,
  before: Stretch[],
  after: Stretch[],
  rule: EditorialRule | null = null,
): Finding {
  return { effect: { type, before: was, after: is }, before, after, rule };
}

/** Lays two wordings of one unit side by side. */
export function layOut(before: Unit, after: Unit, language: Language): Edit {
  const a = sideOf(before, language);
  const b = sideOf(after, language);
  const kept = pairPieces(a.pieces, b.pieces, a.text > b.text);
  for (const pair of kept) {
    a.partner[pair[0]] = pair[1];
    b.partner[pair[1]] = pair[0];
  }
  const redressed = redressedAmong(kept, a.pieces, b.pieces);
  const hunks = hunksBetween(kept, a.pieces.length, b.pieces.length);
  const regions = dropIslands(hunks, a.pieces, b.pieces);
  regions.forEach(({ aFrom, aTo, bFrom, bTo }, i) => {
    a.region.fill(i, aFrom, aTo);
    b.region.fill(i, bFrom, bTo);
  });
  return { language, before: a, after: b, kept, redressed, hunks: hunks.map(toExchange), regions: regions.map(toExchange) };
}

function toExchange({ aFrom, aTo, bFrom, bTo }: Hunk): Exchange {
  return { before: stretch(aFrom, aTo), after: stretch(bFrom, bTo) };
}

/** What is written from the first to the last piece of a stretch. */
export function written(side: Side, { from, to }: Stretch): string {
  const first = side.pieces[from];
  const last = side.pieces[to - 1];
  return first === undefined || last === undefined || to <= from ? "" : side.text.slice(first.start, last.end);
}

/** The pieces that a span of characters covers. */
export function stretchOf(side: Side, start: number, end: number): Stretch {
  const { pieces } = side;
  let from = 0;
  let high = pieces.length;
  while (from < high) {
    const middle = (from + high) >> 1;
    if ((pieces[middle]?.end ?? 0) > start) high = middle;
    else from = middle + 1;
  }
  let to = from;
  while ((pieces[to]?.start ?? end) < end) to += 1;
  return stretch(from, to);
}

/** The keys of a stretch as one string: equal for two stretches that say the same. */
export function keysIn(side: Side, { from, to }: Stretch): string {
  return side.pieces
    .slice(from, to)
    .map(({ key }) => key)
    .join(" ");
}

/** True when some finding accounts for any piece of the stretch. */
export function isTold(told: readonly number[], { from, to }: Stretch): boolean {
  for (let i = from; i < to; i += 1) if (told[i] !== 0) return true;
  return false;
}

/** True when a finding in substance accounts for any piece of the stretch. */
export function isToldInSubstance(told: readonly number[], { from, to }: Stretch): boolean {
  for (let i = from; i < to; i += 1) if (told[i] === 2) return true;
  return false;
}

/** True when any piece of the stretch was not kept. */
export function isChanged({ partner }: Side, { from, to }: Stretch): boolean {
  for (let i = from; i < to; i += 1) if (partner[i] === -1) return true;
  return false;
}

/** True for a region of at most `size` pieces on either side. */
export function isSmallRegion(edit: Edit, region: number, size: number): boolean {
  const exchange = edit.regions[region];
  if (exchange === undefined) return false;
  const { before, after } = exchange;
  return before.to - before.from <= size && after.to - after.from <= size;
}

/** What is written between the piece before an index and the piece at it: the marks and spaces that no piece holds. */
export function gapBefore(side: Side, index: number): string {
  const end = side.pieces[index - 1]?.end ?? 0;
  return side.text.slice(end, Math.max(end, side.pieces[index]?.start ?? side.text.length));
}

/** True when any of some marks is written between the piece before an index and the piece at it. Most gaps are a space. */
export function gapHolds(side: Side, index: number, marks: string): boolean {
  return holdsAny(gapBefore(side, index), marks);
}

/** True for a text with any of some marks in it. */
export function holdsAny(text: string, marks: string): boolean {
  if (text === " ") return false;
  for (const mark of marks) if (text.includes(mark)) return true;
  return false;
}
