import { BROKEN_WORD } from "../layout/characters.js";
import { endsSentence, goesOn, staysOpen } from "../layout/line-ends.js";
import type { Line } from "./lines.js";
import { fill, type Spacing } from "./spacing.js";

/** Whether a line goes on from the one above, and whether another reading is about as good. */
export interface Join {
  join: boolean;
  unsure: boolean;
}

/** Share of the width that a line must reach at least, before a capital that follows it can be the middle of a sentence ("Region / Exempels"). */
const OPEN_FULL = 0.9;

/** Where paragraphs stand apart, a line less full than this was ended by hand. */
const ENDED_BY_HAND = 0.75;

/** On lines shorter than this, in characters, a break tells little: names and figures stand on such lines too. */
const SHORT = 45;

/**
 * Decides whether two lines belong to one paragraph. Neither begins an item, and neither is a heading.
 * The evidence: how the sentence above ends, how the next begins, and whether the next word would have fitted above.
 */
export function joinLines(above: Line, line: Line, width: number, { normal, full, nearlyFull, apart }: Spacing): Join {
  const sure = (join: boolean): Join => ({ join, unsure: false });
  if (above.text.endsWith(BROKEN_WORD)) return sure(true);
  const ended = endsSentence(above.text);
  const onward = goesOn(line.text);
  if (line.gap > normal) {
    const acrossPage = line.page && onward && !ended;
    const acrossGap = normal >= 0 && line.gap === normal + 1 && onward && !ended && above.text.length > width / 2;
    // In a text where each paragraph is one line, only a line that plainly breaks off goes on below.
    const brokenOff = line.gap === 0 && !ended && staysOpen(above.text);
    return { join: acrossPage || acrossGap || brokenOff, unsure: !acrossPage && (acrossGap || brokenOff) };
  }
  const filled = fill(above, line, width);
  if (!ended) {
    if (onward || staysOpen(above.text)) return sure(true);
    const join = filled >= Math.max(OPEN_FULL, nearlyFull);
    return { join, unsure: join && above.text.length < SHORT };
  }
  if (onward) return sure(true);
  if (above.text.endsWith(":")) return sure(false);
  if (apart) return { join: filled >= ENDED_BY_HAND, unsure: filled < nearlyFull };
  return { join: filled >= full, unsure: filled >= nearlyFull };
}
