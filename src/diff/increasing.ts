/** One element of a sequence: where it stands on the other side, and how much it is worth that it stays. */
export interface Staying {
  position: number;
  weight: number;
}

/**
 * Marks the elements of the heaviest subsequence whose positions rise: what stayed in order; the rest moved.
 * Positions must differ. Time n log n (a Fenwick tree over the positions keeps the best chain that ends at or before each).
 * @returns one boolean per element, true when it stays
 */
export function longestIncreasing(elements: Staying[]): boolean[] {
  const count = elements.length;
  const ranks = elements.map((_, k) => k).sort((x, y) => (elements[x] as Staying).position - (elements[y] as Staying).position);
  const rankOf = new Int32Array(count);
  ranks.forEach((element, rank) => {
    rankOf[element] = rank + 1;
  });
  const bestAt = new Int32Array(count + 1).fill(-1);
  const total = new Float64Array(count);
  const previous = new Int32Array(count).fill(-1);
  let last = -1;
  for (let k = 0; k < count; k += 1) {
    let before = -1;
    for (let at = (rankOf[k] as number) - 1; at > 0; at -= at & -at) {
      const candidate = bestAt[at] as number;
      if (candidate >= 0 && (before < 0 || (total[candidate] as number) > (total[before] as number))) before = candidate;
    }
    previous[k] = before;
    total[k] = (elements[k] as Staying).weight + (before < 0 ? 0 : (total[before] as number));
    for (let at = rankOf[k] as number; at <= count; at += at & -at) {
      const held = bestAt[at] as number;
      if (held < 0 || (total[k] as number) > (total[held] as number)) bestAt[at] = k;
    }
    if (last < 0 || (total[k] as number) > (total[last] as number)) last = k;
  }
  const stays: boolean[] = new Array<boolean>(count).fill(false);
  for (let k = last; k >= 0; k = previous[k] as number) stays[k] = true;
  return stays;
}
