import type { Block } from "../structure/block.js";
import type { Doubts } from "./doubts.js";
import type { Draft } from "./draft.js";
import { endedLines } from "./ended-lines.js";
import { escapeInline } from "./escape.js";
import { joinWords, type LineEnds, lineEndsOf } from "./hyphens.js";

/** Writes drafts out as blocks: lines joined, broken words put together, Markdown's own signs guarded. */
export function blocksOf(drafts: readonly Draft[], doubts: Doubts): Block[] {
  const ends = lineEndsOf(() => endedLines(drafts));
  return drafts.map((draft) => blockOf(draft, ends, doubts));
}

function blockOf(draft: Draft, ends: LineEnds, doubts: Doubts): Block {
  const { kind, level, depth, label, lines, raw } = draft;
  const numbers = lines.map(({ number }) => number);
  const line = Math.min(...numbers);
  const endLine = Math.max(...numbers);
  const endColumn = (lines.at(-1)?.text.length ?? 0) + 1;
  const position = lines.length > 0 ? { line, column: 1, endLine, endColumn } : null;
  if (raw !== null) return { kind: "raw", level: 0, depth, label: null, text: raw, position };
  const text = joined(draft, ends, doubts);
  return { kind, level, depth, label, text: escapeInline(text), position };
}

function joined({ parts, lines }: Draft, ends: LineEnds, doubts: Doubts): string {
  const pieces: string[] = [];
  parts.forEach((part, i) => {
    const next = parts[i + 1];
    if (next === undefined) return void pieces.push(part);
    const { above, between, hyphen } = joinWords(part, next, ends);
    pieces.push(above, between);
    const word = `${/\S{0,60}$/u.exec(above)?.[0] ?? ""}${between}${/^\S{0,60}/u.exec(next)?.[0] ?? ""}`;
    if (hyphen !== "none") doubts.hyphen(hyphen, lines[i]?.number ?? 0, word);
  });
  return pieces.join("").replaceAll("\u00ad", "").replace(/\s+/gu, " ").trim();
}
