import { placesOf } from "./place.js";
import type { Revision } from "./revision.js";
import { type KeyedChange, type Score, textOf } from "./tally.js";

interface Pair {
  before: string;
  after: string;
  flagged: boolean;
}

/**
 * Counts moves. Under another heading than its own, a line must be told as moved. Under its own, which of several lines moved
 * is a matter of taste: as many as it takes at least must be told, and those not told must have kept their order.
 */
export function scoreMoves(score: Score, revision: Revision, keyed: readonly KeyedChange[]): void {
  const before = placesOf(revision.before, revision.base.groupLevel);
  const after = placesOf(revision.after, revision.base.groupLevel);
  const isHeading = new Set(
    [...revision.before, ...revision.after].filter(({ kind }) => kind === "heading").map(({ key }) => key),
  );
  const groups = new Map<string, Pair[]>();
  for (const { change, before: from, after: to } of keyed) {
    if (from === null || to === null) {
      if (change.moved) wrong(`part ${change.before?.text ?? change.after?.text}`);
      continue;
    }
    const home = before.parentOf.get(from) ?? "";
    const kept = after.parentOf.get(to) === (revision.takenOver.get(home) ?? home);
    if (!kept && !isHeading.has(from)) {
      const true_ = from === to;
      if (!true_ && change.moved) wrong(`${textOf(revision.before, from)} → ${textOf(revision.after, to)}`);
      else if (true_ && change.moved) score.movesFound += 1;
      else if (true_) {
        score.movesMissed += 1;
        score.notes.push(`missed move: ${textOf(revision.before, from)}`);
      }
      continue;
    }
    if (change.reparented) wrong(`not under another heading: ${textOf(revision.before, from)}`);
    const key = `${home} ${isHeading.has(from)}`;
    (groups.get(key) ?? groups.set(key, []).get(key))?.push({
      before: from,
      after: to,
      flagged: change.moved && !change.reparented,
    });
  }
  const paired = new Set(keyed.filter((each) => each.before !== null && each.after !== null).map((each) => each.before));
  for (const { key, kind } of revision.after) {
    const home = before.parentOf.get(key);
    if (kind === "heading" || home === undefined || paired.has(key) || isPartOf(key)) continue;
    if (after.parentOf.get(key) !== (revision.takenOver.get(home) ?? home)) {
      score.movesMissed += 1;
      score.notes.push(`missed move (no pair): ${textOf(revision.before, key)} → ${textOf(revision.after, key)}`);
    }
  }
  for (const pairs of groups.values()) {
    pairs.sort((x, y) => (before.indexOf.get(x.before) ?? 0) - (before.indexOf.get(y.before) ?? 0));
    const at = (pair: Pair) => after.indexOf.get(pair.after) ?? 0;
    const needed = pairs.length - longestRise(pairs.map(at));
    const flagged = pairs.filter((pair) => pair.flagged).length;
    const rest = pairs.filter((pair) => !pair.flagged).map(at);
    const inOrder = longestRise(rest) === rest.length;
    score.movesFound += Math.min(needed, flagged);
    score.movesMissed += Math.max(0, needed - flagged);
    if (!inOrder || flagged < needed)
      score.notes.push(`missed move inside: ${pairs.map((pair) => `${pair.before}${pair.flagged ? "*" : ""}`).join(" ")}`);
    for (let k = needed; k < flagged; k += 1)
      wrong(`inside: ${pairs.map((pair) => `${pair.before}@${at(pair)}${pair.flagged ? "*" : ""}`).join(" ")}`);
  }
  function wrong(note: string): void {
    score.movesFalse += 1;
    score.notes.push(`false move: ${note}`);
  }
  function isPartOf(key: string): boolean {
    return [...revision.merges.values()].some((parts) => parts.includes(key));
  }
}

/** Length of the longest rising subsequence. */
function longestRise(values: readonly number[]): number {
  const tails: number[] = [];
  for (const value of values) {
    const at = tails.findIndex((tail) => tail >= value);
    tails[at === -1 ? tails.length : at] = value;
  }
  return tails.length;
}
