import type { Detector, Edit, Finding, Stretch, Told } from "./edit.js";
import { DETECTORS } from "./registry.js";

function changedPieces(partner: Int32Array, stretches: readonly Stretch[]): number[] {
  return stretches.flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, k) => from + k).filter((i) => partner[i] === -1),
  );
}

/** True when every changed piece that a finding speaks of has been told by an earlier detector. */
function isOldNews(finding: Finding, edit: Edit, told: Told): boolean {
  const before = changedPieces(edit.before.partner, finding.before);
  const after = changedPieces(edit.after.partner, finding.after);
  if (before.length + after.length === 0) return false;
  return before.every((i) => told.before[i] !== 0) && after.every((j) => told.after[j] !== 0);
}

/** What is left when no detector sees a thing: the width of spaces, a break of line. */
const UNSEEN: Finding = { effect: { type: "typography", before: "", after: "" }, before: [], after: [], rule: "same-words" };

/**
 * What the detectors find in an edit, each changed word told once. Detectors are asked in the order of the registry.
 * @param detectors others than all, for trying one alone
 */
export function findEffects(edit: Edit, detectors: readonly Detector[] = DETECTORS): Finding[] {
  const told: Told = { before: new Uint8Array(edit.before.pieces.length), after: new Uint8Array(edit.after.pieces.length) };
  const findings: Finding[] = [];
  for (const detect of detectors) {
    const fresh = detect(edit, told).filter((finding) => !isOldNews(finding, edit, told));
    for (const { before, after, rule } of fresh) {
      const how = rule === null ? 2 : 1;
      for (const { from, to } of before) told.before.fill(how, from, to);
      for (const { from, to } of after) told.after.fill(how, from, to);
    }
    findings.push(...fresh);
  }
  return findings.length > 0 ? findings : [UNSEEN];
}
