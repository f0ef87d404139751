import type { Change, DiffResult, WordRun } from "../../src/diff/result.js";
import { scoreMoves } from "./moves.js";
import { isGroup, placesOf } from "./place.js";
import type { Revision } from "./revision.js";
import { type KeyedChange, noScore, type Score, textOf } from "./tally.js";

/**
 * Compares what the comparison says with what was done.
 * @param keys for the pages before and after, the key of what stands on each line
 */
export function scoreRevision(
  revision: Revision,
  result: DiffResult,
  keys: { before: Map<number, string>; after: Map<number, string> },
): Score {
  const score = noScore();
  const keyed = result.changes
    .filter(({ kind }) => kind !== "meta" && kind !== "lead")
    .map((change): KeyedChange => {
      const side = (unit: Change["before"], lines: Map<number, string>) =>
        unit === null ? null : (lines.get(unit.position?.line ?? -1) ?? null);
      return { change, before: side(change.before, keys.before), after: side(change.after, keys.after) };
    });
  const known = { before: new Set(keyed.map(({ before }) => before)), after: new Set(keyed.map(({ after }) => after)) };
  for (const side of ["before", "after"] as const) {
    for (const key of keys[side].values()) if (!known[side].has(key)) throw new Error(`The line ${key} is in no change.`);
  }
  scorePairs(score, revision, keyed);
  scoreParts(score, revision, keyed);
  scoreMoves(score, revision, keyed);
  scoreDepths(score, revision, keyed);
  for (const { change } of keyed) {
    const twice = wordsTwice(change.words);
    score.wordsTwice += twice.length;
    if (twice.length > 0) score.notes.push(`twice: ${twice.join(" ")} in ${JSON.stringify(change.words)}`);
  }
  return score;
}

/** The keys after that a line before may rightly be paired with. */
function mates(revision: Revision): Map<string, Set<string>> {
  const places = {
    before: placesOf(revision.before, revision.base.groupLevel),
    after: placesOf(revision.after, revision.base.groupLevel),
  };
  const found = new Map<string, Set<string>>();
  for (const line of revision.before) {
    const own = revision.after.find(({ key }) => key === line.key);
    if (own === undefined || isGroup(line, revision.base.groupLevel)) continue;
    const set = new Set([line.key, ...(revision.splits.get(line.key) ?? [])]);
    // Of texts that are the same under one heading, one is as good as another.
    for (const other of revision.after)
      if (
        other.text === own.text &&
        other.kind !== "heading" &&
        places.after.parentOf.get(other.key) === places.after.parentOf.get(line.key)
      )
        set.add(other.key);
    found.set(line.key, set);
  }
  for (const [gone, home] of revision.takenOver) found.set(gone, new Set([home]));
  for (const [whole, parts] of revision.merges) for (const part of parts) found.set(part, new Set([whole]));
  return found;
}

function scorePairs(score: Score, revision: Revision, keyed: readonly KeyedChange[]): void {
  const right = mates(revision);
  const groups = [...[...revision.merges].map(([, parts]) => parts), ...[...revision.takenOver].map((pair) => [...pair])];
  const mergedAway = new Set(groups.flat());
  const seen = new Set<string>();
  for (const { before, after } of keyed) {
    if (before === null || after === null) continue;
    if (right.get(before)?.has(after) === true) {
      score.pairsRight += 1;
      seen.add(before);
    } else {
      score.pairsWrong += 1;
      score.notes.push(`wrong pair: ${textOf(revision.before, before)} → ${textOf(revision.after, after)}`);
    }
  }
  for (const [key] of right) {
    if (seen.has(key) || mergedAway.has(key)) continue;
    score.pairsMissed += 1;
    score.notes.push(`missed pair: ${textOf(revision.before, key)} → ${textOf(revision.after, key)}`);
  }
  for (const parts of groups) if (!parts.some((part) => seen.has(part))) score.pairsMissed += 1;
}

