import { headingRole, splitLabel } from "../../language/headings.js";
import { endsSentence, goesOn, staysOpen } from "../layout/line-ends.js";
import { markerOf } from "../layout/markers.js";
import type { Line } from "./lines.js";
import { fill, type Spacing } from "./spacing.js";

/** A title may run over this many lines. */
const MOST_LINES = 5;
const LONGEST_LINE = 110;
const LONGEST_TITLE = 250;

/** Share of the page's width that a line of a title stays below: titles are set in larger letters. */
const NARROW = 0.85;

/** A line this full, as a share of the width, was broken for want of room. */
const FULL = 0.95;

/** An opening line that names the parties in so many words is the title, not a section about them. */
const NAMES_PARTIES = 5;

/**
 * Finds the title: the first lines of the text as long as they are short, end no sentence and head no part of an agreement.
 * @returns how many lines it takes up; 0 when the text begins without one
 */
export function titleLines(lines: readonly Line[], spacing: Spacing): number {
  const first = lines[0];
  if (first?.underlined !== undefined) return first.underlined;
  if (!first || !couldBeTitle(first) || lines.length < 2) return 0;
  let count = 1;
  let length = first.text.length;
  while (count < MOST_LINES) {
    const above = lines[count - 1];
    const line = lines[count];
    if (!above || !line || !belongs(above, line, lines[count + 1], spacing, count)) break;
    length += 1 + line.text.length;
    if (length > LONGEST_TITLE) break;
    count += 1;
  }
  const next = lines[count];
  return next && goesOn(next.text) && next.gap <= Math.max(spacing.normal, 0) ? 0 : count;
}

function couldBeTitle(line: Line): boolean {
  if (line.text.length > LONGEST_LINE || endsSentence(line.text) || markerOf(line.text)) return false;
  const role = headingRole(line.text);
  return role === null || (role === "parties" && line.text.split(" ").length >= NAMES_PARTIES);
}

function belongs(above: Line, line: Line, next: Line | undefined, spacing: Spacing, index: number): boolean {
  const near = line.gap <= Math.max(spacing.normal, 0) && !line.page;
  const full = fill(above, line, spacing.widths[index - 1] ?? LONGEST_LINE) >= FULL;
  const onward = staysOpen(above.text) || goesOn(line.text);
  const begun = onward || full;
  if (endsSentence(line.text) || markerOf(line.text) || splitLabel(line.text).label !== null || line.page) return false;
  if (headingRole(line.text) !== null && !onward) return false;
  if (line.text.length > Math.min(LONGEST_LINE, (spacing.widths[index] ?? LONGEST_LINE) * NARROW) && !(begun && near))
    return false;
  if (begun) return line.gap <= Math.max(spacing.normal, 0) + 1 && !runsOn(line, next, spacing);
  return near && !runsOn(line, next, spacing);
}

/** The line begins a paragraph that goes on below. */
function runsOn(line: Line, next: Line | undefined, spacing: Spacing): boolean {
  if (!next || next.gap > Math.max(spacing.normal, 0) || next.page) return false;
  return goesOn(next.text) && line.text.length > LONGEST_LINE / 2;
}
