import type { Qualifier } from "../../language/qualifiers.js";
import { reachOf } from "../../language/reach.js";
import { languageData } from "../../language/registry.js";
import { looksFinite } from "../../language/verb-words.js";
import type { Effect } from "../result.js";
import { type Detector, type Edit, type Finding, type Side, type Stretch, type Told, written } from "./edit.js";
import type { Placed } from "./mentions.js";
import { isDuty, matchQualifiers } from "./qualifiers.js";

/** A hedge says how hard one must try, so it is told as strength; a condition says when, so it is told as itself. */
function effectsOf(edit: Edit, was: Placed<Qualifier> | null, is: Placed<Qualifier> | null): Effect[] {
  const texts = {
    before: was === null ? "" : written(edit.before, was.at),
    after: is === null ? "" : written(edit.after, is.at),
  };
  const isHedge = (was ?? is)?.mention.kind === "hedge";
  const relaxed = (text: string) => text !== "" && reachOf(text.toLowerCase(), edit.language).relaxes;
  const [before, after] = [relaxed(texts.before), relaxed(texts.after)];
  if (before === after || !isDuty(edit.before) || !isDuty(edit.after)) return [{ type: "condition", ...texts }];
  const direction = after ? "weaker" : "stronger";
  if (isHedge) return [{ type: "strength", ...texts, direction }];
  return [
    { type: "condition", ...texts },
    { type: "strength", ...texts, direction },
  ];
}

/** "… om medel finns": words that came or went behind an opener, with a verb of their own, are a condition wherever they stand. */
function opened(edit: Edit, side: Side, at: Stretch): boolean {
  const data = languageData(edit.language);
  const [first, second] = [side.pieces[at.from]?.key ?? "", side.pieces[at.from + 1]?.key ?? ""];
  const { conditionalOpeners, notConditional } = data.qualifiers;
  if (!conditionalOpeners.includes(first) || notConditional.includes(second)) return false;
  return side.pieces.slice(at.from + 1, at.to).some(({ key }) => looksFinite(key, data));
}

function openedConditions(edit: Edit, told: Told): Finding[] {
  return told.open.flatMap(({ before: b, after: a }): Finding[] => {
    const isNew = b.to === b.from && opened(edit, edit.after, a);
    if (!isNew && !(a.to === a.from && opened(edit, edit.before, b))) return [];
    const effect: Effect = { type: "condition", before: written(edit.before, b), after: written(edit.after, a) };
    return [{ effect, before: [b], after: [a], rule: null }];
  });
}

/** Conditions and hedges that came, went or became others: "om parterna är överens", "vid behov", "om möjligt". */
export const detectConditions: Detector = (edit, told) => {
  const { replaced, gone, come } = matchQualifiers(edit, ["condition", "hedge"]);
  const findings = (was: Placed<Qualifier> | null, is: Placed<Qualifier> | null) =>
    effectsOf(edit, was, is).map(
      (effect): Finding => ({ effect, before: was === null ? [] : [was.at], after: is === null ? [] : [is.at], rule: null }),
    );
  return [
    ...replaced.flatMap(([b, a]) => findings(b, a)),
    ...gone.flatMap((b) => findings(b, null)),
    ...come.flatMap((a) => findings(null, a)),
    ...openedConditions(edit, told),
  ];
};
