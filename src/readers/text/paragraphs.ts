import { narrowed } from "../layout/characters.js";
import { escapeInline } from "../layout/escape.js";
import { type HyphenJoin, joinWords, type LineEnds } from "../layout/hyphens.js";
import type { Block } from "../structure/block.js";
import type { Line } from "./lines.js";

/** A block that is being put together from lines. */
export interface Draft {
  kind: Block["kind"];
  level: number;
  depth: number;
  label: string | null;
  /** Text of each line, without its marker. */
  parts: string[];
  first: Line;
  last: Line;
}

/** Starts a block with a line. @param text the line's text without its marker */
export function startDraft(
  kind: Block["kind"],
  line: Line,
  text: string,
  more: Partial<Pick<Draft, "level" | "depth" | "label">> = {},
): Draft {
  return {
    kind,
    level: more.level ?? 0,
    depth: more.depth ?? 0,
    label: more.label ?? null,
    parts: [text],
    first: line,
    last: line,
  };
}

/** Adds a line to a block. */
export function extendDraft(draft: Draft, line: Line): void {
  draft.parts.push(line.text);
  draft.last = line;
}

/**
 * Joins the lines of a block to its text.
 * @param onHyphen is told of every line that ended in a hyphen: what was done, and the word that came out
 */
export function finishDraft(
  draft: Draft,
  ends: LineEnds,
  onHyphen: (join: HyphenJoin, line: number, word: string) => void,
): Block {
  const { first, last, kind, level, depth, label } = draft;
  let text = draft.parts[0] ?? "";
  if (draft.parts.length > 1) {
    const pieces: string[] = [];
    draft.parts.forEach((part, i) => {
      const next = draft.parts[i + 1];
      if (next === undefined) return void pieces.push(part);
      const { above, between, hyphen } = joinWords(part, next, ends);
      pieces.push(above, between);
      if (hyphen !== "none")
        onHyphen(hyphen, first.number, `${/\S{0,60}$/u.exec(above)?.[0] ?? ""}${between}${/^\S{0,60}/u.exec(next)?.[0] ?? ""}`);
    });
    text = pieces.join("");
  }
  const position = { line: first.number, column: first.column, endLine: last.number, endColumn: last.column + last.text.length };
  const visible = text.replaceAll("\u00ad", "");
  const spaced = (visible.includes("  ") || visible.includes("\t") ? visible.replace(/[ \t]+/gu, " ") : visible).trim();
  // The bullet that stood before it may have been wide.
  const [settled = ""] = narrowed([spaced], first.text);
  return { kind, level, depth, label, text: escapeInline(settled), position };
}
