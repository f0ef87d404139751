/** A bag of terms with weights: ids rise, so that two vectors are compared in one pass. */
export interface Vector {
  ids: Int32Array;
  weights: Float64Array;
  sum: number;
}

/** How often each term stands in a text; ids rise. */
export interface Terms {
  ids: Int32Array;
  counts: Int32Array;
}

/** Counts the terms of a text. @param terms one id for each time that a term stands there */
export function countTerms(terms: readonly number[]): Terms {
  const sorted = new Int32Array(terms).sort();
  const all = sorted.length;
  const counts = new Int32Array(all);
  let distinct = -1;
  let last = -1;
  for (let at = 0; at < all; at += 1) {
    const id = sorted[at] as number;
    if (id !== last) {
      distinct += 1;
      sorted[distinct] = id;
      last = id;
    }
    counts[distinct] = (counts[distinct] as number) + 1;
  }
  distinct += 1;
  return { ids: sorted.slice(0, distinct), counts: counts.slice(0, distinct) };
}

/** Builds a vector from counted terms. @param weightOf the weight of each term, by its id */
export function makeVector({ ids, counts }: Terms, weightOf: Float64Array): Vector {
  const length = ids.length;
  const weights = new Float64Array(length);
  let sum = 0;
  for (let k = 0; k < length; k += 1) {
    const weight = (counts[k] as number) * (weightOf[ids[k] as number] as number);
    weights[k] = weight;
    sum += weight;
  }
  return { ids, weights, sum };
}

/** Weight of what two vectors share. */
export function overlap(a: Vector, b: Vector): number {
  // Run for every pair of texts that may belong together: what does not change stands outside of the loop.
  const [left, right] = [a.ids, b.ids];
  const [aEnd, bEnd] = [left.length, right.length];
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < aEnd && j < bEnd) {
    const x = left[i] as number;
    const y = right[j] as number;
    if (x < y) i += 1;
    else if (x > y) j += 1;
    else {
      const p = a.weights[i] as number;
      const q = b.weights[j] as number;
      shared += p < q ? p : q;
      i += 1;
      j += 1;
    }
  }
  return shared;
}

/** Shared weight as a part of the whole (Dice's coefficient), 0 to 1; 0 when both are empty. */
export function dice(a: Vector, b: Vector): number {
  const whole = a.sum + b.sum;
  return whole === 0 ? 0 : (2 * overlap(a, b)) / whole;
}

/** The most that `dice` can come to for two vectors of these weights: when the lighter stands whole in the heavier. */
export function mostDice(a: Vector, b: Vector): number {
  const whole = a.sum + b.sum;
  return whole === 0 ? 0 : (2 * Math.min(a.sum, b.sum)) / whole;
}

/** What is left of a vector when another is taken from it. */
export function subtract(a: Vector, b: Vector): Vector {
  const weights = Float64Array.from(a.weights);
  let sum = a.sum;
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const x = a.ids[i] as number;
    const y = b.ids[j] as number;
    if (x === y) {
      const taken = Math.min(weights[i] as number, b.weights[j] as number);
      weights[i] = (weights[i] as number) - taken;
      sum -= taken;
      i += 1;
      j += 1;
    } else if (x < y) i += 1;
    else j += 1;
  }
  return { ids: a.ids, weights, sum };
}

/** Several vectors as one. */
export function add(vectors: Vector[]): Vector {
  const [only] = vectors;
  if (only !== undefined && vectors.length === 1) return only;
  const all = new Int32Array(vectors.reduce((length, { ids }) => length + ids.length, 0));
  let length = 0;
  for (const { ids } of vectors) {
    all.set(ids, length);
    length += ids.length;
  }
  all.sort();
  const total = new Float64Array((all.at(-1) ?? -1) + 1);
  for (const { ids, weights } of vectors) {
    for (let k = 0; k < ids.length; k += 1) {
      const id = ids[k] as number;
      total[id] = (total[id] as number) + (weights[k] as number);
    }
  }
  const ids = all.filter((id, k) => id !== all[k - 1]);
  const weights = new Float64Array(ids.length);
  let sum = 0;
  for (let k = 0; k < ids.length; k += 1) {
    const weight = total[ids[k] as number] as number;
    weights[k] = weight;
    sum += weight;
  }
  return { ids, weights, sum };
}
