import { type FlowParagraph, type FlowPart, hasText, plainText } from "./flow.js";
import { headsContents } from "./style-names.js";

/** A paragraph whose number, if it has one, is given when it is known to stand for itself. */
interface Draft {
  paragraph: FlowParagraph;
  /** There is text in it. */
  filled: boolean;
  readonly enlist: (paragraph: FlowParagraph) => void;
}

/** How many parts, empty paragraphs mostly, may stand between a table of contents and the line above it. */
const NEAR = 8;

/** Puts parts in a row; paragraphs whose end is not part of the revision are joined to the next. */
export class PartList {
  readonly parts: FlowPart[] = [];
  private open: Draft | null = null;
  private held: FlowPart[] = [];
  /** @param ends its end is part of the revision; @param enlist gives it its place in a list */
  add(paragraph: FlowParagraph, ends: boolean, enlist: Draft["enlist"]): void {
    const draft = { paragraph, filled: hasText(paragraph), enlist };
    this.open = this.open ? join(this.open, draft) : draft;
    if (ends) this.finish();
  }

  /** What stands after the paragraph that is open. */
  after(part: FlowPart): void {
    if (part.kind === "table") this.finish();
    if (this.open) this.held.push(part);
    else this.parts.push(part);
  }

  finish(): void {
    if (this.open) {
      this.open.enlist(this.open.paragraph);
      this.parts.push(this.open.paragraph);
    }
    for (const part of this.held) this.parts.push(part);
    this.open = null;
    this.held = [];
  }

  /** Takes away the line "Innehåll" that stood above a table of contents. */
  dropContentsHeading(): void {
    const last = this.parts.slice(-NEAR).findLast((part) => part.kind !== "paragraph" || hasText(part));
    if (last?.kind === "paragraph" && headsContents(plainText(last))) this.parts.length = this.parts.lastIndexOf(last);
  }
}

/** Joins two paragraphs. The whole is what the first is (heading, item …), unless nothing of that one is left. */
function join(first: Draft, second: Draft): Draft {
  const leading = first.filled || !second.filled ? first : second;
  const { pieces } = first.paragraph;
  for (const piece of second.paragraph.pieces) pieces.push(piece);
  const paragraph = { ...leading.paragraph, first: first.paragraph.first, last: second.paragraph.last, pieces };
  return { paragraph, filled: first.filled || second.filled, enlist: leading.enlist };
}
