import type { Language } from "../../agreement/model.js";
import { diffWords } from "../../diff/words/words.js";
import type { StoryRow, StoryRun, StoryTable } from "../../writers/docx/story.js";
import { type NoteMarks, RunCursor } from "./run-text.js";

/** Tables with more rows than this on both sides together are not laid row by row: the work grows with the product. */
const MOST_ROWS = 2000;

/** A table all of which came or went. */
export function wholeTable(table: StoryTable, tracked: "insert" | "delete"): StoryTable {
  return { ...table, rows: table.rows.map((row) => wholeRow(row, tracked)) };
}

function wholeRow({ cells }: StoryRow, tracked: "insert" | "delete"): StoryRow {
  return { cells: cells.map((runs) => runs.map((run) => ({ ...run, tracked }))), tracked };
}

/** Two revisions of a table as one with tracked changes; as two, one gone and one new, when their columns differ. */
export function mergeTables(before: StoryTable, after: StoryTable, marks: NoteMarks, language: Language): StoryTable[] {
  const count = before.rows.length + after.rows.length;
  if (before.widths.length !== after.widths.length || before.heads !== after.heads || count > MOST_ROWS)
    return [wholeTable(before, "delete"), wholeTable(after, "insert")];
  return [{ ...after, rows: mergedRows(before, after, marks, language) }];
}

function mergedRows(before: StoryTable, after: StoryTable, marks: NoteMarks, language: Language): StoryRow[] {
  const keyOf = ({ cells }: StoryRow) => JSON.stringify(cells.map((runs) => marks.of(runs)));
  const [was, is] = [before.rows.map(keyOf), after.rows.map(keyOf)];
  const rows: StoryRow[] = [];
  let [i, j] = [0, 0];
  const between = (endBefore: number, endAfter: number) => {
    // Head rows and rows in the same place are the same row, edited.
    for (; i < endBefore && j < endAfter; i += 1, j += 1)
      rows.push(mergedRow(before.rows[i] as StoryRow, after.rows[j] as StoryRow, marks, language));
    for (; i < endBefore; i += 1) rows.push(wholeRow(before.rows[i] as StoryRow, "delete"));
    for (; j < endAfter; j += 1) rows.push(wholeRow(after.rows[j] as StoryRow, "insert"));
  };
  for (const [sameBefore, sameAfter] of commonRows(was, is)) {
    between(sameBefore, sameAfter);
    rows.push(after.rows[sameAfter] as StoryRow);
    i = sameBefore + 1;
    j = sameAfter + 1;
  }
  between(before.rows.length, after.rows.length);
  return rows;
}

/** A longest common run of rows, as pairs of indexes. */
function commonRows(was: readonly string[], is: readonly string[]): [before: number, after: number][] {
  const longest = Array.from({ length: was.length + 1 }, () => new Uint16Array(is.length + 1));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = was.length - 1; i >= 0; i -= 1)
    for (let j = is.length - 1; j >= 0; j -= 1)
      (longest[i] as Uint16Array)[j] = was[i] === is[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < was.length && j < is.length; ) {
    if (was[i] === is[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

function mergedRow(before: StoryRow, after: StoryRow, marks: NoteMarks, language: Language): StoryRow {
  const cells = after.cells.map((runs, column): StoryRun[] => {
    const old = before.cells[column] ?? [];
    const [was, is] = [new RunCursor(old, marks), new RunCursor(runs, marks)];
    return diffWords(marks.of(old), marks.of(runs), language).flatMap(({ op, text }) => {
      if (op === "delete") return was.take(text, "delete");
      if (op === "equal") was.take(text, null);
      return is.take(text, op === "insert" ? "insert" : null);
    });
  });
  return { cells, tracked: null };
}
