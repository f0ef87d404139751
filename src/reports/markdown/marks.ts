import type { WordRun } from "../../diff/result.js";
import { escapeLine, escapeMarkdown } from "./escape.js";

/** A stretch between spaces that both texts have, as it was and as it is. */
interface Stretch {
  before: string;
  after: string;
}

function stretches(runs: readonly WordRun[]): Stretch[] {
  const found: Stretch[] = [{ before: "", after: "" }];
  for (const { op, text } of runs) {
    text.split(op === "equal" ? /\s+/u : /(?!)/u).forEach((piece, i) => {
      if (i > 0) found.push({ before: "", after: "" });
      const last = found.at(-1);
      if (last === undefined) return;
      if (op !== "insert") last.before += piece;
      if (op !== "delete") last.after += piece;
    });
  }
  return found;
}

/** Whole words, single signs, spaces. */
function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];
}

function isWord(token: string | undefined): boolean {
  return token !== undefined && /[\p{L}\p{N}\p{M}]/u.test(token);
}

function isSign(token: string | undefined): boolean {
  return token !== undefined && token.trim() !== "" && !isWord(token);
}

/** What both sides begin with, what is gone, what came, and what both end with. */
interface Parted {
  start: string;
  gone: string;
  came: string;
  end: string;
}

/**
 * Finds the least that must be marked. Markdown does not take a pair of signs for marks where it stands between a word
 * outside and a sign inside ("ord**,**"): there the word outside is marked too.
 */
function parted({ before, after }: Stretch): Parted {
  const [was, is] = [tokens(before), tokens(after)];
  const shorter = Math.min(was.length, is.length);
  let start = 0;
  while (start < shorter && was[start] === is[start]) start += 1;
  let end = 0;
  while (end < shorter - start && was.at(-1 - end) === is.at(-1 - end)) end += 1;
  const sides = () => [was.slice(start, was.length - end), is.slice(start, is.length - end)].filter((side) => side.length > 0);
  if (isWord(was[start - 1]) && sides().some((side) => isSign(side[0]))) start -= 1;
  if (end > 0 && isWord(was.at(-end)) && sides().some((side) => isSign(side.at(-1)))) end -= 1;
  return {
    start: was.slice(0, start).join(""),
    gone: was.slice(start, was.length - end).join(""),
    came: is.slice(start, is.length - end).join(""),
    end: was.slice(was.length - end).join(""),
  };
}

/** A run of one kind, and whether a space goes before it. */
interface Part {
  op: WordRun["op"];
  text: string;
  space: boolean;
}

function add(parts: Part[], op: WordRun["op"], raw: string, space: boolean): void {
  const text = raw.trim().replace(/\s+/gu, " ");
  if (text === "") return;
  const last = parts.at(-1);
  const earlier = parts.at(-2);
  if (last?.op === op) last.text += (space ? " " : "") + text;
  // After an insertion the next deletion joins the one before it: one pair of marks rather than many.
  else if (op === "delete" && space && last?.op === "insert" && earlier?.op === "delete") earlier.text += ` ${text}`;
  else parts.push({ op, text, space: parts.length > 0 && space });
}

/**
 * Marks edits as ~~old~~ **new**. These two pairs are chosen because all three places that minutes are pasted into take
 * them: GitHub shows them struck and bold, Word and mail do so after conversion (converters drop `<del>` and `<ins>`),
 * and unconverted they still read. An edit inside a word strikes the whole word and writes the new one after it.
 * @returns escaped Markdown on one line, fit to begin a paragraph
 */
export function markdownMarks(runs: readonly WordRun[]): string {
  const parts: Part[] = [];
  stretches(runs).forEach((stretch, i) => {
    const { start, gone, came, end } = parted(stretch);
    const first = i > 0;
    add(parts, "equal", start, first);
    const before = start === "" ? first : /\s$/u.test(start);
    add(parts, "delete", gone, before || /^\s/u.test(gone));
    add(parts, "insert", came, before || /^\s/u.test(came) || gone.trim() !== "");
    const edit = came === "" ? gone : came;
    add(parts, "equal", end, edit === "" ? first && start === "" : /\s$/u.test(edit) || /^\s/u.test(end));
  });
  const around = { equal: "", delete: "~~", insert: "**" } as const;
  return parts
    .map(({ op, text, space }, i) => {
      const safe = i === 0 && op === "equal" ? escapeLine(text) : escapeMarkdown(text);
      return (space ? " " : "") + around[op] + safe + around[op];
    })
    .join("");
}
