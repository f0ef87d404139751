import { type Detector, type Edit, type Finding, isTold, type Stretch, type Told } from "./edit.js";
import { DETECTORS } from "./registry.js";

/** Whether the changed pieces of some stretches have been told by an earlier detector. */
function howTold(
  partner: readonly number[],
  told: readonly number[],
  stretches: readonly Stretch[],
): "all" | "not all" | "none changed" {
  let changed = false;
  for (const { from, to } of stretches) {
    for (let i = from; i < to; i += 1) {
      if (partner[i] !== -1) continue;
      if (told[i] === 0) return "not all";
      changed = true;
    }
  }
  return changed ? "all" : "none changed";
}

/** True when every changed piece that a finding speaks of has been told by an earlier detector. */
function isOldNews(finding: Finding, edit: Edit, told: Told): boolean {
  const before = howTold(edit.before.partner, told.before, finding.before);
  if (before === "not all") return false;
  const after = howTold(edit.after.partner, told.after, finding.after);
  return after === "all" || (after === "none changed" && before === "all");
}

/** What is left when no detector sees a thing: the width of spaces, a break of line. */
const UNSEEN: Finding = { effect: { type: "typography", before: "", after: "" }, before: [], after: [], rule: "same-words" };

/**
 * What the detectors find in an edit, each changed word told once. Detectors are asked in the order of the registry.
 * @param detectors others than all, for trying one alone
 */
export function findEffects(edit: Edit, detectors: readonly Detector[] = DETECTORS): Finding[] {
  const told: Told = {
    before: new Array<number>(edit.before.pieces.length).fill(0),
    after: new Array<number>(edit.after.pieces.length).fill(0),
    open: edit.hunks,
  };
  const findings: Finding[] = [];
  for (let i = 0; i < detectors.length; i += 1) {
    const found = (detectors[i] as Detector)(edit, told);
    if (found.length === 0) continue;
    const fresh = found.filter((finding) => !isOldNews(finding, edit, told));
    for (const { before, after, rule } of fresh) {
      const how = rule === null ? 2 : 1;
      for (const { from, to } of before) told.before.fill(how, from, to);
      for (const { from, to } of after) told.after.fill(how, from, to);
    }
    told.open = told.open.filter(({ before, after }) => !isTold(told.before, before) && !isTold(told.after, after));
    findings.push(...fresh);
  }
  return findings.length > 0 ? findings : [UNSEEN];
}
