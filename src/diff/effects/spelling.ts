import { foldCase } from "../../language/normalise.js";
import { plainSpelling } from "../../language/small-words.js";
import type { Kept } from "../words/script.js";
import { type Detector, type Edit, type Exchange, type Finding, findingOf, type Stretch, stretch, written } from "./edit.js";
import { isSlipOfThePen } from "./slip.js";
import { isWeighty } from "./weighty.js";

/** Words kept although written in another spelling: "skall", "ska". Each is told once. */
function respelt(edit: Edit): Finding[] {
  const { before, after, kept, redressed } = edit;
  if (redressed.length === 0) return [];
  const found = new Map<string, Finding>();
  for (const k of redressed) {
    const [i, j] = kept[k] as Kept;
    const b = before.pieces[i]?.written ?? "";
    const a = after.pieces[j]?.written ?? "";
    if (b === a) continue;
    const [was, is] = [foldCase(b), foldCase(a)];
    if (was === is || plainSpelling(was, edit.language) !== plainSpelling(is, edit.language)) continue;
    found.set(was, findingOf("spelling", b, a, [], [], "same-word-respelt"));
  }
  return [...found.values()];
}

function letters(edit: Edit["before"], { from, to }: Stretch): string {
  return edit.pieces
    .slice(from, to)
    .map(({ key }) => key)
    .join("")
    .replaceAll("-", "");
}

/** True for an edit with a word that binds or counts: how that is spelt is no matter of spelling alone. */
function isWeightyEdit(edit: Edit, { before, after }: Exchange): boolean {
  return isWeighty(edit.before, before, edit) || isWeighty(edit.after, after, edit);
}

/** Spelling: words joined or split, another spelling of the same word, and slips of the pen, put in or put right. */
export const detectSpelling: Detector = (edit, told) => {
  const findings = respelt(edit);
  for (const { before, after } of told.open) {
    if (before.to === before.from || after.to === after.from) continue;
    const finding = (b: Stretch, a: Stretch, rule: Finding["rule"]) =>
      findingOf("spelling", written(edit.before, b), written(edit.after, a), [b], [a], rule);
    if (letters(edit.before, before) === letters(edit.after, after)) {
      if (!isWeightyEdit(edit, { before, after })) findings.push(finding(before, after, "joined-or-split"));
      continue;
    }
    if (before.to - before.from !== after.to - after.from) continue;
    for (let k = 0; k < before.to - before.from; k += 1) {
      const [b, a] = [edit.before.pieces[before.from + k], edit.after.pieces[after.from + k]];
      if (b === undefined || a === undefined || !isSlipOfThePen(b.key, a.key)) continue;
      if (isWeightyEdit(edit, { before, after })) break;
      findings.push(
        finding(stretch(before.from + k, before.from + k + 1), stretch(after.from + k, after.from + k + 1), "slip-of-the-pen"),
      );
    }
  }
  return findings;
};
