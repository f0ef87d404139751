import type { Qualifier } from "../../language/qualifiers.js";
import { reachOf } from "../../language/reach.js";
import type { Effect } from "../result.js";
import { type Detector, type Edit, type Finding, written } from "./edit.js";
import type { Placed } from "./mentions.js";
import { isDuty, matchQualifiers } from "./qualifiers.js";

/** -1 narrower, 1 wider, 0 for what sets no bounds. */
function widthOf(edit: Edit, text: string): number {
  const { with: reach } = reachOf(text.toLowerCase(), edit.language);
  return reach === "wider" ? 1 : reach === "narrower" ? -1 : 0;
}

/**
 * A limit that comes makes the clause narrower, and one that goes wider. "Alla" that goes proves nothing: what is left
 * may still mean everyone; only its change into a limit does.
 */
function directionOf(edit: Edit, before: string, after: string): Pick<Effect, "direction"> {
  const [was, is] = [widthOf(edit, before), widthOf(edit, after)];
  if (is < was && is < 0) return { direction: "narrower" };
  if (is > was && was < 0) return { direction: "wider" };
  return {};
}

function findingsOf(edit: Edit, was: Placed<Qualifier> | null, is: Placed<Qualifier> | null): Finding[] {
  const before = was === null ? "" : written(edit.before, was.at);
  const after = is === null ? "" : written(edit.after, is.at);
  const at = { before: was === null ? [] : [was.at], after: is === null ? [] : [is.at], rule: null };
  const effects: Effect[] = [{ type: "scope", before, after, ...directionOf(edit, before, after) }];
  const [relaxed, relaxes] = [before, after].map((text) => reachOf(text.toLowerCase(), edit.language).relaxes);
  if (relaxed !== relaxes && isDuty(edit.before) && isDuty(edit.after)) {
    effects.push({ type: "strength", before, after, direction: relaxes === true ? "weaker" : "stronger" });
  }
  return effects.map((effect) => ({ effect, ...at }));
}

/** Words that bound a clause, and how often something is done: "på förfrågan", "endast", "varje år". */
export const detectScope: Detector = (edit) => {
  const findings: Finding[] = [];
  const bounds = ({ mention }: Placed<Qualifier>) => !reachOf(mention.text.toLowerCase(), edit.language).illustrates;
  for (const kind of ["scope", "frequency"] as const) {
    const { replaced, gone, come } = matchQualifiers(edit, [kind]);
    for (const [b, a] of replaced) if (bounds(b) && bounds(a)) findings.push(...findingsOf(edit, b, a));
    for (const b of gone) if (bounds(b)) findings.push(...findingsOf(edit, b, null));
    for (const a of come) if (bounds(a)) findings.push(...findingsOf(edit, null, a));
  }
  return findings;
};
