import type { Language } from "../../agreement/model.js";
import { keptBySentence, keptInOrder } from "./kept.js";
import type { Pairing } from "./pairing.js";
import { type Profile, sharedWords } from "./profile.js";

/** So much of a clause must stand in one that holds it, and the larger is at most twice as long. */
const LEAST_CONTAINED = 0.9;
const LEAST_SIZE_RATIO = 0.5;
/** Of its words of meaning so many must follow in the same order, those of one sentence in one sentence. */
const LEAST_IN_ORDER = 0.8;
/** Of the words that two clauses share so many must follow in the same order: the same words strewn about say something else. */
const LEAST_SAME_ORDER = 0.75;

/**
 * How much of the smaller text stands in the larger; 0 where a part is missing or its words are strewn about, or where the
 * larger says much more besides.
 */
export function containment(pairing: Pairing, before: number, after: number, language: Language): number {
  const [a, b] = [pairing.before.profiles[before] as Profile, pairing.after.profiles[after] as Profile];
  const [smaller, larger] = a.words.sum < b.words.sum ? [a, b] : [b, a];
  if (smaller.words.sum === 0 || smaller.words.sum < LEAST_SIZE_RATIO * larger.words.sum) return 0;
  const contained = sharedWords(a, b) / smaller.words.sum;
  if (contained < LEAST_CONTAINED) return 0;
  const [textBefore, textAfter] = [pairing.before.units[before]?.text ?? "", pairing.after.units[after]?.text ?? ""];
  const [small, large] = smaller === a ? [textBefore, textAfter] : [textAfter, textBefore];
  return keptBySentence(small, large, language) < LEAST_IN_ORDER * smaller.content ? 0 : contained;
}

/** Whether what two clauses share is said in the same order, as where one was made of the other. */
export function standInOrder(pairing: Pairing, before: number, after: number, language: Language): boolean {
  if (pairing.sameText(before, after)) return true;
  const [textBefore, textAfter] = [pairing.before.units[before]?.text ?? "", pairing.after.units[after]?.text ?? ""];
  return keptInOrder(textBefore, textAfter, language) >= LEAST_SAME_ORDER;
}
