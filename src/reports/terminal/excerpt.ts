import type { Effect } from "../../diff/result.js";
import { type Atom, atomsWidth } from "./atoms.js";

const DOTS: Atom = { text: "…", width: 1, op: "equal", spaceBefore: true, lineBefore: false };
const SENTENCE_END = /[.!?]["”’)]?$/u;

/** A stretch of atoms: from `start` up to but not including `end`. */
interface Stretch {
  start: number;
  end: number;
}

/** Edited stretches: deletions and insertions that touch each other are one. */
function edits(atoms: readonly Atom[]): Stretch[] {
  const found: Stretch[] = [];
  atoms.forEach((atom, i) => {
    if (atom.op === "equal") return;
    const last = found.at(-1);
    if (last !== undefined && last.end === i) last.end = i + 1;
    else found.push({ start: i, end: i + 1 });
  });
  return found;
}

function words(atoms: readonly Atom[], op: Atom["op"]): string {
  return atoms
    .filter((atom) => atom.op === op)
    .map((atom) => atom.text)
    .join(" ")
    .toLowerCase();
}

/** The edit that shows the effect best: both its words, else one of them, else the widest edit. */
function focusOf(atoms: readonly Atom[], found: Stretch[], effect: Effect | undefined): Stretch | undefined {
  const before = effect?.before.toLowerCase() ?? "";
  const after = effect?.after.toLowerCase() ?? "";
  let best: { stretch: Stretch; score: number; width: number } | undefined;
  for (const stretch of found) {
    const own = atoms.slice(stretch.start, stretch.end);
    const score =
      Number(before !== "" && words(own, "delete").includes(before)) +
      Number(after !== "" && words(own, "insert").includes(after));
    const width = atomsWidth(own);
    const isBetter = best === undefined || score > best.score || (score === 0 && best.score === 0 && width > best.width);
    if (isBetter) best = { stretch, score, width };
  }
  return best?.stretch;
}

/** Shortens each run of one kind to its share, with dots inside the marks, so that no side of the edit is hidden. */
function squeezed(atoms: readonly Atom[], room: number): Atom[] {
  const runs: Atom[][] = [];
  for (const atom of atoms) {
    const last = runs.at(-1);
    if (last?.[0]?.op === atom.op) last.push(atom);
    else runs.push([atom]);
  }
  const share = Math.max(12, Math.floor(room / runs.length));
  return runs.flatMap((run) => {
    const kept = [...run];
    while (kept.length > 1 && atomsWidth(kept) > share - 2) kept.pop();
    const [first] = kept;
    return kept.length === run.length || first === undefined ? kept : [...kept, { ...DOTS, op: first.op }];
  });
}

/**
 * The sentence around the edit that matters most, within so many columns: the words before it from the beginning of
 * the sentence where there is room, then on to the end of it. What is left out shows as "…".
 * @param atoms all words of the clause with their marks
 * @param effect the gravest effect, to choose the edit by
 * @param room columns to fill, over all lines together
 */
export function excerpt(atoms: readonly Atom[], effect: Effect | undefined, room: number): Atom[] {
  if (atomsWidth(atoms) <= room) return [...atoms];
  const focus = focusOf(atoms, edits(atoms), effect) ?? { start: 0, end: 1 };
  const core = atoms.slice(focus.start, focus.end);
  const inner = room - 4;
  if (atomsWidth(core) > inner) {
    const short = squeezed(core, inner);
    return [...(focus.start > 0 ? [DOTS] : []), ...short, ...(focus.end < atoms.length ? [DOTS] : [])];
  }
  let { start, end } = focus;
  let width = atomsWidth(core);
  const left = width + Math.floor((inner - width) / 2);
  const startsSentence = (i: number) => i === 0 || SENTENCE_END.test(atoms[i - 1]?.text ?? "");
  /** Takes in atoms before, back to where a sentence begins, as long as the whole stays within so many columns. */
  const widenAhead = (most: number): void => {
    while (start > 0 && !startsSentence(start)) {
      const wider = width + widthAhead(atoms, start);
      if (wider > most) return;
      start -= 1;
      width = wider;
    }
  };
  /** The same with atoms behind. */
  const widenBehind = (most: number): void => {
    while (end < atoms.length) {
      const wider = width + widthBehind(atoms, end);
      if (wider > most) return;
      end += 1;
      width = wider;
    }
  };
  widenAhead(left);
  widenBehind(inner);
  widenAhead(inner);
  return [...(start > 0 ? [DOTS] : []), ...atoms.slice(start, end), ...(end < atoms.length ? [DOTS] : [])];
}

/** Columns that a stretch grows by with the atom before its first. */
function widthAhead(atoms: readonly Atom[], first: number): number {
  return atomsWidth(atoms.slice(first - 1, first + 1)) - atomsWidth(atoms.slice(first, first + 1));
}

/** Columns that a stretch grows by with the atom behind its last. */
function widthBehind(atoms: readonly Atom[], end: number): number {
  return atomsWidth(atoms.slice(end - 1, end + 1)) - atomsWidth(atoms.slice(end - 1, end));
}
