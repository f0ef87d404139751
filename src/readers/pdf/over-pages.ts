import type { Doubts } from "../layout/doubts.js";
import type { Draft } from "../layout/draft.js";
import { joining } from "../layout/joining.js";
import type { Line } from "../layout/line.js";
import { endsSentence } from "../layout/line-ends.js";
import type { Measures } from "../layout/measure.js";
import type { Spanning } from "./spanning.js";

/** Which elements of the tag tree lines belong to, as far as those go on over a page break. */
export class ElementsOfLines {
  private readonly atStart = new Map<Line, number>();
  private readonly atEnd = new Map<Line, number>();
  private readonly spanning: Spanning;

  /** Whether the file tells of this: blocks that are not the same element are two then, where nothing else is sure. */
  get told(): boolean {
    return this.spanning.told;
  }

  constructor(spanning: Spanning) {
    this.spanning = spanning;
  }

  /** Notes what the first and the last of some lines belong to. @param ids of the content that makes them up */
  noted(lines: Line[], ids: readonly string[]): Line[] {
    if (this.spanning.elements.size === 0) return lines;
    const [first, last] = [lines[0], lines.at(-1)];
    const [start, end] = [this.spanning.elements.get(ids[0] ?? ""), this.spanning.elements.get(ids.at(-1) ?? "")];
    if (first && start !== undefined) this.atStart.set(first, start);
    if (last && end !== undefined) this.atEnd.set(last, end);
    return lines;
  }

  /** Whether one line, the last of its page, and the next one belong to the same element. */
  same(last: Line, first: Line): boolean {
    const element = this.atEnd.get(last);
    return element !== undefined && element === this.atStart.get(first);
  }
}

/** Joins what goes on over a page break: the engine gives the tags of each page by themselves. */
export function overPages(drafts: readonly Draft[], elements: ElementsOfLines, measures: Measures, doubts: Doubts): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const above = joined.at(-1);
    const last = above?.lines.at(-1);
    const first = draft.lines[0];
    const goesOn =
      above &&
      last &&
      first &&
      last.page !== first.page &&
      (isOneElement(above, draft, elements.same(last, first)) ||
        goesOver(above, draft, last, first, { measures, doubts, told: elements.told }));
    if (goesOn) {
      doubts.acrossPage(first.number);
      above.lines.push(...draft.lines);
      above.parts.push(...draft.parts);
    } else joined.push(draft);
  }
  return joined;
}

/** Whether the file itself says that a block goes on. What was typed in front of a paragraph would be lost, so that its words tell. */
function isOneElement(above: Draft, draft: Draft, same: boolean): boolean {
  return (
    same && above.raw === null && draft.raw === null && !draft.typed && (above.kind === "heading") === (draft.kind === "heading")
  );
}

interface Known {
  measures: Measures;
  doubts: Doubts;
  told: boolean;
}

function goesOver(above: Draft, draft: Draft, last: Line, first: Line, { measures, doubts, told }: Known): boolean {
  if (above.raw !== null || draft.raw !== null || above.kind === "heading" || draft.kind === "heading") return false;
  const item = draft.kind === "item";
  if (item && (!draft.unmarked || draft.label !== null)) return false;
  if (item && above.kind === "item" && !above.unmarked) return true;
  const samePlace = above.kind === "paragraph" || above.typed ? draft.depth === above.depth : draft.depth === above.depth + 1;
  if (!item && !samePlace) return false;
  if (item && above.kind !== "item") return false;
  // The tags tell nothing of columns, so no edge is looked at.
  const lone = { first: above.lines.length === 1, last: draft.lines.length === 1 };
  const place = { textLeft: Number.NaN, leftmost: Number.NEGATIVE_INFINITY, ...lone };
  const { join, unsure } = joining(last, first, measures, place);
  // Some programs give what a paragraph has on each page a tag of its own, so that a sentence that goes on is still joined.
  if (unsure && told && endsSentence(last.text)) return false;
  if (unsure && join) doubts.joinedMaybe(first.number);
  if (unsure && !join) doubts.splitMaybe(first.number);
  return join;
}
