/** A phrase split into folded words, with what it stands for. `*` is a gap. */
interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Many phrases, found by their first word. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly Entry<T>[]>;

/** Phrases with what they stand for. */
export type PhraseGroups<T> = readonly (readonly [value: T, phrases: readonly string[]])[];

export interface PhraseMatch<T> {
  readonly value: T;
  /** How many words the match covers, gaps included. */
  readonly length: number;
}

/** The most words that a `*` in a phrase may stand for: enough for "har ett gemensamt och tydligt ansvar". */
const WIDEST_GAP = 4;

/**
 * Builds an index of phrases.
 * @param groups phrases in lower case, words parted by single spaces; `*` stands for up to four words
 */
export function indexPhrases<T>(groups: PhraseGroups<T>): PhraseIndex<T> {
  const index = new Map<string, Entry<T>[]>();
  const several: Entry<T>[][] = [];
  // Every run builds several of these before the engine has learnt anything of the loop: it is kept to plain steps.
  for (let g = 0; g < groups.length; g += 1) {
    const [value, phrases] = groups[g] as PhraseGroups<T>[number];
    const count = phrases.length;
    for (let i = 0; i < count; i += 1) {
      const words = (phrases[i] as string).split(" ");
      const first = words[0] as string;
      const entries = index.get(first);
      if (entries === undefined) index.set(first, [{ words, value }]);
      else if (entries.push({ words, value }) === 2) several.push(entries);
    }
  }
  // Most words begin one phrase only.
  for (const entries of several) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** What phrases stand for, looked up whole; of those that come twice the last counts. */
export function valuesByPhrase<T>(groups: PhraseGroups<T>): Map<string, T> {
  const values = new Map<string, T>();
  for (let g = 0; g < groups.length; g += 1) {
    const [value, phrases] = groups[g] as PhraseGroups<T>[number];
    const count = phrases.length;
    for (let i = 0; i < count; i += 1) values.set(phrases[i] as string, value);
  }
  return values;
}

/** The first word of a phrase. */
export function firstWord(phrase: string): string {
  const end = phrase.indexOf(" ");
  return end === -1 ? phrase : phrase.slice(0, end);
}

/**
 * Finds the phrase with most words that begins at a word.
 * @param norms folded words
 * @param at index of the word to begin at
 */
export function phraseAt<T>(index: PhraseIndex<T>, norms: readonly string[], at: number): PhraseMatch<T> | null {
  const entries = index.get(norms[at] ?? "");
  if (entries === undefined) return null;
  for (const { words, value } of entries) {
    const end = matchFrom(words, 1, norms, at + 1);
    if (end !== -1) return { value, length: end - at };
  }
  return null;
}

function matchFrom(words: readonly string[], from: number, norms: readonly string[], at: number): number {
  let position = at;
  for (let i = from; i < words.length; i++) {
    if (words[i] === "*") {
      for (let gap = 0; gap <= WIDEST_GAP; gap++) {
        const end = matchFrom(words, i + 1, norms, position + gap);
        if (end !== -1) return end;
      }
      return -1;
    }
    if (words[i] !== norms[position]) return -1;
    position += 1;
  }
  return position;
}
