import type { Block } from "../structure/block.js";
import type { Doubts } from "./doubts.js";
import type { Draft } from "./draft.js";
import { escapeInline } from "./escape.js";
import { breaksWords, joinWords, type Vocabulary, vocabulary } from "./hyphens.js";

/** What joining words at line ends needs to know of the whole document. */
interface Join {
  words: Vocabulary;
  hyphenated: boolean;
}

/** Writes drafts out as blocks: lines joined, broken words put together, Markdown's own signs guarded. */
export function blocksOf(drafts: readonly Draft[], doubts: Doubts): Block[] {
  const words = vocabulary(drafts.flatMap(({ parts }) => parts));
  const breaks = drafts.flatMap(({ parts }) => parts.slice(1).map((part, i) => [parts[i] ?? "", part] as const));
  const join = { words, hyphenated: breaksWords(breaks) };
  return drafts.map((draft) => blockOf(draft, join, doubts));
}

function blockOf(draft: Draft, join: Join, doubts: Doubts): Block {
  const { kind, level, depth, label, lines, raw } = draft;
  const numbers = lines.map(({ number }) => number);
  const line = Math.min(...numbers);
  const endLine = Math.max(...numbers);
  const endColumn = (lines.at(-1)?.text.length ?? 0) + 1;
  const position = lines.length > 0 ? { line, column: 1, endLine, endColumn } : null;
  if (raw !== null) return { kind: "raw", level: 0, depth, label: null, text: raw, position };
  const text = joined(draft, join, doubts);
  return { kind, level, depth, label, text: escapeInline(text), position };
}

function joined({ parts, lines }: Draft, { words, hyphenated }: Join, doubts: Doubts): string {
  const pieces: string[] = [];
  parts.forEach((part, i) => {
    const next = parts[i + 1];
    if (next === undefined) return void pieces.push(part);
    const { above, between, hyphen } = joinWords(part, next, words, hyphenated);
    pieces.push(above, between);
    const word = `${/\S{0,60}$/u.exec(above)?.[0] ?? ""}${between}${/^\S{0,60}/u.exec(next)?.[0] ?? ""}`;
    if (hyphen !== "none") doubts.hyphen(hyphen, lines[i]?.number ?? 0, word);
  });
  return pieces.join("").replaceAll("\u00ad", "").replace(/\s+/gu, " ").trim();
}
