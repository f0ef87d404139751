import type { Profile } from "./profile.js";

type Weighed = Pick<Profile, "words">;

/** Up to this many pairs are all looked at. */
const LARGEST_FULL_TABLE = 150_000;
/** In larger sets: how many of a clause's weightiest words are looked up, how common a word may be, and how many finds are kept. */
const WORDS_LOOKED_UP = 12;
const LONGEST_POSTING = 48;
const CANDIDATES_KEPT = 8;

/**
 * For each of some profiles the others that it may pair with: all when the sets are small, else those that share its rarest
 * words, found through an inverted index. Work grows with the number of profiles, not with its square.
 */
export function candidatesOf(profiles: Weighed[], others: Weighed[]): (which: number) => number[] {
  if (profiles.length * others.length <= LARGEST_FULL_TABLE) {
    const all = others.map((_, k) => k);
    return () => all;
  }
  const postings = new Map<number, number[]>();
  others.forEach(({ words }, k) => {
    for (const id of words.ids) {
      const list = postings.get(id);
      if (list === undefined) postings.set(id, [k]);
      else if (list.length <= LONGEST_POSTING) list.push(k);
    }
  });
  return (which) => {
    const { ids, weights } = (profiles[which] as Weighed).words;
    const heaviest = [...ids.keys()].sort((x, y) => (weights[y] as number) - (weights[x] as number) || x - y);
    const found = new Map<number, number>();
    for (const k of heaviest.slice(0, WORDS_LOOKED_UP)) {
      const list = postings.get(ids[k] as number) ?? [];
      if (list.length > LONGEST_POSTING) continue;
      for (const other of list) found.set(other, (found.get(other) ?? 0) + (weights[k] as number));
    }
    return [...found.entries()]
      .sort(([x, p], [y, q]) => q - p || x - y)
      .slice(0, CANDIDATES_KEPT)
      .map(([other]) => other);
  };
}
