import { Pattern } from "../../language/pattern.js";
import { BROKEN_WORD } from "./characters.js";
import { nextFits } from "./fit.js";
import type { Line } from "./line.js";
import { endsSentence, goesOn, staysOpen } from "./line-ends.js";
import { AT_EDGE, type Measures, ROOM, SET_IN } from "./measure.js";

/** Whether a line goes on from the one above, and whether another reading is about as good. */
export interface Joining {
  join: boolean;
  unsure: boolean;
}

/** Sizes of letters that differ by more than this share are two styles. */
const OTHER_SIZE = 0.06;

/** The same as a share of the column where paragraphs stand apart: a line within one is ended by hand then. */
const MUCH_TO_SPARE = 0.25;

/** What is taken to have been seen of each kind of break before anything is. */
const SEEN = 1;

/** A word that goes on, or a range of years. */
const HYPHEN = new Pattern(String.raw`[\p{L}\p{N}][-\u2010]$`);

/** Whether two lines are set in one style. */
export function sameStyle(above: Line, line: Line): boolean {
  return Math.abs(above.size - line.size) <= OTHER_SIZE * Math.max(above.size, line.size);
}

/**
 * Decides whether a line goes on the paragraph above it. The line begins no item.
 * @param textLeft where, in the column of the line above, the lines of the paragraph above begin, its first one apart: for items behind the bullet
 * @param leftmost a line that begins further to the left than this, after the end of a sentence, is no part of the paragraph
 * @param first the line above is the first of its paragraph
 * @param last nothing goes on from the line below
 */
export function joining(
  above: Line,
  line: Line,
  measures: Measures,
  { textLeft, leftmost, first, last }: { textLeft: number; leftmost: number; first: boolean; last: boolean },
): Joining {
  const sure = (join: boolean): Joining => ({ join, unsure: false });
  if (above.text.endsWith(BROKEN_WORD)) return sure(true);
  const ended = endsSentence(above.text);
  const onward = goesOn(line.text);
  const open = !ended && (onward || staysOpen(above.text) || HYPHEN.test(above.text.slice(-2)));
  if (!sameStyle(above, line)) return sure(false);
  if (above.bold !== line.bold && !open) return sure(false);
  if (above.flow !== line.flow) return overBreak(above, line, measures, { ended, onward, open, first, last, textLeft });
  const room = line.y - above.y - measures.pitch * line.size;
  if (room > ROOM * line.size || room < -measures.pitch * line.size) return sure(false);
  if (line.x > Math.max(above.x, textLeft) + SET_IN * line.size) return sure(open);
  const bothSetIn = measures.setIn && first && Math.abs(line.x - above.x) < 0.3 * line.size;
  if (bothSetIn && line.x > measures.leftOf(line) + SET_IN * line.size && ended) return sure(false);
  if (line.x < leftmost - SET_IN * line.size && ended) return sure(false);
  const width = measures.edgeOf(above) - measures.leftOf(above);
  if (!nextFits(above, line, measures, measures.apart ? MUCH_TO_SPARE * width : 0)) return sure(true);
  return sure(open || (!ended && line.bold));
}

/** How the line above ends and the next one begins. */
interface Ends {
  ended: boolean;
  onward: boolean;
  /** The sentence plainly goes on. */
  open: boolean;
}

/**
 * A paragraph that may go on in the next column or on the next page. Where the page ends with a sentence and the next word would not have
 * fitted, the odds are those that the breaks inside pages give.
 */
function overBreak(
  above: Line,
  line: Line,
  measures: Measures,
  { ended, onward, open, first, last, textLeft }: Ends & { first: boolean; last: boolean; textLeft: number },
): Joining {
  if (open) return { join: true, unsure: false };
  const shift = line.x - measures.leftOf(line) - (textLeft - measures.leftOf(above));
  if (!first && Math.abs(shift) > SET_IN * line.size) return { join: false, unsure: false };
  if (nextFits(above, line, measures)) return { join: false, unsure: !ended && onward };
  if (onward || !ended) return { join: true, unsure: true };
  // No page ends with the first line of a paragraph or begins with its last if it can be helped.
  if (first || last || above.text.endsWith(":")) return { join: false, unsure: true };
  if (measures.justified !== null) {
    return { join: above.right - measures.leftOf(above) > measures.justified - AT_EDGE, unsure: true };
  }
  const odds = (measures.sentenceEnds + SEEN) / (measures.fullEnds + SEEN);
  return { join: odds > 1, unsure: true };
}
