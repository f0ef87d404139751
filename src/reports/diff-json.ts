import type { Agreement } from "../agreement/model.js";
import type { Unit } from "../agreement/walk.js";
import type {
  Change,
  DiffResult,
  DiffSummary,
  Effect,
  MatchedBy,
  MetaSide,
  Significance,
  Status,
  WordRun,
} from "../diff/result.js";
import { metaPlace } from "./meta-text.js";
import type { DiffReportOptions } from "./options.js";
import { placeOf } from "./place.js";
import { selectChanges } from "./select.js";

/** One of the two texts. */
export interface DiffFile {
  file: string;
  title: string;
  edition: string | null;
}

/** A unit as one side of a change. `path` names the place in the language of the agreement. */
export interface DiffSide {
  id: string;
  path: string;
  text: string;
  /** From 1; null when the format has no lines, or for the front matter. */
  line: number | null;
}

export interface DiffChange {
  kind: Change["kind"];
  before: DiffSide | null;
  after: DiffSide | null;
  status: Status;
  moved: boolean;
  relabelled: boolean;
  reparented: boolean;
  significance: Significance;
  effects: Effect[];
  words: WordRun[];
  matchedBy: MatchedBy | null;
  similarity: number;
}

/** A comparison as data, version "diff/1". */
export interface DiffData {
  samsyn: "diff/1";
  before: DiffFile;
  after: DiffFile;
  summary: DiffSummary;
  changes: DiffChange[];
}

function fileOf(agreement: Agreement, file: string): DiffFile {
  return { file, title: agreement.title || (agreement.meta.title ?? ""), edition: agreement.meta.edition ?? null };
}

function sideOf(change: Change, unit: Unit | null, meta: MetaSide | null | undefined, agreement: Agreement): DiffSide | null {
  const { language } = agreement.meta;
  if (unit !== null) return { id: unit.id, path: placeOf(unit, language), text: unit.text, line: unit.position?.line ?? null };
  if (meta === null || meta === undefined) return null;
  return { id: meta.id, path: metaPlace(change, language), text: meta.text, line: null };
}

/**
 * The comparison as data for programs. Without `only`, `section` and `principle` the changes hold every unit of both
 * texts exactly once, unchanged ones too, besides the changed details of the front matter (kind "meta"). The summary
 * is always that of the whole.
 */
export function diffJson(result: DiffResult, o: DiffReportOptions): DiffData {
  const { before, after, summary } = result;
  return {
    samsyn: "diff/1",
    before: fileOf(before, o.beforeName),
    after: fileOf(after, o.afterName),
    summary,
    changes: selectChanges(result, o).map((change) => {
      const { kind, status, moved, relabelled, reparented, significance, effects, words, matchedBy, similarity } = change;
      return {
        kind,
        before: sideOf(change, change.before, change.meta?.before, before),
        after: sideOf(change, change.after, change.meta?.after, after),
        status,
        moved,
        relabelled,
        reparented,
        significance,
        effects,
        words,
        matchedBy,
        similarity,
      };
    }),
  };
}
