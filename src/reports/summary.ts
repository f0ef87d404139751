import type { Language } from "../agreement/model.js";
import type { Change } from "../diff/result.js";
import { COUNTS, SUMMARY } from "../messages/reports.js";

/**
 * Counts that add up: `total` = unchanged + editorial + substantive + added + removed. A pair counts once. `moved` and
 * `relabelled` are told besides, since a unit can be moved and edited; `meta` counts changed details of the front matter.
 */
export interface Tally {
  total: number;
  unchanged: number;
  editorial: number;
  substantive: number;
  added: number;
  removed: number;
  moved: number;
  relabelled: number;
  meta: number;
}

/** Counts the changes of a comparison, or of a part of it. */
export function tally(changes: readonly Change[]): Tally {
  const units = changes.filter((change) => change.kind !== "meta");
  const count = (test: (change: Change) => boolean) => units.filter(test).length;
  const edited = (change: Change) => change.status === "edited";
  return {
    total: units.length,
    unchanged: count((change) => change.status === "unchanged"),
    editorial: count((change) => edited(change) && change.significance !== "substantive"),
    substantive: count((change) => edited(change) && change.significance === "substantive"),
    added: count((change) => change.status === "added"),
    removed: count((change) => change.status === "removed"),
    moved: count((change) => change.moved),
    relabelled: count((change) => change.relabelled),
    meta: changes.filter((change) => change.kind === "meta" && change.status !== "unchanged").length,
  };
}

/** True when anything at all differs, a number or a place included. */
export function differs(counts: Tally): boolean {
  return counts.unchanged < counts.total || counts.moved + counts.relabelled + counts.meta > 0;
}

/** Joins as a person lists: "a, b och c". */
export function listOf(parts: readonly string[], language: Language): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} ${SUMMARY.and[language]} ${parts.at(-1)}`;
}

/** The counts that make up the total, in fixed order, those of nothing left out: ["52 lika", "12 språkliga", …]. */
export function countParts(counts: Tally, language: Language): string[] {
  const keys = ["unchanged", "editorial", "substantive", "added", "removed"] as const;
  return keys.filter((key) => counts[key] > 0).map((key) => COUNTS[key](counts[key])[language]);
}

/** What is told beside the counts that add up: moved, renumbered, details. */
export function besideParts(counts: Tally, language: Language): string[] {
  const keys = ["moved", "relabelled", "meta"] as const;
  return keys.filter((key) => counts[key] > 0).map((key) => COUNTS[key](counts[key])[language]);
}

/** The sentence that sums up a comparison, ready to stand alone; its first part says what is counted. */
export function summarySentence(counts: Tally, language: Language): string {
  if (!differs(counts)) return SUMMARY.same[language];
  const parts: string[] = [];
  for (const key of ["substantive", "added", "removed", "moved", "editorial", "relabelled"] as const) {
    const n = counts[key];
    if (n === 0) continue;
    const form = n === 1 ? "one" : "many";
    const noun = parts.length === 0 ? ` ${SUMMARY.place[form][language]}` : "";
    parts.push(`${n}${noun} ${SUMMARY[key][form][language]}`);
  }
  if (counts.meta > 0) parts.push(`${counts.meta} ${SUMMARY.meta[counts.meta === 1 ? "one" : "many"][language]}`);
  return `${listOf(parts, language)}.`;
}
