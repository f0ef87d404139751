import type { Agreement } from "../agreement/model.js";
import type { Unit } from "../agreement/walk.js";

/** Exactly one holds for a unit: how its text fared. Moving and renumbering are told apart from it. */
export type Status = "unchanged" | "edited" | "added" | "removed";

/** `editorial` only where a stated rule shows that no duty changed; in doubt `substantive`. */
export type Significance = "none" | "editorial" | "substantive";

/** What an edit does. */
export type EffectType =
  | "number"
  | "date"
  | "strength"
  | "actor"
  | "scope"
  | "condition"
  | "negation"
  | "seats"
  | "order"
  | "abbreviation"
  | "spelling"
  | "typography"
  | "wording";

/** One thing that an edit does, with the words that show it; `before` or `after` is empty where nothing stood. */
export interface Effect {
  type: EffectType;
  before: string;
  after: string;
  /** On a scale: strength ladder, numbers, width of scope. */
  direction?: "stronger" | "weaker" | "more" | "less" | "wider" | "narrower";
}

/**
 * A run of words. Joined in order, `equal`+`delete` give the text before and `equal`+`insert` the text after, white space
 * included; where the two differ only in what nobody sees (soft hyphens, composed letters, the width of white space) an
 * `equal` run holds the later text. In a further part of a split or merge, whose own `before` or `after` is null, the runs
 * compare it with its share of the divided clause.
 */
export interface WordRun {
  op: "equal" | "delete" | "insert";
  text: string;
  /** Only in the main part of a split or merge: id of the unit on the other side where this text stands; it is neither lost nor new. */
  elsewhere?: string;
}

/** The evidence that paired two units. */
export type MatchedBy = "id" | "exact" | "heading" | "concept" | "place" | "similarity" | "across" | "split" | "merge" | "meta";

/** A change of the meta data, which has no unit: `id` is the key path ("dates.to"). */
export interface MetaSide {
  id: string;
  text: string;
}

/** What became of one unit, or of one pair. Every unit of both texts stands in exactly one change. */
export interface Change {
  /** The unit's kind, or "meta". */
  kind: Unit["kind"] | "meta";
  before: Unit | null;
  after: Unit | null;
  /** Only for kind "meta"; a null side was absent. */
  meta: { before: MetaSide | null; after: MetaSide | null } | null;
  status: Status;
  /** Stands in another order among what stayed, or under another parent. */
  moved: boolean;
  /** Moved only because the section or principle around it moved; then `moved` is false. */
  carried: boolean;
  /** Its number or letter changed. */
  relabelled: boolean;
  /** Stands under a section or principle that is not the partner of the one before. */
  reparented: boolean;
  /**
   * Ids on the other side that share this text: for a split, the further parts; for a merge, the further sources. A further
   * part or source has a change of its own with `before` or `after` null, status `edited` or `unchanged`, and here the id of
   * the divided clause. A heading of a merged (or split) principle or section stays `removed` (`added`) and names here its new home.
   */
  partners: { kind: "split" | "merge"; ids: string[] } | null;
  significance: Significance;
  effects: Effect[];
  words: WordRun[];
  matchedBy: MatchedBy | null;
  /** 0 to 1; 1 for the same text after normalisation, 0 when it has no partner. */
  similarity: number;
  /** How much it matters to the people bound by it, 0 (nothing) and up; only for ranking. */
  weight: number;
}

/** Counts over the changes, each by its status; unchanged + edited = pairs and further parts of splits and merges. */
export interface DiffSummary {
  unchanged: number;
  edited: number;
  added: number;
  removed: number;
  moved: number;
  substantive: number;
  editorial: number;
}

/** Two revisions laid side by side. `changes` are in the order of the later text, removed ones where they stood. */
export interface DiffResult {
  before: Agreement;
  after: Agreement;
  summary: DiffSummary;
  changes: Change[];
}
