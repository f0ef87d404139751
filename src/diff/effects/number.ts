import type { NumberMention } from "../../language/numbers.js";
import { languageData } from "../../language/registry.js";
import type { Effect } from "../result.js";
import {
  type Detector,
  type Edit,
  type Finding,
  findingOf,
  type Side,
  type Stretch,
  stretch,
  stretchOf,
  written,
} from "./edit.js";
import { matchMentions, type Placed } from "./mentions.js";

/** Words between a number and its noun that are still told with it: "tre personliga ersättare". */
const LONGEST_PHRASE = 4;

/** The number with the noun it counts; the number alone where the noun cannot be found. */
export function numberPhrase(side: Side, mention: NumberMention): Stretch {
  const at = stretchOf(side, mention.start, mention.end);
  if (mention.unit === "") return at;
  for (let i = at.to; i < Math.min(side.pieces.length, at.from + LONGEST_PHRASE); i += 1) {
    if (side.pieces[i]?.key.startsWith(mention.unit)) return stretch(at.from, i + 1);
  }
  return at;
}

/** Value, unit and the first word of meaning after them: "två från Region X" is not "två från föreningarna". */
function sameNumber(mention: NumberMention, side: Side): string {
  const next = side.pieces.slice(numberPhrase(side, mention).to).find((piece) => piece.isContent);
  return `${mention.value} ${mention.unit} ${next?.key ?? ""}`;
}

function found(before: [Side, Placed<NumberMention>] | null, after: [Side, Placed<NumberMention>] | null): Finding {
  const cover = (told: [Side, Placed<NumberMention>] | null) => (told === null ? [] : [numberPhrase(told[0], told[1].mention)]);
  const phrase = (told: [Side, Placed<NumberMention>] | null, [at]: Stretch[]) =>
    told === null || at === undefined ? "" : written(told[0], at);
  const [b, a] = [cover(before), cover(after)];
  const made = findingOf("number", phrase(before, b), phrase(after, a), b, a);
  const [was, is] = [before?.[1].mention, after?.[1].mention];
  if (was !== undefined && is !== undefined && was.unit === is.unit)
    made.effect.direction = is.value > was.value ? "more" : "less";
  return made;
}

/** "ett möte" beside "två möten": an article with the same noun in the other wording of the region is its one. */
function articleFor(edit: Edit, other: Side, placed: Placed<NumberMention>): Stretch | null {
  const { articles } = languageData(edit.language).numbers;
  const { unit } = placed.mention;
  if (unit === "" || placed.region < 0) return null;
  const at = other.pieces.findIndex(({ key }, i) => other.region[i] === placed.region && articles.includes(key));
  if (at < 0) return null;
  const noun = other.pieces.findIndex(({ key }, i) => i > at && i < at + LONGEST_PHRASE && key.startsWith(unit));
  return noun < 0 ? null : { from: at, to: noun + 1 };
}

/** A number that came or went, or that stands against an article. */
function alone(edit: Edit, side: Side, placed: Placed<NumberMention>): Finding {
  const isBefore = side === edit.before;
  const other = isBefore ? edit.after : edit.before;
  const whole = isBefore ? found([side, placed], null) : found(null, [side, placed]);
  const article = articleFor(edit, other, placed);
  if (article === null) return whole;
  const grows = placed.mention.value > 1 !== isBefore;
  const effect: Effect = { ...whole.effect, direction: grows ? "more" : "less" };
  effect[isBefore ? "after" : "before"] = written(other, article);
  return { ...whole, effect, [isBefore ? "after" : "before"]: [article] };
}

/** Amounts and counts: each number that became another, came or went, with the noun it counts. */
export const detectNumbers: Detector = (edit) => {
  const { before, after } = edit;
  const { replaced, gone, come } = matchMentions(
    edit,
    before.reading.numbers,
    after.reading.numbers,
    sameNumber,
    ({ unit }) => unit,
  );
  return [
    ...replaced
      .filter(([b, a]) => b.mention.value !== a.mention.value || b.mention.unit !== a.mention.unit)
      .map(([b, a]) => found([before, b], [after, a])),
    ...gone.map((b) => alone(edit, before, b)),
    ...come.map((a) => alone(edit, after, a)),
  ];
};
