import type { PlacedChange, PlacedComment, Revision } from "./flow.js";

/** A change that the text being read stands in. */
export interface OpenChange {
  change: Pick<PlacedChange, "kind" | "author" | "date" | "inAfter">;
}

/** Comments as the file gives them, before the text tells where they stand. */
export type LooseComment = Omit<PlacedComment, "anchor" | "paragraph">;

/** Longest text that a change or an anchor is given with, in characters. */
const LONGEST = 10_000;

/** Ranges of comments that may be open at once. */
const MOST_OPEN = 100;

/** Follows tracked changes and the ranges of comments through a document. */
export class Tracker {
  readonly changes: PlacedChange[] = [];
  private readonly anchors = new Map<string, { anchor: string; paragraph: number }>();
  private readonly open = new Set<string>();
  /** Text without a change has come since the last change. */
  private apart = true;
  readonly revision: Revision;

  constructor(revision: Revision) {
    this.revision = revision;
  }

  /** One for text whose changes and comments don't count. */
  aside(): Tracker {
    return new Tracker(this.revision);
  }

  /** Tells of text. @param kept it is part of the revision that is read */
  text(text: string, paragraph: number, change: OpenChange | null, kept: boolean): void {
    if (change) this.changed(change, text, paragraph);
    else if (text !== "") this.apart = true;
    if (!kept) return;
    for (const id of this.open) {
      const anchor = this.anchors.get(id);
      if (anchor && anchor.anchor.length < LONGEST) anchor.anchor += text;
    }
  }

  /** Tells of a change of which `text` is a part; parts by the same hand in one place become one. */
  changed({ change }: OpenChange, text: string, paragraph: number): void {
    const last = this.changes.at(-1);
    const same =
      last &&
      !this.apart &&
      last.paragraph === paragraph &&
      last.kind === change.kind &&
      last.author === change.author &&
      last.date === change.date &&
      last.inAfter === change.inAfter;
    if (!same) this.changes.push({ ...change, text, paragraph });
    else if (last.text.length < LONGEST) last.text += text;
    this.apart = false;
  }

  /** A change of something that is no text: the end of a paragraph, or how it looks. */
  mark(open: OpenChange, paragraph: number, shown: string): void {
    const count = this.changes.length;
    this.changed(open, "", paragraph);
    const last = this.changes.at(-1);
    if (this.changes.length > count && last) last.text = shown;
  }

  /** Paragraphs end stretches of changes. */
  endParagraph(paragraph: number): void {
    for (const id of this.open) {
      const anchor = this.anchors.get(id);
      if (anchor && anchor.paragraph !== paragraph && anchor.anchor.length < LONGEST) anchor.anchor += " ";
    }
    this.apart = true;
  }

  openComment(id: string, paragraph: number): void {
    if (this.open.size < MOST_OPEN) this.open.add(id);
    if (!this.anchors.has(id)) this.anchors.set(id, { anchor: "", paragraph });
  }

  closeComment(id: string): void {
    this.open.delete(id);
  }

  /** A comment's mark, which stands alone when it has no range. */
  markComment(id: string, paragraph: number): void {
    this.open.delete(id);
    if (!this.anchors.has(id)) this.anchors.set(id, { anchor: "", paragraph });
  }

  /** Adds to each comment where it stands. */
  placed(comments: readonly LooseComment[]): PlacedComment[] {
    return comments.map((comment) => {
      const anchor = this.anchors.get(comment.id);
      return { ...comment, anchor: anchor?.anchor.replace(/\s+/gu, " ").trim() ?? "", paragraph: anchor?.paragraph ?? null };
    });
  }

  /** The changes in the order of the text; of a move only its arrival, when both ends are known. */
  settled(): PlacedChange[] {
    const arrived = new Set(this.changes.filter(({ kind, inAfter }) => kind === "move" && inAfter).map(({ text }) => text));
    return this.changes
      .filter(({ kind, inAfter, text }) => kind !== "move" || inAfter || !arrived.has(text))
      .map((change) => ({ ...change, text: change.text.replace(/\s+/gu, " ").trim() }))
      .filter(({ text }) => text !== "");
  }
}
