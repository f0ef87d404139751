import type { Change } from "../diff/result.js";

/** A change, or a heading that came or went together with all that stood under it. */
export interface Told {
  change: Change;
  /** The clauses and headings inside, in reading order; empty for anything but a whole section or principle. */
  inside: Change[];
}

function isHeading(change: Change): boolean {
  return change.kind === "section" || change.kind === "principle";
}

/**
 * Gathers sections and principles that came or went as wholes, so that a new section is told once and not as a heading
 * and seven clauses. Keeps reading order.
 */
export function tellTogether(changes: readonly Change[]): Told[] {
  const told: Told[] = [];
  const wholes = new Map<string, Told>();
  for (const change of changes) {
    const unit = change.after ?? change.before;
    const cameOrWent = unit !== null && (change.status === "added" || change.status === "removed");
    const above = cameOrWent ? unit.steps.map((step) => wholes.get(`${change.status} ${step.id}`)) : [];
    const whole = above.find((entry) => entry !== undefined);
    if (whole !== undefined) {
      whole.inside.push(change);
      continue;
    }
    const entry: Told = { change, inside: [] };
    told.push(entry);
    if (cameOrWent && isHeading(change)) wholes.set(`${change.status} ${unit.id}`, entry);
  }
  return told;
}
