import { placesOf } from "./place.js";
import type { Dice } from "./random.js";
import type { BaseText, Line } from "./text.js";
import { EDIT_WORDS, type EditWords } from "./words.js";

/** What an edit does to a text: only to how it looks, only to how it is spelt, or to what it says. */
export type Depth = "typographic" | "respelt" | "substantive";

/** A revision in the making. `before` stands still, `after` is worked on; a key is the same line on both sides. */
export class Revision {
  readonly dice: Dice;
  readonly base: BaseText;
  readonly words: EditWords;
  readonly before: readonly Line[];
  after: Line[];
  readonly depths = new Map<string, Depth>();
  /** A clause before, and the keys after among which it was divided, its own first. */
  readonly splits = new Map<string, string[]>();
  /** A clause after, and the keys before that went into it, its own first. */
  readonly merges = new Map<string, string[]>();
  /** A heading before that is gone, and the heading that took over what stood under it. */
  readonly takenOver = new Map<string, string>();
  readonly retitled = new Set<string>();
  readonly touched = new Set<string>();
  /** Clauses that say nearly the same: only one of each is touched, or nobody could tell which it was. */
  readonly twins: Map<string, string>;
  private made = 0;

  constructor(base: BaseText, before: Line[], twins: Map<string, string>, dice: Dice) {
    this.base = base;
    this.words = EDIT_WORDS[base.language];
    this.before = numbered(before, base);
    this.after = this.before.map((line) => ({ ...line }));
    this.twins = twins;
    this.dice = dice;
  }

  freshKey(): string {
    this.made += 1;
    return `new-${this.made}`;
  }

  /** Clauses that no operator has touched. */
  untouched(): Line[] {
    return this.after.filter(({ key, kind }) => kind !== "heading" && !this.isTouched(key));
  }

  isTouched(key: string): boolean {
    const twin = this.twins.get(key);
    return this.touched.has(key) || (twin !== undefined && this.touched.has(twin));
  }

  touch(...keys: string[]): void {
    for (const key of keys) {
      this.touched.add(key);
      const twin = this.twins.get(key);
      if (twin !== undefined) this.touched.add(twin);
    }
  }

  /** True when a text stands in neither revision. */
  isNewText(text: string): boolean {
    return ![...this.before, ...this.after].some((line) => line.text === text);
  }

  replace(key: string, text: string, depth: Depth): void {
    const line = this.after.find((each) => each.key === key);
    if (line === undefined) throw new Error(`No line has the key ${key}.`);
    line.text = text;
    const held = this.depths.get(key);
    if (held !== "substantive") this.depths.set(key, depth);
    this.touch(key);
  }

  finish(): void {
    this.after = numbered(this.after, this.base);
  }
}

/** Gives the lines that have a number the one that follows from their place. */
function numbered(lines: readonly Line[], base: BaseText): Line[] {
  const { parentOf } = placesOf(lines, base.groupLevel);
  const counts = new Map<string, number>();
  const labels = new Map<string, string>();
  return lines.map((line) => {
    if (line.label === null) return { ...line };
    const parent = parentOf.get(line.key) ?? "";
    const count = (counts.get(parent) ?? 0) + 1;
    counts.set(parent, count);
    const above = labels.get(parent);
    const label = above === undefined ? `${count}` : `${above}.${count}`;
    labels.set(line.key, label);
    return { ...line, label };
  });
}
