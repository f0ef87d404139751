/** A phrase split into folded words, with what it stands for. `*` is a gap. */
interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Many phrases, found by their first word. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly Entry<T>[]>;

export interface PhraseMatch<T> {
  readonly value: T;
  /** How many words the match covers, gaps included. */
  readonly length: number;
}

/** The most words that a `*` in a phrase may stand for: enough for "har ett gemensamt och tydligt ansvar". */
const WIDEST_GAP = 4;

/**
 * Builds an index of phrases.
 * @param groups pairs of a value and its phrases, in lower case, words parted by single spaces; `*` stands for up to four words
 */
export function indexPhrases<T>(groups: Iterable<readonly [T, readonly string[]]>): PhraseIndex<T> {
  const index = new Map<string, Entry<T>[]>();
  for (const [value, phrases] of groups) {
    for (const phrase of phrases) {
      const words = phrase.split(" ");
      const first = words[0] ?? "";
      const entries = index.get(first);
      if (entries === undefined) index.set(first, [{ words, value }]);
      else entries.push({ words, value });
    }
  }
  // Most words begin one phrase only.
  for (const entries of index.values()) if (entries.length > 1) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
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
