import type { WordRun } from "../../diff/result.js";
import type { Run } from "../../writers/print/document.js";

/**
 * Words with their marks as runs. The spaces around changed words stay outside the marks, and new words that would stand right against the
 * old ones get a space between.
 */
export function markedRuns(words: readonly WordRun[]): Run[] {
  return words.flatMap(({ op, text }, i): Run[] => {
    if (text === "") return [];
    const inner = text.trim();
    if (op === "equal" || inner === "") return [{ text, ...(op === "equal" ? {} : { change: op }) }];
    const lead = text.slice(0, text.indexOf(inner));
    const next = words[i + 1];
    const touches = op === "delete" && next?.op === "insert" && !/^\s/u.test(next.text);
    const tail = text.slice(lead.length + inner.length) || (touches ? " " : "");
    return [{ text: lead }, { text: inner, change: op } as const, { text: tail }].filter((run) => run.text !== "");
  });
}
