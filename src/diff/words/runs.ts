import type { WordRun } from "../result.js";
import type { Hunk } from "./hunk.js";
import type { Piece } from "./piece.js";
import { foldSpace } from "./visible.js";

/** A text with the pieces of one stretch of it, which is all of it or what others have ahead and behind of it too. */
export interface PiecedText {
  text: string;
  /** Where the stretch begins and ends, in UTF-16 units. */
  from: number;
  to: number;
  pieces: Piece[];
}

/**
 * Writes the edits as runs, deletions before insertions. White space that stands on both sides of an edit is shown once,
 * as unchanged. Joined, `equal` and `delete` give the text before, `equal` and `insert` the text after; where the two
 * differ only in what nobody sees (`visibleForm`, width of white space) an `equal` run holds the later text.
 */
export function writeRuns(before: PiecedText, after: PiecedText, hunks: Hunk[]): WordRun[] {
  const runs: WordRun[] = [];
  let [aDone, bDone] = [0, 0];
  for (const hunk of hunksWithSpace(before, after, hunks)) {
    const aStart = endOf(before, hunk.aFrom - 1);
    const bStart = endOf(after, hunk.bFrom - 1);
    push(runs, "equal", after.text.slice(bDone, bStart));
    [aDone, bDone] = [startOf(before, hunk.aTo), startOf(after, hunk.bTo)];
    pushEdit(runs, before.text.slice(aStart, aDone), after.text.slice(bStart, bDone));
  }
  push(runs, "equal", after.text.slice(bDone));
  return runs;
}

/** Adds the places where only the white space between two kept pieces came or went ("och / eller" → "och/eller"). */
function hunksWithSpace(before: PiecedText, after: PiecedText, hunks: Hunk[]): Hunk[] {
  const all: Hunk[] = [];
  let [i, j] = [0, 0];
  /** Looks at the gaps ahead of pieces `i` up to, not including, `end`; a gap that touches an edit belongs to it. */
  const scanTo = (end: number) => {
    for (; i < end; i += 1, j += 1) {
      const last = all.at(-1);
      if (last?.aTo === i && last.bTo === j) continue;
      if (!sameGap(before, i, after, j)) all.push({ aFrom: i, aTo: i, bFrom: j, bTo: j });
    }
  };
  for (const hunk of hunks) {
    scanTo(hunk.aFrom);
    all.push(hunk);
    [i, j] = [hunk.aTo, hunk.bTo];
  }
  scanTo(before.pieces.length + 1);
  return all;
}

function pushEdit(runs: WordRun[], deleted: string, inserted: string): void {
  const [deletedHead, insertedHead] = [leadingSpace(deleted), leadingSpace(inserted)];
  const head = sameSpace(deletedHead, insertedHead) ? insertedHead : null;
  const [gone, come] = head === null ? [deleted, inserted] : [deleted.slice(deletedHead.length), inserted.slice(head.length)];
  const [goneTail, comeTail] = [trailingSpace(gone), trailingSpace(come)];
  const tail = sameSpace(goneTail, comeTail) ? comeTail : null;
  push(runs, "equal", head ?? "");
  push(runs, "delete", tail === null ? gone : gone.slice(0, gone.length - goneTail.length));
  push(runs, "insert", tail === null ? come : come.slice(0, come.length - tail.length));
  push(runs, "equal", tail ?? "");
}

/** Adds to the runs, joining neighbours of one kind. */
function push(runs: WordRun[], op: WordRun["op"], text: string): void {
  const last = runs.at(-1);
  if (text === "") return;
  if (last?.op === op) last.text += text;
  else runs.push({ op, text });
}

/** White space of any width is the same; that which breaks the line differs from that which does not. */
function sameSpace(a: string, b: string): boolean {
  return a === b || ((a === "") === (b === "") && a.includes("\n") === b.includes("\n") && foldSpace(a) === foldSpace(b));
}

function leadingSpace(text: string): string {
  return text.slice(0, text.length - text.trimStart().length);
}

function trailingSpace(text: string): string {
  return text.slice(text.trimEnd().length);
}

/** True when the white space ahead of two pieces is the same; behind the last piece, what is left of the stretch. */
function sameGap(before: PiecedText, i: number, after: PiecedText, j: number): boolean {
  const aFrom = endOf(before, i - 1);
  const aTo = startOf(before, i);
  const bFrom = endOf(after, j - 1);
  const bTo = startOf(after, j);
  // Nearly all gaps are one space or none.
  if (aFrom === aTo && bFrom === bTo) return true;
  return sameSpace(before.text.slice(aFrom, aTo), after.text.slice(bFrom, bTo));
}

function startOf({ pieces, to }: PiecedText, i: number): number {
  return pieces[i]?.start ?? to;
}

function endOf({ pieces, from }: PiecedText, i: number): number {
  return pieces[i]?.end ?? from;
}
