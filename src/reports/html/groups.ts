import type { Unit } from "../../agreement/walk.js";
import type { Row } from "./part.js";

/** Rows that stand together under one lead-in ("Åtgärder"), or under none. */
export interface Group {
  /** What to print above the rows; null where nothing is to be said, or where the lead-in is a row of its own. */
  lead: string | null;
  /** Whose text the lead-in comes from: the earlier one only where all of the group is gone from the later. */
  earlier: boolean;
  rows: Row[];
}

/** The unit as it stands at this place of the page: a trace stands where the unit once was. */
export function unitAt(row: Row): Unit | null {
  return row.trace ? row.change.before : (row.change.after ?? row.change.before);
}

/** Splits a part's rows where the lead-in changes. */
export function groupsOf(rows: readonly Row[]): Group[] {
  const groups: Group[] = [];
  let told: string | null = null;
  for (const row of rows) {
    const unit = unitAt(row);
    const own = unit?.kind === "lead";
    const lead = own ? unit.text : (unit?.lead ?? null);
    const last = groups.at(-1);
    if (last !== undefined && lead === told && !own) last.rows.push(row);
    else groups.push({ lead: own ? null : lead, earlier: row.trace || row.change.after === null, rows: [row] });
    told = lead;
  }
  return groups;
}

/** Splits a group's rows into runs that are all list items or all paragraphs. */
export function runsOfForm(rows: readonly Row[]): { items: boolean; rows: Row[] }[] {
  const runs: { items: boolean; rows: Row[] }[] = [];
  for (const row of rows) {
    const items = unitAt(row)?.form === "item";
    const run = runs.at(-1);
    if (run?.items === items) run.rows.push(row);
    else runs.push({ items, rows: [row] });
  }
  return runs;
}
