import type { Clause } from "../../agreement/model.js";
import { loneHeading } from "../../language/groups.js";
import type { Block, Item, List, Paragraph } from "./document.js";
import type { Markup } from "./markup.js";

/** Lays clauses out as paragraphs, nested lists and blocks, and numbers them through the document where that is asked for. */
export class ClauseLayout {
  /** Pictures that nobody has described. */
  readonly undescribed: Clause[] = [];
  private last = 0;
  private readonly markup: Markup;
  private readonly numbering: boolean;

  constructor(markup: Markup, numbering: boolean) {
    this.markup = markup;
    this.numbering = numbering;
  }

  /** @param level of the headings of groups among the clauses */
  lay(clauses: readonly Clause[], level: number): Block[] {
    const blocks: Block[] = [];
    /** The open items, outermost first; what is deeper goes into the last. */
    const open: Item[] = [];
    let lead: string | null = null;
    for (const clause of clauses) {
      const lone = loneHeading(clause);
      if (lone !== null || (clause.lead !== lead && clause.lead !== null)) {
        open.length = 0;
        if (lone !== (lead ?? "")) blocks.push(this.heading(lone ?? clause.lead ?? "", level));
      }
      lead = lone ?? clause.lead;
      if (lone !== null) continue;
      const depth = Math.min(clause.depth, open.length);
      open.length = depth;
      const around = open.at(-1)?.blocks ?? blocks;
      if (clause.form === "item") open.push(addItem(around, this.item(clause)));
      else around.push(...this.blocksOf(clause));
    }
    return blocks;
  }

  private heading(text: string, level: number): Block {
    return { kind: "heading", id: null, level, label: null, runs: this.markup.runs(text) };
  }

  private item({ id, kind, label, text }: Clause): Item {
    return { id, number: this.next(), clause: kind, label, runs: this.markup.runs(text), blocks: [] };
  }

  /** The block of a clause: the first thing in it is what the clause's id and number stand for. */
  private blocksOf(clause: Clause): Block[] {
    if (clause.kind !== "block") return [this.paragraph(clause)];
    const blocks = this.markup.blocks(clause.text);
    if (blocks.some((block) => block.kind === "picture" && block.alt.trim() === "")) this.undescribed.push(clause);
    const addressed = blocks.find((block) => "number" in block);
    if (addressed !== undefined) Object.assign(addressed, { id: clause.id, number: this.next() });
    return blocks;
  }

  private paragraph(clause: Clause): Block {
    const { id, kind, label, text } = clause;
    const alt = /^!\[([^\]]*)\]\([^()]*\)$/u.exec(text)?.[1];
    if (alt?.trim() === "") this.undescribed.push(clause);
    if (alt !== undefined) return { kind: "picture", id, number: this.next(), alt };
    return {
      kind: "paragraph",
      role: "text",
      id,
      number: this.next(),
      clause: kind,
      label,
      runs: this.markup.runs(text),
    } satisfies Paragraph;
  }

  private next(): number | null {
    if (!this.numbering) return null;
    this.last += 1;
    return this.last;
  }
}

function addItem(around: Block[], item: Item): Item {
  const last = around.at(-1);
  if (last?.kind === "list" && goesOn(last, item)) {
    last.numbered &&= item.label === String(last.start + last.items.length);
    last.items.push(item);
  } else {
    const numbered = item.label !== null && /^\d{1,9}$/u.test(item.label);
    around.push({ kind: "list", numbered, start: numbered ? Number(item.label) : 1, items: [item] });
  }
  return item;
}

/** Bullets and labels don't mix in a list, and counting anew from one begins another. */
function goesOn({ items }: List, { label }: Item): boolean {
  const before = items.at(-1)?.label ?? null;
  if (label === null || before === null) return label === before;
  return !(/^(?:1|a|i)$/u.test(label) && before !== "h");
}
