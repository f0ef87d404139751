/**
 * Counts the slips that lead from one word to another: a letter too few, too many, wrong, or two neighbours swapped
 * (Damerau's distance in its restricted form).
 * @param limit stop counting beyond this; keeps the work at limit × length
 * @returns the count, or `limit + 1` for anything more
 */
export function spellingDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const inner = apart(a, b);
  // One slip changes one place, or two neighbours: nearly every pair that is asked about is told from another by this.
  if (limit === 1 && Math.max(inner.a.length, inner.b.length) > 2) return limit + 1;
  if (hasForeign(inner.a, inner.b, limit)) return limit + 1;
  return innerDistance(inner.a, inner.b, limit);
}

/** What two words do not share at their beginning and end; the slips are all in there. */
function apart(a: string, b: string): { a: string; b: string } {
  let from = 0;
  let endA = a.length;
  let endB = b.length;
  while (from < endA && from < endB && a[from] === b[from]) from += 1;
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  return { a: a.slice(from, endA), b: b.slice(from, endB) };
}

/** True when a word has more letters that the other lacks than the limit: each of them is a slip of its own. */
function hasForeign(a: string, b: string, limit: number): boolean {
  let foreign = 0;
  for (let i = 0; i < a.length && foreign <= limit; i += 1) if (!b.includes(a[i] ?? "")) foreign += 1;
  return foreign > limit;
}

function innerDistance(a: string, b: string, limit: number): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const wrong = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + wrong);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforePrevious[j - 2] ?? 0) + 1);
      }
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return Math.min(previous[b.length] ?? 0, limit + 1);
}

/** Words that may be misspelt, by their first letter, which a misspelling keeps. */
export type SpellingIndex = ReadonlyMap<string, readonly string[]>;

/** Such words as plain data. */
export type SpellingEntries = readonly (readonly [letter: string, words: readonly string[]])[];

/** One slip in a shorter word makes another. */
const SHORTEST = 6;

/** What an index for `misspelt` is made of, as plain data. Where several words would do, the earliest given answers. */
export function spellingEntries(words: Iterable<string>): SpellingEntries {
  const index = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST) continue;
    const first = word.charAt(0);
    const known = index.get(first);
    if (known === undefined) index.set(first, [word]);
    else known.push(word);
  }
  return [...index];
}

/** The word that another one is plausibly a misspelling of; undefined when it is none of any word in the index. */
export function misspelt(index: SpellingIndex, word: string): string | undefined {
  if (word.length < SHORTEST) return undefined;
  return index.get(word.charAt(0))?.find((known) => isMisspelling(word, known));
}

/**
 * Tells whether a word is plausibly a misspelling of another: same first letter, one slip from 6 letters on and two from
 * 11 ("själständighet"). Below that, one slip makes another word ("mål", "råd"). The bounds are ours, tried on the headings
 * that agreements use.
 */
export function isMisspelling(word: string, of: string): boolean {
  const shorter = Math.min(word.length, of.length);
  if (shorter < SHORTEST || word[0] !== of[0]) return false;
  const limit = shorter >= 11 ? 2 : 1;
  return spellingDistance(word, of, limit) <= limit;
}
