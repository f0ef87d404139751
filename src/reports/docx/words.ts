import type { Language } from "../../agreement/model.js";
import type { Change, WordRun } from "../../diff/result.js";
import { foldSpace, visibleForm } from "../../diff/words/visible.js";
import { diffWords } from "../../diff/words/words.js";

/** Marks between two texts: those that the comparison found where it compared these very texts, else anew. */
export function wordsBetween(before: string, after: string, change: Change | undefined, language: Language): WordRun[] {
  const found = change?.partners === null && change.before?.text === before && change.after?.text === after;
  return closer(found && change !== undefined ? change.words : diffWords(before, after, language));
}

/**
 * Marks no word that stands on both sides: an amount is compared as one ("tio kronor", "20 kronor"), but only its number is struck.
 * @returns runs that give the same two texts
 */
export function closer(words: readonly WordRun[]): WordRun[] {
  const out: WordRun[] = [];
  words.forEach((run, i) => {
    const next = words[i + 1];
    const last = words[i - 1];
    if (run.op === "delete" && next?.op === "insert" && run.elsewhere === undefined && next.elsewhere === undefined) {
      for (const each of exchanged(run.text, next.text)) if (each.text !== "") out.push(each);
    } else if (run.op !== "insert" || last?.op !== "delete" || run.elsewhere !== undefined || last.elsewhere !== undefined)
      out.push(run);
  });
  return out;
}

function exchanged(before: string, after: string): WordRun[] {
  const [was, is] = [before, after].map((text) => text.split(/(?<=\s)(?=\S)/u)) as [string[], string[]];
  const shorter = Math.min(was.length, is.length);
  let start = 0;
  while (start < shorter && was[start] === is[start]) start += 1;
  let end = 0;
  while (end < shorter - start && was.at(-1 - end) === is.at(-1 - end)) end += 1;
  const between = (words: string[]) => words.slice(start, words.length - end).join("");
  return [
    { op: "equal", text: is.slice(0, start).join("") },
    { op: "delete", text: between(was) },
    { op: "insert", text: between(is) },
    { op: "equal", text: is.slice(is.length - end).join("") },
  ];
}

/** The earlier text that words give. */
export function beforeOf(words: readonly WordRun[]): string {
  return words.map(({ op, text }) => (op === "insert" ? "" : text)).join("");
}

/** The later text that words give. */
export function afterOf(words: readonly WordRun[]): string {
  return words.map(({ op, text }) => (op === "delete" ? "" : text)).join("");
}

/** True when a reader sees no difference. */
export function readsAs(text: string, other: string): boolean {
  return text === other || foldSpace(visibleForm(text)) === foldSpace(visibleForm(other));
}
