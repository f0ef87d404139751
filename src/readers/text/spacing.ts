import { endsSentence, goesOn } from "../layout/line-ends.js";
import { markerOf } from "../layout/markers.js";
import type { Line } from "./lines.js";

/** How the lines of a text lie on the page. */
export interface Spacing {
  /** Empty lines between two lines of one paragraph: 0, 1 (every line followed by an empty one), or -1: each paragraph is one line. */
  normal: -1 | 0 | 1;
  /** For each line, the width in characters that its part of the page is set to. */
  widths: number[];
  /** How full a line must be, as a share of the width, before its break counts as made by the page when a sentence ends there. */
  full: number;
  /** From this share on, a reader could take the break either way. */
  nearlyFull: number;
  /** Paragraphs stand apart from each other by more than the normal gap, so that lines without it belong together. */
  apart: boolean;
}

/** Without enough line breaks to learn from: the next word just fails to fit, or nearly does. */
const FULL = 1;
const NEARLY_FULL = 0.9;

/** Line breaks inside sentences that it takes to learn how full the page's lines are. */
const ENOUGH = 8;

/**
 * Of the lines that the page surely broke, a quarter lies below `full` and a twentieth below `nearlyFull`. A paragraph's last line is
 * about five times as common as a sentence that ends with its line, and lies anywhere; above the lower quartile the odds turn.
 */
const FULL_QUANTILE = 0.25;
const NEARLY_FULL_QUANTILE = 0.05;

/** A line longer than this was not wrapped by a page. */
const WIDEST_PAGE = 160;

/** A width that says nothing: a part of the page with only short lines. */
const NARROWEST = 24;

/** Smallest share of the line breaks with that gap that must fall inside a sentence, before the gap counts as the normal one. */
const SHARE = 0.2;

/** A line of this many characters that ends inside a sentence was broken by a page; in a text without long lines one is proof enough. */
const PLAIN = 40;

/** Length of the first word, in characters. */
function firstWordLength(text: string): number {
  const space = text.indexOf(" ");
  return space < 0 ? text.length : space;
}

/** Finds out how a text is set, from the line breaks that fall inside sentences. */
export function measureSpacing(lines: readonly Line[]): Spacing {
  const breaks = [0, 0];
  const inside = [0, 0];
  const plain = [0, 0];
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    if (!above || line.gap > 1 || above.text.length > WIDEST_PAGE || markerOf(line.text)) return;
    breaks[line.gap] = (breaks[line.gap] ?? 0) + 1;
    if (endsSentence(above.text) || !goesOn(line.text)) return;
    inside[line.gap] = (inside[line.gap] ?? 0) + 1;
    if (above.text.length >= PLAIN) plain[line.gap] = (plain[line.gap] ?? 0) + 1;
  });
  const onPage = lines.every(({ text }) => text.length <= WIDEST_PAGE);
  const usual = (gap: 0 | 1) => {
    const enough = (inside[gap] ?? 0) >= (gap === 1 ? 3 : 1) && (inside[gap] ?? 0) >= (breaks[gap] ?? 0) * SHARE;
    return enough || (onPage && (plain[gap] ?? 0) > 0);
  };
  const normal = usual(1) ? 1 : usual(0) ? 0 : -1;
  const widths = measureWidths(lines, normal);
  const fills: number[] = [];
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    if (!above || line.gap > normal || endsSentence(above.text) || !goesOn(line.text) || markerOf(line.text)) return;
    fills.push(fill(above, line, widths[i - 1] ?? WIDEST_PAGE));
  });
  fills.sort((a, b) => a - b);
  const apart = standApart(lines, normal, widths);
  const quantile = (share: number, otherwise: number) =>
    fills.length < ENOUGH ? otherwise : (fills[Math.floor(fills.length * share)] ?? otherwise);
  return { normal, widths, apart, full: quantile(FULL_QUANTILE, FULL), nearlyFull: quantile(NEARLY_FULL_QUANTILE, NEARLY_FULL) };
}

/** A line this short, as a share of the width, that ends a sentence ends its paragraph. */
const LAST_LINE = 0.7;

/** Paragraphs that it takes, and the share of them that must stand apart. */
const ENOUGH_PARAGRAPHS = 3;
const STAND_APART = 0.8;

/** Whether more than the normal gap follows the lines that plainly end a paragraph. */
function standApart(lines: readonly Line[], normal: number, widths: readonly number[]): boolean {
  let [ends, apart] = [0, 0];
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    if (!above || line.page || markerOf(line.text) || goesOn(line.text) || !endsSentence(above.text)) return;
    if (above.text.length > (widths[i - 1] ?? 0) * LAST_LINE || above.text.endsWith(":")) return;
    ends += 1;
    if (line.gap > normal) apart += 1;
  });
  return normal >= 0 && ends >= ENOUGH_PARAGRAPHS && apart >= ends * STAND_APART;
}

/** How much of the width is used when the first word of the next line is added to a line; above 1 it did not fit. */
export function fill(above: Line, line: Line, width: number): number {
  return (above.text.length + 1 + firstWordLength(line.text)) / width;
}

/** A part narrower than this share of the usual width is set in a column of its own. */
const OWN_COLUMN = 0.6;

/**
 * The longest line of each part, parts being what wide gaps and page breaks set apart. A part whose lines don't run on shows no width
 * (headings, names, figures); it takes the width that nine tenths of the text's lines stay below.
 */
function measureWidths(lines: readonly Line[], normal: number): number[] {
  const lengths = lines.map((line) => Math.min(line.text.length, WIDEST_PAGE));
  const usual = Math.max(NARROWEST, [...lengths].sort((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 0);
  const widths: number[] = new Array<number>(lines.length).fill(usual);
  let start = 0;
  let longest = 0;
  let runsOn = false;
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    if (above && goesOn(line.text) && !endsSentence(above.text) && !markerOf(line.text)) runsOn = true;
    longest = Math.max(longest, lengths[i] ?? 0);
    const next = lines[i + 1];
    if (next && next.gap <= Math.max(normal, 0) + 1 && !next.page) return;
    if (runsOn) widths.fill(longest < usual * OWN_COLUMN ? Math.max(longest, NARROWEST) : Math.max(longest, usual), start, i + 1);
    start = i + 1;
    longest = 0;
    runsOn = false;
  });
  return widths;
}
