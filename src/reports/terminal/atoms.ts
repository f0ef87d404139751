import type { WordRun } from "../../diff/result.js";
import { escapeTerminal } from "../../writers/terminal-safe.js";
import { isNarrow, textWidth } from "./width.js";

/** A word, or a part of one, that no mark and no space divides. */
export interface Atom {
  /** Safe for the terminal, without spaces around. */
  text: string;
  /** Columns that it takes, without marks and spaces. */
  width: number;
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
  const add = (text: string, width: number, op: WordRun["op"], close: boolean) => {
    atoms.push({ text, width, op, spaceBefore: space && !close, lineBefore: line });
    space = line = false;
  };
  runs.forEach(({ op, text }, i) => {
    const alone = op !== "equal" && text.trim() === "" && runs[i - 1]?.op !== "delete" && runs[i + 1]?.op !== "insert";
    if (alone && text !== "" && !text.includes("\n")) {
      add(VISIBLE_SPACE, 1, op, false);
      return;
    }
    // Only the first word of an insertion can have a deletion right before it.
    let close = op === "insert" && atoms.at(-1)?.op === "delete";
    const addWord = (word: string, width: number) => {
      add(word, width, op, close);
      close = false;
    };
    if (isNarrow(text)) {
      // Most runs are, and then so is each of their words: safe as it stands, as wide as it is long, between plain spaces.
      for (let from = 0; from < text.length; ) {
        const next = text.indexOf(" ", from);
        const end = next < 0 ? text.length : next;
        if (end > from) addWord(text.slice(from, end), end - from);
        if (next >= 0) space = true;
        from = end + 1;
      }
      return;
    }
    const isSafe = !text.includes("\n") && escapeTerminal(text) === text;
    text.split(SPACES_KEPT).forEach((piece, at) => {
      if (piece === "") return;
      // The spaces stand between the words: every other piece.
      if (at % 2 === 1) {
        space = true;
        line ||= piece.includes("\n");
        return;
      }
      const word = isSafe ? piece : escapeTerminal(piece);
      addWord(word, textWidth(word));
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
    width += atom.width;
    last = atom;
  }
  return width;
}
