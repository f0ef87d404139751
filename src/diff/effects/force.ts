import type { ForceReading } from "../../language/force.js";
import { type Detector, type Edit, type Finding, findingOf, isSmallRegion, isTold, written } from "./edit.js";
import { covers, matchMentions, type Placed } from "./mentions.js";

/** Two levels apart is a difference that readers agree on; one is taste. */
const LEAST_STEP = 2;
/** In a larger rewrite the verbs need not speak of the same deed. */
const SMALL_REGION = 6;

/** The step, and the words exchanged: another verb is another deed too, and the grading is ours. */
function findings(edit: Edit, b: Placed<ForceReading>, a: Placed<ForceReading>): Finding[] {
  const { before: was, after: is } = edit.regions[b.region] ?? { before: b.at, after: a.at };
  const direction = a.mention.level < b.mention.level ? "weaker" : "stronger";
  const verbs = { before: written(edit.before, b.at), after: written(edit.after, a.at) };
  return [
    { effect: { type: "strength", ...verbs, direction }, before: [b.at], after: [a.at], rule: null },
    findingOf("wording", written(edit.before, was), written(edit.after, is), [was], [is]),
  ];
}

/** True where a verb of known force stood in a region small enough. In most edits none did, and the other wording need not be read. */
function mayStep(edit: Edit): boolean {
  const { before, regions } = edit;
  const small = regions.filter((region, i) => region.before.to > region.before.from && isSmallRegion(edit, i, SMALL_REGION));
  return small.some((region) => covers(before.reading.force, before, region.before));
}

/** Verbs outside the strength ladder that take on more or less than the ones they replace: "ta strid för" → "markera". */
export const detectForce: Detector = (edit, told) => {
  if (!mayStep(edit)) return [];
  const { replaced } = matchMentions(edit, edit.before.reading.force, edit.after.reading.force, ({ text }) => text.toLowerCase());
  return replaced.flatMap(([b, a]) => {
    const isStep = Math.abs(a.mention.level - b.mention.level) >= LEAST_STEP && isSmallRegion(edit, b.region, SMALL_REGION);
    return isStep && !isTold(told.before, b.at) && !isTold(told.after, a.at) ? findings(edit, b, a) : [];
  });
};
