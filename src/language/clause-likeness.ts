import type { Language } from "../agreement/model.js";
import { languageData } from "./registry.js";
import { stem } from "./stem.js";
import { isStopWord } from "./tokens.js";
import type { Words } from "./words.js";

/** The stems of the words of a text that carry content, each once. */
export function contentStems({ tokens }: Words, language: Language): Set<string> {
  const { endings } = languageData(language);
  const content = tokens.filter(({ kind, norm }) => (kind === "word" || kind === "number") && !isStopWord(norm, language));
  return new Set(content.map(({ norm }) => stem(norm, endings)));
}

/** How rare each stem is in a set of texts: the logarithm of how many texts there are to each that has it, at least a little. */
export function rarity(texts: readonly ReadonlySet<string>[]): (stem: string) => number {
  const counts = new Map<string, number>();
  for (const stems of texts) for (const each of stems) counts.set(each, (counts.get(each) ?? 0) + 1);
  return (each) => Math.log(1 + texts.length / (counts.get(each) ?? 1));
}

/** How much two sets of stems share, each weighed by its rarity: 0 nothing, 1 everything (Dice's measure). */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>, weight: (stem: string) => number): number {
  let shared = 0;
  let all = 0;
  for (const each of one) {
    all += weight(each);
    if (other.has(each)) shared += 2 * weight(each);
  }
  for (const each of other) all += weight(each);
  return all === 0 ? 0 : shared / all;
}
