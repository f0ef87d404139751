import type { Unit } from "../../agreement/walk.js";
import type { Qualifier } from "../../language/qualifiers.js";
import { isDispensable } from "../../language/small-words.js";
import { type Edit, type Side, stretchOf } from "./edit.js";
import { type Matched, matchMentions, NOTHING_MATCHED } from "./mentions.js";

/** What became of the qualifying phrases of the given kinds. */
export function matchQualifiers(edit: Edit, kinds: readonly Qualifier["kind"][]): Matched<Qualifier> {
  if (edit.before.reading.qualifiers.length + edit.after.reading.qualifiers.length === 0) return NOTHING_MATCHED;
  const ofKind = (side: Side) => side.reading.qualifiers.filter(({ kind }) => kinds.includes(kind));
  const words = ({ start, end }: Qualifier, side: Side) => {
    const { from, to } = stretchOf(side, start, end);
    const keys = side.pieces.slice(from, to).map(({ key }) => key);
    return keys.filter((key) => !isDispensable(key, edit.language)).join(" ");
  };
  return matchMentions(edit, ofKind(edit.before), ofKind(edit.after), words);
}

const DUTY_KINDS: ReadonlySet<string> = new Set(["action", "responsibility", "commitment", "target"]);

/** True for a kind of unit that promises by standing where it stands. */
export function isDutyKind({ kind }: Unit): boolean {
  return DUTY_KINDS.has(kind);
}

/** True when a clause promises something, so that a qualifier in it loosens or tightens a duty. */
export function isDuty(side: Side): boolean {
  return isDutyKind(side.unit) || side.unit.strength !== "none" || side.reading.strengths.length > 0;
}
