import type { Change } from "../../diff/result.js";
import { leavesTrace } from "./part.js";

/** Where links on the page lead: one name for each change, and one more for the trace that a moved unit leaves behind. */
export interface Anchors {
  of(change: Change): string;
  trace(change: Change): string;
}

const LONGEST = 80;

/** Ids come from documents: only letters, digits, full stop, hyphen and underscore of ASCII may stand in a fragment. */
function slug(id: string): string {
  return id.slice(0, LONGEST).replace(/[^A-Za-z0-9._-]+/gu, "-");
}

function idOf(change: Change): string {
  if (change.kind === "meta") return `details.${(change.meta?.after ?? change.meta?.before)?.id ?? ""}`;
  return change.after === null ? `before.${change.before?.id ?? ""}` : `after.${change.after.id}`;
}

/**
 * Names every change so that the page can be linked to ("#after.dialog.action.2"). The names have a full stop inside,
 * which keeps them apart from the page's own ids, and a number at the end where two would be the same.
 */
export function nameAnchors(changes: readonly Change[]): Anchors {
  const taken = new Set<string>();
  const unique = (wanted: string) => {
    let name = wanted;
    if (taken.has(name)) name = `${wanted}.${taken.size}`;
    while (taken.has(name)) name += "-";
    taken.add(name);
    return name;
  };
  const names = new Map(changes.map((change) => [change, unique(slug(idOf(change)))]));
  const traces = new Map(changes.filter(leavesTrace).map((change) => [change, unique(`trace.${names.get(change) ?? ""}`)]));
  return { of: (change) => names.get(change) ?? "", trace: (change) => traces.get(change) ?? "" };
}
