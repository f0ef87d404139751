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

/** Counts the terms of a text. @param terms one id for each time that a term stands there; is sorted in place */
export function countTerms(terms: Int32Array): Terms {
  const sorted = terms.sort();
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
    const count = counts[k] as number;
    const one = weightOf[ids[k] as number] as number;
    const weight = count === 1 ? one : count * one;
    weights[k] = weight;
    sum += weight;
  }
  return { ids, weights, sum };
}

/**
 * Compares vectors of one vocabulary. One text after the other is held against the same text: the places of its terms are
 * laid out by id, and each of the others costs no more than a pass over its own terms. Places rather than weights, since a
 * number with a fraction is an object to code that has not run often, and most terms are not shared.
 */
export class Overlaps {
  /** By id the place of the term, counted from 1; 0 for none. */
  private places = new Int32Array(0);
  /** The vector that is laid out. */
  private laidOut: Vector | null = null;
  /** Its ids all lie below this. */
  private end = 0;

  /** Weight of what two vectors share. @param a the one that is likely to be asked about again */
  overlap(a: Vector, b: Vector): number {
    if (a !== this.laidOut) this.layOut(a);
    const { places, end } = this;
    const { weights } = a;
    const { ids, weights: own } = b;
    const length = ids.length;
    let shared = 0;
    for (let k = 0; k < length; k += 1) {
      const id = ids[k] as number;
      if (id >= end) break;
      const place = places[id] as number;
      if (place === 0) continue;
      const p = weights[place - 1] as number;
      const q = own[k] as number;
      shared += p < q ? p : q;
    }
    return shared;
  }

  /** Shared weight as a part of the whole (Dice's coefficient), 0 to 1; 0 when both are empty. */
  dice(a: Vector, b: Vector): number {
    const whole = a.sum + b.sum;
    return whole === 0 ? 0 : (2 * this.overlap(a, b)) / whole;
  }

  private layOut(vector: Vector): void {
    const old = this.laidOut?.ids ?? [];
    const { ids } = vector;
    const length = ids.length;
    this.end = length === 0 ? 0 : (ids[length - 1] as number) + 1;
    if (this.end > this.places.length) this.places = new Int32Array(Math.max(this.end, 2 * this.places.length));
    else for (let k = 0; k < old.length; k += 1) this.places[old[k] as number] = 0;
    const { places } = this;
    for (let k = 0; k < length; k += 1) places[ids[k] as number] = k + 1;
    this.laidOut = vector;
  }
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
  let last = -1;
  for (const { ids } of vectors) last = Math.max(last, ids.at(-1) ?? -1);
  const total = new Float64Array(last + 1);
  let distinct = 0;
  for (const { ids, weights } of vectors) {
    const length = ids.length;
    for (let k = 0; k < length; k += 1) {
      const id = ids[k] as number;
      const known = total[id] as number;
      // No term weighs nothing.
      if (known === 0) distinct += 1;
      total[id] = known + (weights[k] as number);
    }
  }
  const ids = new Int32Array(distinct);
  const weights = new Float64Array(distinct);
  let sum = 0;
  for (let id = 0, at = 0; at < distinct; id += 1) {
    const weight = total[id] as number;
    if (weight === 0) continue;
    ids[at] = id;
    weights[at] = weight;
    sum += weight;
    at += 1;
  }
  return { ids, weights, sum };
}
