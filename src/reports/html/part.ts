import type { Unit } from "../../agreement/walk.js";
import type { Change } from "../../diff/result.js";
import type { FilterKind } from "./kinds.js";

/** One line of the page: a change, or the trace of one that has moved away from there. */
export interface Row {
  change: Change;
  trace: boolean;
}

/** A headed part of the page and all that stands in it; the outermost has no heading. */
export interface PagePart {
  heading: Row | null;
  /** Sections and principles above it; −1 for the outermost. */
  depth: number;
  rows: Row[];
  parts: PagePart[];
  /** What the filters find in it, the parts inside included. */
  kinds: Set<FilterKind>;
}

/** True for what opens a part of its own. */
export function isHeading(change: Change): boolean {
  return change.kind === "section" || change.kind === "principle";
}

/** True for what has moved as itself; the moved source of a merge is told where it stood. */
export function leavesTrace(change: Change): boolean {
  return change.moved && change.before !== null && change.after !== null;
}

/** A part with nothing in it yet. */
export function emptyPart(heading: Row | null, depth: number): PagePart {
  return { heading, depth, rows: [], parts: [], kinds: new Set() };
}

/** Finds parts by the ids that their headings have in the earlier and the later text. */
export class PartIndex {
  readonly #root: PagePart;
  readonly #before = new Map<string, PagePart>();
  readonly #after = new Map<string, PagePart>();

  constructor(root: PagePart, parts: readonly PagePart[]) {
    this.#root = root;
    for (const part of parts) {
      const { before = null, after = null } = part.heading?.change ?? {};
      if (before !== null) this.#before.set(before.id, part);
      if (after !== null) this.#after.set(after.id, part);
    }
  }

  /** The part that stands for the parent which a unit of the earlier text had. */
  onceAround(unit: Unit): PagePart {
    return this.#before.get(unit.steps.at(-1)?.id ?? "") ?? this.#root;
  }

  /** The part around a heading on the page. Always of a smaller depth, so that no circle can form. */
  around(change: Change, depth: number): PagePart {
    const { before, after } = change;
    const part =
      after !== null ? this.#after.get(after.steps.at(-1)?.id ?? "") : before !== null ? this.onceAround(before) : this.#root;
    return part !== undefined && part.depth < depth ? part : this.#root;
  }
}