/** Of each split or merge, the further part must be shown as belonging to the divided clause. */
function scoreParts(score: Score, revision: Revision, keyed: readonly KeyedChange[]): void {
  const partOf = (kind: "split" | "merge", side: "before" | "after", keys: readonly string[]) =>
    keyed.some(({ change, [side]: own }) => own !== null && keys.includes(own) && change.partners?.kind === kind);
  for (const [, parts] of revision.splits) tell("split", parts, partOf("split", "after", parts));
  for (const [, parts] of revision.merges) tell("merge", parts, partOf("merge", "before", parts));
  const divided = new Set([...revision.splits.values(), ...revision.merges.values()].flat());
  for (const { change, before, after } of keyed) {
    if (change.partners === null || before === null || after === null || divided.has(before) || divided.has(after)) continue;
    score.partsFalse += 1;
    score.notes.push(
      `false ${change.partners.kind}: ${change.before?.text} → ${change.after?.text} and ${change.partners.ids.join(" ")}`,
    );
  }
  function tell(kind: "split" | "merge", parts: readonly string[], found: boolean): void {
    if (found) score.partsFound += 1;
    else {
      score.partsMissed += 1;
      const lines = kind === "split" ? revision.after : revision.before;
      score.notes.push(`missed ${kind}: ${parts.map((part) => textOf(lines, part)).join(" | ")}`);
    }
  }
}

function scoreDepths(score: Score, revision: Revision, keyed: readonly KeyedChange[]): void {
  const right = mates(revision);
  for (const { change, before, after } of keyed) {
    if (before === null || after === null || right.get(before)?.has(after) !== true) continue;
    const divided = revision.splits.has(before) || revision.merges.has(after);
    const depth = revision.depths.get(after) ?? revision.depths.get(before);
    const editorial = change.significance !== "substantive";
    if (depth === undefined) {
      if (
        !divided &&
        !revision.retitled.has(after) &&
        change.status === "edited" &&
        textOf(revision.before, before) === textOf(revision.after, after)
      ) {
        score.untouchedEdited += 1;
        score.notes.push(`untouched but edited: ${change.before?.text} → ${change.after?.text}`);
      }
    } else if (depth === "substantive" && divided) {
      // The change may show in any of the parts.
      const parts = new Set([...(revision.splits.get(before) ?? []), ...(revision.merges.get(after) ?? []), before, after]);
      const any = keyed.some(
        (each) => (parts.has(each.before ?? "") || parts.has(each.after ?? "")) && each.change.significance === "substantive",
      );
      count("substantive", !any);
    } else count(depth, editorial);
    const label = (lines: Revision["after"] | Revision["before"], key: string) =>
      lines.find((line) => line.key === key)?.label ?? null;
    if (change.relabelled !== (label(revision.before, before) !== label(revision.after, after))) {
      score.labelsWrong += 1;
      score.notes.push(`label: ${change.before?.label} → ${change.after?.label}: ${change.before?.text}`);
    }
    function count(what: "substantive" | "typographic" | "respelt", calledEditorial: boolean): void {
      score[what] += 1;
      if (calledEditorial) score[`${what}CalledEditorial`] += 1;
      if (calledEditorial === (what === "substantive")) {
        score.notes.push(
          `${what} called ${change.significance}: ${change.before?.text} → ${change.after?.text} ${JSON.stringify(change.effects)}`,
        );
      }
    }
  }
}

/** Words of letters only, four at least, that a run of changes both deletes and inserts. */
function wordsTwice(words: readonly WordRun[]): string[] {
  const twice: string[] = [];
  let [gone, come]: [string[], string[]] = [[], []];
  const close = () => {
    twice.push(...gone.filter((word) => come.includes(word)));
    [gone, come] = [[], []];
  };
  for (const { op, text, elsewhere } of words) {
    // A number goes with its unit, a date with its month.
    const own = text.replace(/\d[\d ]*\p{L}*(?: \d+)?|\p{L}+ \d+/gu, "").match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{3,}/gu) ?? [];
    if (op === "equal") close();
    else if (elsewhere === undefined) (op === "delete" ? gone : come).push(...own);
  }
  close();
  return twice;
}
