import type { Unit } from "../agreement/walk.js";
import type { Change } from "../diff/result.js";

/** The changes that stand together under one heading; those of its sub-headings are parts of their own. */
export interface Part {
  /** "meta" for the front matter, "top" for the title and preamble, "heading" for a section or principle. */
  kind: "meta" | "top" | "heading";
  /** The heading's own change; null for the first two kinds. */
  heading: Change | null;
  /** How many sections and principles stand above it. */
  depth: number;
  /** The clauses directly under it, without the heading. */
  changes: Change[];
}

/**
 * Lays changes out by the heading they stand under, in the order of the later text. What is gone stands under the
 * partner of the heading it had. Every change is in exactly one part, as its heading or among its changes.
 */
export function partsOf(changes: readonly Change[]): Part[] {
  const meta: Part = { kind: "meta", heading: null, depth: 0, changes: [] };
  const top: Part = { kind: "top", heading: null, depth: 0, changes: [] };
  const parts: Part[] = [meta, top];
  const byAfter = new Map<string, Part>();
  const byBefore = new Map<string, Part>();
  for (const change of changes) {
    if (change.kind !== "section" && change.kind !== "principle") continue;
    const unit = change.after ?? change.before;
    const part: Part = { kind: "heading", heading: change, depth: unit?.steps.length ?? 0, changes: [] };
    parts.push(part);
    if (change.after !== null) byAfter.set(change.after.id, part);
    if (change.before !== null) byBefore.set(change.before.id, part);
  }
  const under = (unit: Unit | null, map: Map<string, Part>) =>
    unit === null || unit.parent === null ? undefined : map.get(unit.parent);
  for (const change of changes) {
    if (change.kind === "meta") meta.changes.push(change);
    else if (change.kind !== "section" && change.kind !== "principle") {
      (under(change.after, byAfter) ?? under(change.before, byBefore) ?? top).changes.push(change);
    }
  }
  return parts.filter((part) => part.heading !== null || part.changes.length > 0);
}
