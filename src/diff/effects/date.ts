import { type Detector, type Finding, keysIn, type Side, stretchOf, written } from "./edit.js";
import { matchMentions } from "./mentions.js";

/** Dates and years that became others, came or went. */
export const detectDates: Detector = (edit) => {
  const { before, after } = edit;
  const key = ({ start, end }: { start: number; end: number }, side: Side) => keysIn(side, stretchOf(side, start, end));
  const { replaced, gone, come } = matchMentions(edit, before.reading.dates, after.reading.dates, key);
  const effect = (was: string, is: string) => ({ type: "date" as const, before: was, after: is });
  return [
    ...replaced.map(
      ([b, a]): Finding => ({
        effect: effect(written(before, b.at), written(after, a.at)),
        before: [b.at],
        after: [a.at],
        rule: null,
      }),
    ),
    ...gone.map((b): Finding => ({ effect: effect(written(before, b.at), ""), before: [b.at], after: [], rule: null })),
    ...come.map((a): Finding => ({ effect: effect("", written(after, a.at)), before: [], after: [a.at], rule: null })),
  ];
};
