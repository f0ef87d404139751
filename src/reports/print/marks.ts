import type { WordRun } from "../../diff/result.js";
import type { Run } from "../../writers/print/document.js";

/** Words with their marks as runs. New words that would stand right against the old ones get a space between. */
export function markedRuns(words: readonly WordRun[]): Run[] {
  return words.flatMap(({ op, text }, i): Run[] => {
    if (text === "") return [];
    if (op === "equal") return [{ text }];
    const next = words[i + 1];
    const touches = op === "delete" && next?.op === "insert" && !/\s$/u.test(text) && !/^\s/u.test(next.text);
    return [{ text, change: op }, ...(touches ? [{ text: " " }] : [])];
  });
}
