import type { Language } from "../../agreement/model.js";
import type { Token } from "../../language/tokens.js";
import { wordsOf } from "../../language/words.js";
import { piecesOf } from "./piece.js";
import type { PiecedText } from "./runs.js";
import { isPlain } from "./visible.js";

/**
 * Cuts the stretches of two texts in which they differ into pieces. What both texts begin with and what both end with, word
 * for word and space for space, a word diff keeps without more ado; so where both are plain it is not cut at all.
 */
export function cutApart(before: string, after: string, language: Language): [PiecedText, PiecedText] {
  const [a, b] = [wordsOf(before).tokens, wordsOf(after).tokens];
  const [plainBefore, plainAfter] = [isPlain(before), isPlain(after)];
  const { ahead, behind } = plainBefore && plainAfter ? commonEnds(a, b, before.length - after.length) : NOTHING_IN_COMMON;
  const cut = (text: string, tokens: readonly Token[], plain: boolean): PiecedText => ({
    text,
    from: tokens[ahead - 1]?.end ?? 0,
    to: behind === 0 ? text.length : (tokens[tokens.length - behind] as Token).start,
    pieces: piecesOf(tokens, ahead, tokens.length - behind, plain, language),
  });
  return [cut(before, a, plainBefore), cut(after, b, plainAfter)];
}

const NOTHING_IN_COMMON = { ahead: 0, behind: 0 };

/**
 * How many tokens two plain texts have in common at the beginning and at the end.
 * @param longer by how many characters the first text is longer
 */
function commonEnds(a: readonly Token[], b: readonly Token[], longer: number): { ahead: number; behind: number } {
  const shorter = Math.min(a.length, b.length);
  let ahead = 0;
  while (ahead < shorter && isSame(a[ahead] as Token, b[ahead] as Token, 0)) ahead += 1;
  // The same word behind another space goes on what is in common ahead, and only the pieces tell how far.
  if (ahead < shorter && a[ahead]?.text === b[ahead]?.text) return { ahead, behind: 0 };
  let behind = 0;
  while (behind < shorter - ahead && isSame(a[a.length - 1 - behind] as Token, b[b.length - 1 - behind] as Token, longer))
    behind += 1;
  return { ahead, behind };
}

/** True for two tokens with the same text, one so far behind the other: then the spaces between them and what is the same are too. */
function isSame(one: Token, other: Token, behind: number): boolean {
  return one.start === other.start + behind && one.text === other.text;
}
