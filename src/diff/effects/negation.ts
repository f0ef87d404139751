import { type Detector, findingOf, keysIn, type Side, type Stretch, stretch, stretchOf, written } from "./edit.js";
import { matchMentions } from "./mentions.js";

/** The denying word with its neighbours, so that a person sees what is denied. */
function around(side: Side, { from, to }: Stretch): Stretch {
  return stretch(Math.max(0, from - 1), Math.min(side.pieces.length, to + 1));
}

/** The words on the other side that stood beside the denying word; empty when they were rewritten too. */
function without(side: Side, other: Side, at: Stretch): string {
  const [first, last] = [side.partner[at.from - 1] ?? -1, side.partner[at.to] ?? -1];
  return first >= 0 && last === first + 1 ? written(other, { from: first, to: last + 1 }) : "";
}

/** Denials that came, went or became others: "får villkoras" → "får inte villkoras". */
export const detectNegations: Detector = (edit) => {
  const { before, after } = edit;
  const negations = (side: Side) => side.reading.qualifiers.filter(({ kind }) => kind === "negation");
  const words = ({ start, end }: { start: number; end: number }, side: Side) => keysIn(side, stretchOf(side, start, end));
  const { replaced, gone, come } = matchMentions(edit, negations(before), negations(after), words);
  const finding = (texts: [string, string], b: Stretch[], a: Stretch[]) => findingOf("negation", texts[0], texts[1], b, a);
  return [
    ...replaced.map(([b, a]) =>
      finding([written(before, around(before, b.at)), written(after, around(after, a.at))], [b.at], [a.at]),
    ),
    ...gone.map((b) => finding([written(before, around(before, b.at)), without(before, after, b.at)], [b.at], [])),
    ...come.map((a) => finding([without(after, before, a.at), written(after, around(after, a.at))], [], [a.at])),
  ];
};
