import type { Language } from "../../agreement/model.js";
import type { Change, WordRun } from "../../diff/result.js";
import { foldSpace, visibleForm } from "../../diff/words/visible.js";
import { diffWords } from "../../diff/words/words.js";

/** Marks between two texts: those that the comparison found where it compared these very texts, else anew. */
export function wordsBetween(before: string, after: string, change: Change | undefined, language: Language): WordRun[] {
  if (change?.partners === null && change.before?.text === before && change.after?.text === after) return change.words;
  return diffWords(before, after, language);
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
