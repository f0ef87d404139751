import type { Language } from "../../agreement/model.js";
import { wordWriter } from "../../messages/word-writer.js";
import type { Block, Item, List, PrintDocument, Run, Table } from "../print/document.js";
import { Counting } from "./labels.js";
import { signatureForm } from "./signatures.js";
import { type StoryBlock, type StoryParagraph, type StoryTable, storyParagraph } from "./story.js";
import { headingStyle, levelStyle, type StyleId } from "./style-names.js";

/** Lays the body of a document out as paragraphs and tables in a row. */
export function storyOf({ language, body }: PrintDocument): StoryBlock[] {
  return new Flattener(language).run(body);
}

/** Where text stands: at the margin, in a quotation, in an item so many lists deep. */
interface Surroundings {
  quoted: boolean;
  /** Lists around; 0 for none. */
  depth: number;
}

const MARGIN: Surroundings = { quoted: false, depth: 0 };

class Flattener {
  private readonly out: StoryBlock[] = [];
  private readonly language: Language;
  /** Headings of each level count by themselves. */
  private readonly headings = new Map<number, Counting>();
  private readonly numbered = new Counting();
  private newPage = false;

  constructor(language: Language) {
    this.language = language;
  }

  run(blocks: readonly Block[]): StoryBlock[] {
    this.blocks(blocks, MARGIN);
    return this.out;
  }

  private blocks(blocks: readonly Block[], around: Surroundings): void {
    for (const block of blocks) this.block(block, around);
  }

  private block(block: Block, around: Surroundings): void {
    switch (block.kind) {
      case "heading":
        return this.heading(block.id, block.level, block.label, block.runs);
      case "paragraph": {
        const style = block.role === "text" ? textStyle(around) : block.role === "note" ? "Note" : "Notice";
        if (block.label === null) return this.add(storyParagraph(style, block.runs, addressOf(block)));
        const list = { ...this.numbered.list(block.label, true), level: 0 };
        return this.add(storyParagraph("NumberedText", block.runs, { ...addressOf(block), list }));
      }
      case "list":
        return this.list(block, around.depth);
      case "table":
        return this.table(block);
      case "quote": {
        const from = this.out.length;
        this.blocks(block.blocks, { ...around, quoted: true });
        return this.own(from, block.id, block.number);
      }
      case "verbatim":
        return this.add(storyParagraph("HTMLPreformatted", [{ text: block.text }], addressOf(block)));
      case "picture": {
        const text = wordWriter.picture(block.alt)[this.language];
        return this.add(storyParagraph("Picture", [{ text }], addressOf(block)));
      }
      case "rule":
        return this.add(storyParagraph("Line", []));
      case "page-break":
        this.newPage = true;
        return;
      case "signatures":
        if (block.level !== null) this.heading(null, block.level, null, [{ text: block.heading }], "AddedHeading");
        this.out.push(...signatureForm(block));
        return;
    }
  }

  private heading(
    id: string | null,
    level: number,
    label: string | null,
    runs: readonly Run[],
    style = headingStyle(level),
  ): void {
    let counting = this.headings.get(level);
    if (counting === undefined) this.headings.set(level, (counting = new Counting()));
    const list = label === null ? null : { ...counting.list(label, true), level: level - 1 };
    this.add(storyParagraph(style, runs, { id, list }));
  }

  private list({ items }: List, depth: number): void {
    const counting = new Counting();
    for (const item of items) this.item(item, counting, depth);
  }

  private item({ id, number, label, runs, blocks }: Item, counting: Counting, depth: number): void {
    const style = levelStyle(label === null ? "ListBullet" : "ListNumber", depth);
    const list = label === null ? ({ list: "bullets", shown: "" } as const) : counting.list(label, false);
    this.add(storyParagraph(style, runs, { id, number, list: { ...list, level: depth } }));
    this.blocks(blocks, { quoted: false, depth: depth + 1 });
  }

  private table({ id, number, caption, columns, head, rows, rowHeads }: Table): void {
    // Word runs tables that touch into one.
    if (this.out.at(-1)?.kind === "table") this.add(storyParagraph("Line", []));
    const all = head === null ? rows : [head, ...rows];
    const story: StoryTable = {
      kind: "table",
      id,
      number,
      caption,
      widths: columns.map(({ share }) => share),
      aligns: columns.map(({ align }) => align),
      heads: head === null ? 0 : 1,
      rows: all.map((row) => ({ cells: row.map((runs) => runs.map((run) => ({ ...run, tracked: null }))), tracked: null })),
      rowHeads,
      anchors: [],
    };
    this.out.push(story);
  }

  /** A clause of several paragraphs has its id and its number on the first. */
  private own(from: number, id: string | null, number: number | null): void {
    const first = this.out[from];
    if (first?.kind === "paragraph") {
      first.id ??= id;
      first.number ??= number;
    }
  }

  private add(paragraph: StoryParagraph): void {
    paragraph.newPage = this.newPage;
    this.newPage = false;
    this.out.push(paragraph);
  }
}

function addressOf({ id, number }: { id: string | null; number: number | null }) {
  return { id, number };
}

function textStyle({ quoted, depth }: Surroundings): StyleId {
  return quoted ? "Quote" : depth > 0 ? levelStyle("ListContinue", depth - 1) : "BodyText";
}
