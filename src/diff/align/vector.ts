/** A bag of terms with weights: ids rise, so that two vectors are compared in one pass. */
export interface Vector {
  ids: Int32Array;
  weights: Float64Array;
  sum: number;
}

/**
 * Weighs the terms of a text; each counts as often as it stands there.
 * @param terms their ids, rising; the vector keeps what it needs of them
 * @param weightOf the weight of each term, by its id
 */
export function weigh(terms: Int32Array, weightOf: Float64Array): Vector {
  const all = terms.length;
  const weights = new Float64Array(all);
  let distinct = 0;
  let last = -1;
  let count = 0;
  let sum = 0;
  let sumBefore = 0;
  for (let at = 0; at < all; at += 1) {
    const id = terms[at] as number;
    const one = weightOf[id] as number;
    if (id === last) {
      count += 1;
      weights[distinct - 1] = count * one;
      sum = sumBefore + count * one;
      continue;
    }
    if (distinct < at) terms[distinct] = id;
    weights[distinct] = one;
    distinct += 1;
    last = id;
    count = 1;
    sumBefore = sum;
    sum += one;
  }
  if (distinct === all) return { ids: terms, weights, sum };
  return { ids: terms.subarray(0, distinct), weights: weights.subarray(0, distinct), sum };
}

/** Turns the number of units that hold a term into its rarity: ln(1 + N / df). @param all the number of units, N */
export function raritiesOf(units: Int32Array, all: number): Float64Array {
  const count = units.length;
  const rarities = new Float64Array(count);
  for (let id = 0; id < count; id += 1) rarities[id] = Math.log(1 + all / (units[id] as number));
  return rarities;
}

/**
 * Compares vectors of one vocabulary. One text after the other is held against the same text: the places of its terms are
 * laid out by id, and each of the others costs no more than a pass over its own terms. Places rather than weights, since a
 * number with a fraction is an object to code that has not run often, and most terms are not shared.
 */
export class Overlaps {
  /** By id the place of the term, counted from `start` + 1; what is no more than `start` is left from an earlier vector. */
  private places = new Int32Array(0);
  private start = 0;
  /** The vector that is laid out. */
  private laidOut: Vector | null = null;
  /** Its ids all lie below this. */
  private end = 0;

  /** Weight of what two vectors share. @param a the one that is likely to be asked about again */
  overlap(a: Vector, b: Vector): number {
    if (a !== this.laidOut) this.layOut(a);
    const { places, start, end } = this;
    const { weights } = a;
    const { ids, weights: own } = b;
    const length = ids.length;
    let shared = 0;
    for (let k = 0; k < length; k += 1) {
      const id = ids[k] as number;
      if (id >= end) break;
      const place = places[id] as number;
      if (place <= start) continue;
      const p = weights[place - start - 1] as number;
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
    const { ids } = vector;
    const length = ids.length;
    this.start += this.laidOut?.ids.length ?? 0;
    this.end = length === 0 ? 0 : (ids[length - 1] as number) + 1;
    if (this.end > this.places.length || this.start > LAST_START) {
      this.places = new Int32Array(Math.max(this.end, 2 * this.places.length));
      this.start = 0;
    }
    const { places, start } = this;
    for (let k = 0; k < length; k += 1) places[ids[k] as number] = start + k + 1;
    this.laidOut = vector;
  }
}

/** What sums of weights or of shares may differ by for being added in another order. */
export const ROUNDING = 1e-9;

/** Beyond this the places are counted from 0 anew, well before they outgrow their array. */
const LAST_START = 2 ** 30;

/** The most that `dice` can come to for two vectors of these weights: when the lighter stands whole in the heavier. */
export function mostDice(a: Vector, b: Vector): number {
  const whole = a.sum + b.sum;
  return whole === 0 ? 0 : (2 * Math.min(a.sum, b.sum)) / whole;
}

/** What is left of a vector when another is taken from it. */
export function subtract(a: Vector, b: Vector): Vector {
  const weights = a.weights.slice();
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
  const found: number[] = [];
  for (const { ids, weights } of vectors) {
    const length = ids.length;
    for (let k = 0; k < length; k += 1) {
      const id = ids[k] as number;
      const known = total[id] as number;
      // No term weighs nothing.
      if (known === 0) found.push(id);
      total[id] = known + (weights[k] as number);
    }
  }
  const ids = new Int32Array(found).sort();
  const distinct = ids.length;
  const weights = new Float64Array(distinct);
  let sum = 0;
  for (let at = 0; at < distinct; at += 1) {
    const weight = total[ids[at] as number] as number;
    weights[at] = weight;
    sum += weight;
  }
  return { ids, weights, sum };
}
