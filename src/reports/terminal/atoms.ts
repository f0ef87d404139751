import type { WordRun } from "../../diff/result.js";
import { escapeTerminal } from "../../writers/terminal-safe.js";
import { textWidth } from "./width.js";

/** A word, or a part of one, that no mark and no space divides. */
export interface Atom {
  /** Safe for the terminal, without spaces around. */
  text: string;
  op: WordRun["op"];
  spaceBefore: boolean;
  /** Starts a line of its own (raw Markdown: tables, code). */
  lineBefore: boolean;
}

/** The marks around deleted and inserted words, which read without colour. */
export const MARKS = { equal: ["", ""], delete: ["[-", "-]"], insert: ["{+", "+}"] } as const;

/** Columns of a pair of marks. */
const MARKS_WIDTH = 4;

/** Spaces to break at; a no-break space holds its words together. */
const SPACES_KEPT = /([^\S\u00A0\u202F]+)/u;

/** A deleted or inserted space between words that stay, made visible. */
const VISIBLE_SPACE = "␣";

/** Turns the word runs of a change into atoms: spaces go outside the marks, and an insertion stands close to its deletion. */
export function atomsOf(runs: readonly WordRun[]): Atom[] {
  const atoms: Atom[] = [];
  let space = false;
  let line = false;
  runs.forEach((run, i) => {
    const alone = run.op !== "equal" && run.text.trim() === "" && runs[i - 1]?.op !== "delete" && runs[i + 1]?.op !== "insert";
    if (alone && run.text !== "" && !run.text.includes("\n")) {
      atoms.push({ text: VISIBLE_SPACE, op: run.op, spaceBefore: space, lineBefore: line });
      space = line = false;
      return;
    }
    // Most runs are safe as they stand, and then so is each of their words.
    const isSafe = !run.text.includes("\n") && escapeTerminal(run.text) === run.text;
    run.text.split(SPACES_KEPT).forEach((piece, at) => {
      if (piece === "") return;
      // The spaces stand between the words: every other piece.
      if (at % 2 === 1) {
        space = true;
        line ||= piece.includes("\n");
        return;
      }
      const close = run.op === "insert" && atoms.at(-1)?.op === "delete";
      atoms.push({ text: isSafe ? piece : escapeTerminal(piece), op: run.op, spaceBefore: space && !close, lineBefore: line });
      space = line = false;
    });
  });
  return atoms;
}

/** A whole text as atoms of one kind. */
export function atomsOfText(text: string, op: WordRun["op"] = "equal"): Atom[] {
  return atomsOf([{ op, text }]).map((atom) => ({ ...atom, op }));
}

/** Columns that atoms take on one line, marks and spaces between them included. */
export function atomsWidth(atoms: readonly Atom[]): number {
  let width = 0;
  let last: Atom | null = null;
  for (const atom of atoms) {
    if (last !== null && atom.spaceBefore) width += 1;
    if (last?.op !== atom.op && atom.op !== "equal") width += MARKS_WIDTH;
    width += textWidth(atom.text);
    last = atom;
  }
  return width;
}
