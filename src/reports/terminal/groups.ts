import type { Change, DiffResult } from "../../diff/result.js";
import { READING } from "../../messages/reading.js";
import { toldPlace } from "../change-text.js";
import { moveText } from "../move-text.js";
import type { DiffReportOptions } from "../options.js";
import { tellTogether } from "../wholes.js";
import { dotted, hang } from "./layout.js";
import { fit, padded, textWidth } from "./width.js";

const LEAD_COLUMNS = 9;
/** A heading named beside another is cut at this width, to leave room for what happened. */
const LONGEST_HEADING = 28;

/** How many changes stand under a heading that moved. */
function changesInside(heading: Change, changes: readonly Change[]): number {
  const id = heading.after?.id;
  return changes.filter(
    (change) =>
      change.status !== "unchanged" &&
      (change.after ?? change.before)?.steps.some((step) => step.id === id || step.id === heading.before?.id),
  ).length;
}

/** What moved and how; in brief without the count of what changed inside it. */
function movedText(change: Change, brief: boolean, result: DiffResult, o: DiffReportOptions): string {
  const note = moveText(change, result, o.language, (name) => fit(name, LONGEST_HEADING)) ?? "";
  const text = `${toldPlace({ change, inside: [] }, result, o.language)} ${note}`;
  const inside = brief || (change.kind !== "section" && change.kind !== "principle") ? 0 : changesInside(change, result.changes);
  return inside === 0 ? text : `${text}, ${READING.changesInside(inside)[o.language]}`;
}

/** Keeps as many items as fit on so many lines, and says how many are left. */
function group(name: string, items: string[], rows: number, o: DiffReportOptions): string[] {
  if (items.length === 0) return [];
  const lead = padded(name, LEAD_COLUMNS);
  // No item is shorter than four columns with its dot, so no more than these can fit.
  const most = Math.min(items.length, Math.ceil((o.columns * rows) / 4));
  for (let shown = most; shown > 0; shown -= 1) {
    const left = items.length - shown;
    const parts = [...items.slice(0, shown), ...(left > 0 ? [READING.moreInGroup(left)[o.language]] : [])];
    if (shown > 1 && textWidth(parts.join(" · ")) > (o.columns - LEAD_COLUMNS) * rows) continue;
    const lines = hang(lead, dotted(parts), o.columns, o.paint);
    if (lines.length <= rows || shown === 1) return lines;
  }
  return [];
}

/**
 * What moved, what is new and what is gone, each on at most so many lines; a group of nothing is left out.
 * @param changes those selected, in reading order
 */
export function groupLines(changes: readonly Change[], result: DiffResult, rows: number, o: DiffReportOptions): string[] {
  const units = changes.filter((change) => change.kind !== "meta");
  const came = (status: Change["status"]) =>
    tellTogether(units.filter((change) => change.status === status)).map((told) => toldPlace(told, result, o.language));
  const moves = (brief: boolean) => units.filter((change) => change.moved).map((change) => movedText(change, brief, result, o));
  const moved = group(READING.moved[o.language], moves(false), rows, o);
  return [
    ...(moved.length > rows ? group(READING.moved[o.language], moves(true), rows, o) : moved),
    ...group(READING.added[o.language], came("added"), rows, o),
    ...group(READING.removed[o.language], came("removed"), rows, o),
  ];
}
