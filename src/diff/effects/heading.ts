import type { Detector, Finding } from "./edit.js";

/**
 * A section's heading in other words while the section keeps its role: nobody is bound by it. Numbers, dates and denials in
 * it have been told before this looks, and keep the change substantive.
 */
export const detectHeading: Detector = (edit, told) => {
  const { before, after } = edit;
  const role = before.unit.role;
  const { open } = told;
  if (before.unit.kind !== "section" || role === null || role === "other" || role !== after.unit.role) return [];
  if (open.length === 0 || open.length < edit.hunks.length) return [];
  const finding: Finding = {
    effect: { type: "wording", before: before.text, after: after.text },
    before: open.map((exchange) => exchange.before),
    after: open.map((exchange) => exchange.after),
    rule: "heading-of-the-same-role",
  };
  return [finding];
};
