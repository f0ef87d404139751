import { type Token, tokenize } from "./tokens.js";

/** A text as a row of words: its tokens without the spaces, and their folded forms side by side for looking up. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly norms: readonly string[];
}

/** The words of the texts whose tokens are kept. */
const kept = new WeakMap<readonly Token[], Words>();

/** The words of a text. */
export function wordsOf(text: string): Words {
  const all = tokenize(text);
  const known = kept.get(all);
  if (known !== undefined) return known;
  const tokens: Token[] = [];
  const norms: string[] = [];
  const { length } = all;
  for (let at = 0; at < length; at += 1) {
    const token = all[at] as Token;
    if (token.kind === "space") continue;
    tokens.push(token);
    norms.push(token.norm);
  }
  const words = { text, tokens, norms };
  kept.set(all, words);
  return words;
}

/** The offset where a word begins. */
export function startOf(words: Words, at: number): number {
  return words.tokens[at]?.start ?? words.text.length;
}

/** The offset where the word before `to` ends. */
export function endOf(words: Words, to: number): number {
  return words.tokens[to - 1]?.end ?? 0;
}

/** The text from word `from` up to, not including, word `to`, as written. */
export function sliceOf(words: Words, from: number, to: number): string {
  return words.text.slice(startOf(words, from), endOf(words, to));
}
