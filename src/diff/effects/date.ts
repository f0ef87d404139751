import { type Detector, findingOf, keysIn, type Side, stretchOf, written } from "./edit.js";
import { matchMentions } from "./mentions.js";

/** Dates and years that became others, came or went. */
export const detectDates: Detector = (edit) => {
  const { before, after } = edit;
  const key = ({ start, end }: { start: number; end: number }, side: Side) => keysIn(side, stretchOf(side, start, end));
  const { replaced, gone, come } = matchMentions(edit, before.reading.dates, after.reading.dates, key);
  return [
    ...replaced.map(([b, a]) => findingOf("date", written(before, b.at), written(after, a.at), [b.at], [a.at])),
    ...gone.map((b) => findingOf("date", written(before, b.at), "", [b.at], [])),
    ...come.map((a) => findingOf("date", "", written(after, a.at), [], [a.at])),
  ];
};
