import { endsSentence } from "../layout/line-ends.js";
import type { Line } from "./lines.js";

/** Three or more of one sign, close together or with a space between them. A row of low lines is a place to write on, not a rule. */
const RULE = /^([-=~*–—])(?: ?\1){2,}$/u;

const SIGNS = "-=~*–—";

/** Signs that headings are underlined with. */
const UNDER = "-=~";

/** Lines that a heading may run over, and how long one of them may be. */
const MOST_LINES = 4;
const LONGEST_LINE = 110;

/** Whether a line is drawn rather than written. */
export function isRule({ text }: Line): boolean {
  return SIGNS.includes(text.charAt(0)) && text.length >= 3 && RULE.test(text);
}

/**
 * Finds headings that are underlined, as in an e-mail: "Bakgrund" above a row of hyphens, with or without such a row above it too. The
 * rows go, and the first line of the heading says how many lines are underlined. A row that stands by itself stays.
 */
export function withUnderlines(lines: readonly Line[]): Line[] {
  if (!lines.some(isRule)) return [...lines];
  const kept: Line[] = [];
  for (const line of lines) {
    const above = isRule(line) ? underlinedAbove(kept, line) : 0;
    const first = kept[kept.length - above];
    if (above === 0 || !first) {
      kept.push(line);
      continue;
    }
    const over = kept[kept.length - above - 1];
    const framed = over !== undefined && first.gap === 0 && isRule(over) && over.text[0] === line.text[0];
    const heading = framed ? { ...first, gap: over.gap, page: over.page || first.page } : first;
    kept.splice(kept.length - above - (framed ? 1 : 0), framed ? 2 : 1, { ...heading, underlined: above });
  }
  return kept;
}

/** How many of the last lines a row right below them underlines: short ones that begin after a gap and end no sentence. */
function underlinedAbove(lines: readonly Line[], row: Line): number {
  const last = lines.at(-1);
  if (row.gap > 0 || row.page || !last || !UNDER.includes(row.text.charAt(0)) || row.text.includes(" ")) return 0;
  if (endsSentence(last.text) && !last.text.endsWith("?")) return 0;
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const line = lines[lines.length - count];
    if (!line || line.text.length > LONGEST_LINE || line.underlined !== undefined || isRule(line)) return 0;
    const before = lines[lines.length - count - 1];
    if (!before || line.gap > 0 || line.page || isRule(before)) return count;
  }
  return 0;
}
