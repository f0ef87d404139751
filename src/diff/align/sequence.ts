/** A pair of places in two sequences. */
export type PlacePair = [before: number, after: number];

/** Largest number of cells that one alignment fills; beyond it only a band around the diagonal is looked at. */
const LARGEST_TABLE = 400_000;

const SKIP_BEFORE = 1;
const SKIP_AFTER = 2;
const PAIR = 3;

/**
 * Pairs two sequences in order so that the total gain is greatest (global alignment without cost for gaps).
 * @param gain what pairing the two is worth; zero or less when they must not be paired
 * @returns the pairs, in order. Deterministic; work is at most `LARGEST_TABLE` calls of `gain`.
 */
export function alignSequences(
  beforeCount: number,
  afterCount: number,
  gain: (before: number, after: number) => number,
): PlacePair[] {
  if (beforeCount === 0 || afterCount === 0) return [];
  const band = new Band(beforeCount, afterCount);
  const moves = new Uint8Array(beforeCount * band.width);
  let above = new Float64Array(band.width + 1);
  for (let i = 0; i < beforeCount; i += 1) {
    const row = new Float64Array(band.width + 1);
    const start = band.start(i);
    const shift = start - band.start(i - 1);
    // `row[k]` holds the best of this row and all above, counting the places after that lie before start + k.
    row[0] = above[Math.min(shift, band.width)] as number;
    for (let k = 0; k < band.width; k += 1) {
      const skipBefore = above[Math.min(k + shift + 1, band.width)] as number;
      const skipAfter = row[k] as number;
      let best = skipBefore;
      let move = SKIP_BEFORE;
      if (skipAfter > best) {
        best = skipAfter;
        move = SKIP_AFTER;
      }
      const worth = gain(i, start + k);
      if (worth > 0) {
        const paired = worth + (above[Math.min(k + shift, band.width)] as number);
        if (paired > best || (paired === best && move === SKIP_AFTER)) {
          best = paired;
          move = PAIR;
        }
      }
      moves[i * band.width + k] = move;
      row[k + 1] = best;
    }
    above = row;
  }
  return walkBack(moves, band, beforeCount, afterCount);
}

function walkBack(moves: Uint8Array, band: Band, beforeCount: number, afterCount: number): PlacePair[] {
  const pairs: PlacePair[] = [];
  let i = beforeCount - 1;
  let j = afterCount - 1;
  while (i >= 0 && j >= 0) {
    const k = j - band.start(i);
    if (k < 0) i -= 1;
    else if (k >= band.width) j = band.start(i) + band.width - 1;
    else {
      const move = moves[i * band.width + k];
      if (move === PAIR) pairs.push([i, j]);
      if (move !== SKIP_AFTER) i -= 1;
      if (move === SKIP_AFTER || move === PAIR) j -= 1;
    }
  }
  return pairs.reverse();
}

/** The stretch of places after that are looked at for each place before: all of them when the table is small enough. */
class Band {
  readonly width: number;
  private readonly beforeCount: number;
  private readonly afterCount: number;

  constructor(beforeCount: number, afterCount: number) {
    this.beforeCount = beforeCount;
    this.afterCount = afterCount;
    this.width = Math.max(1, Math.min(afterCount, Math.floor(LARGEST_TABLE / beforeCount)));
  }

  /** First place after that is looked at for the given place before; never falls as the place rises. */
  start(i: number): number {
    if (i < 0 || this.width >= this.afterCount) return 0;
    const middle = Math.round((i * this.afterCount) / this.beforeCount);
    return Math.max(0, Math.min(middle - (this.width >> 1), this.afterCount - this.width));
  }
}
