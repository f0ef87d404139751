import { headingRole, leadKind, splitLabel } from "../../language/headings.js";
import type { Doubts } from "./doubts.js";
import { boldOf, type Draft, sizeOf } from "./draft.js";
import type { Measures } from "./measure.js";

/** Letters so much larger than those of the running text make a heading. */
const LARGER = 1.09;

/** A heading has at most so many lines and characters; in bold letters of the usual size it is shorter. */
const MOST_LINES = 5;
const LONGEST = 250;
const LONGEST_BOLD = 110;

const DEEPEST = 6;

interface Style {
  size: number;
  bold: boolean;
}

/**
 * Makes headings of the blocks whose letters say so, by size first and weight second. The largest letters get the highest level; the first
 * block of the document, set in letters of its own, is the title.
 * @returns how many headings there are besides the title
 */
export function headingsByStyle(drafts: readonly Draft[], measures: Measures, doubts: Doubts): number {
  const styles = new Map<Draft, Style>();
  drafts.forEach((draft, i) => {
    const style = headingStyle(draft, drafts[i + 1], measures);
    if (style) styles.set(draft, style);
  });
  const ranks = rankStyles([...styles.values()]);
  const rankOf = (style: Style) => ranks.findIndex((each) => like(each, style));
  const title = titleOf(drafts, styles, rankOf);
  const base = title ? Math.min(...[...styles].filter(([draft]) => draft !== title).map(([, style]) => rankOf(style))) : 0;
  let count = 0;
  for (const [draft, style] of styles) {
    const level = draft === title ? 1 : Math.min(DEEPEST, 2 + Math.max(0, rankOf(style) - base));
    const text = headingText(draft);
    if (draft !== title) {
      count += 1;
      const known = headingRole(splitLabel(text).rest) !== null || leadKind(splitLabel(text).rest) !== null;
      if (style.size <= measures.bodySize * LARGER && !known && draft.label === null)
        doubts.heading(draft.lines[0]?.number ?? 0, text);
      else if (draft.lines.length > 1) doubts.headingOverLines(draft.lines[0]?.number ?? 0, text);
    } else if (draft.lines.length > 1) doubts.title(draft.lines[0]?.number ?? 0, draft.lines.length);
    Object.assign(draft, { kind: "heading", level, depth: 0, label: null, parts: draft.lines.map((line) => line.text) });
  }
  return count;
}

function headingText(draft: Draft): string {
  return draft.lines.map(({ text }) => text).join(" ");
}

function headingStyle(draft: Draft, next: Draft | undefined, { bodySize, bodyBold }: Measures): Style | null {
  if (draft.raw !== null || draft.bullet || draft.kind === "heading" || (draft.kind === "paragraph" && draft.depth > 0))
    return null;
  const text = headingText(draft);
  if (draft.lines.length > MOST_LINES || text.length > LONGEST || !/\p{L}/u.test(text)) return null;
  const style = { size: sizeOf(draft.lines), bold: boldOf(draft.lines) };
  if (style.size > bodySize * LARGER) return /[.;,]$/u.test(text) && text.length > LONGEST_BOLD ? null : style;
  if (!style.bold || bodyBold || style.size < bodySize * 0.9) return null;
  const short = text.length <= LONGEST_BOLD && draft.lines.length <= 3 && !/[.;,!]$/u.test(text);
  return short && next !== undefined ? style : null;
}

function like(a: Style, b: Style): boolean {
  return a.bold === b.bold && Math.abs(a.size - b.size) <= 0.03 * Math.max(a.size, b.size);
}

/** Each style once, the highest first. */
function rankStyles(styles: readonly Style[]): Style[] {
  const ranks: Style[] = [];
  for (const style of [...styles].sort((a, b) => b.size - a.size || Number(b.bold) - Number(a.bold))) {
    if (!ranks.some((each) => like(each, style))) ranks.push(style);
  }
  return ranks;
}

/** The first block, when its letters are the largest and no other block has them. */
function titleOf(drafts: readonly Draft[], styles: ReadonlyMap<Draft, Style>, rankOf: (style: Style) => number): Draft | null {
  const [first] = [...styles.keys()];
  const style = first && styles.get(first);
  if (!first || !style || drafts.slice(0, 4).indexOf(first) < 0) return null;
  const alone = [...styles].filter(([, each]) => like(each, style)).length === 1;
  const named = headingRole(headingText(first)) !== null || first.label !== null;
  return (alone && rankOf(style) === 0) || (drafts[0] === first && !named && rankOf(style) === 0) ? first : null;
}
