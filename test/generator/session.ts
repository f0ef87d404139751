import type { Keys } from "./agreement.js";
import type { Richness } from "./compose.js";
import { type Draft, type DraftClause, type DraftPlace, listClauseLists, listPlaces } from "./draft.js";
import type { Random } from "./random.js";

/** What an edit did to a clause's text. Both at once is `substance`. */
export type Touch = "substance" | "typography" | "label";

/** A revision under way: the draft that edits change, and what is known about them afterwards. */
export class Session {
  readonly draft: Draft;
  readonly random: Random;
  readonly keys: Keys;
  readonly richness: Richness;
  readonly moved = new Set<number>();
  readonly touched = new Map<number, Touch>();
  /** Key of the divided clause → keys of all its parts; the first keeps the key. */
  readonly splits = new Map<number, number[]>();
  /** Key of the clause that took others in → keys of those. */
  readonly merges = new Map<number, number[]>();

  constructor(draft: Draft, random: Random, keys: Keys, richness: Richness) {
    this.draft = draft;
    this.random = random;
    this.keys = keys;
    this.richness = richness;
  }

  /** Lists of clauses with at least `least` in them. */
  lists(least: number): DraftClause[][] {
    return listClauseLists(this.draft).filter((list) => list.length >= least);
  }

  /** Lists of sections or principles side by side, with at least two in them. */
  siblings(): DraftPlace[][] {
    return [this.draft.places, ...listPlaces(this.draft).map((place) => place.places)].filter((list) => list.length >= 2);
  }

  /** A clause that no earlier edit changed and that is fit, with its list; null when none is found in a fair number of tries. */
  findClause(fit: (clause: DraftClause) => boolean): { clause: DraftClause; list: DraftClause[]; index: number } | null {
    const lists = this.lists(1);
    for (let tries = 0; tries < 40; tries += 1) {
      const list = this.random.pick(lists);
      const index = this.random.integer(0, list.length - 1);
      const clause = list[index] as DraftClause;
      if (!this.isTouched(clause) && fit(clause)) return { clause, list, index };
    }
    return null;
  }

  isTouched({ key }: DraftClause): boolean {
    return this.touched.has(key) || this.moved.has(key) || this.splits.has(key) || this.merges.has(key);
  }
}
