/** Numbers that look random and are the same for the same seed (xorshift, 32 bits). */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = (Math.imul(seed + 1, 0x9e3779b1) ^ 0x5bf03635) >>> 0 || 1;
    for (let k = 0; k < 8; k += 1) this.roll();
  }

  /** At least 0 and less than 1. */
  roll(): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    this.state >>>= 0;
    return this.state / 2 ** 32;
  }

  /** A whole number from 0 up to, not with, `end`. */
  below(end: number): number {
    return Math.floor(this.roll() * end);
  }

  chance(share: number): boolean {
    return this.roll() < share;
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error("Nothing to pick from.");
    return list[this.below(list.length)] as T;
  }

  shuffle<T>(list: readonly T[]): T[] {
    const copy = [...list];
    for (let k = copy.length - 1; k > 0; k -= 1) {
      const other = this.below(k + 1);
      [copy[k], copy[other]] = [copy[other] as T, copy[k] as T];
    }
    return copy;
  }
}
