import type { Language } from "../agreement/model.js";
import type { Change, DiffResult } from "../diff/result.js";
import { META_HEADING } from "../messages/meta-names.js";
import { STAT_TOP } from "../messages/reading.js";
import { type Part, partsOf } from "./parts.js";
import { headingText } from "./place.js";
import { type Tally, tally } from "./summary.js";

/** The counts of a table, in the order of its columns. */
export const STAT_KEYS = ["unchanged", "editorial", "substantive", "added", "removed", "moved"] as const;

/** One section or principle: its heading and the clauses directly under it. */
export interface StatRow {
  /** Not yet made safe. */
  name: string;
  depth: number;
  counts: Tally;
}

/** The heading that a part stands under, as on the page. */
export function partName(part: Part, language: Language): string {
  const unit = part.heading?.after ?? part.heading?.before;
  if (unit === null || unit === undefined) return (part.kind === "meta" ? META_HEADING : STAT_TOP)[language];
  return headingText({ label: unit.label, title: unit.text });
}

/** Counts per section and principle, and their sum; headings with nothing selected are left out, and so is the front matter. */
export function statRows(
  selected: ReadonlySet<Change>,
  result: DiffResult,
  language: Language,
): { rows: StatRow[]; total: Tally } {
  const rows: StatRow[] = [];
  const all: Change[] = [];
  for (const part of partsOf(result.changes)) {
    if (part.kind === "meta") continue;
    const members = [...(part.heading === null ? [] : [part.heading]), ...part.changes].filter((change) => selected.has(change));
    if (members.length === 0) continue;
    all.push(...members);
    rows.push({ name: partName(part, language), depth: part.depth, counts: tally(members) });
  }
  return { rows, total: tally(all) };
}
