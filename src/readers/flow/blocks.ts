import { splitLabel } from "../../language/headings.js";
import { typedMarkerOf } from "../layout/markers.js";
import type { Block } from "../structure/block.js";
import {
  type Flow,
  type FlowHeading,
  type FlowParagraph,
  type FlowPart,
  type FlowTable,
  hasText,
  type Piece,
  plainText,
} from "./flow.js";
import { findHeadings } from "./headings.js";
import { inlineMarkdown, linesOf } from "./inline.js";
import { Nesting } from "./nesting.js";
import { Notes } from "./notes.js";
import { remarkOnPieces } from "./piece-remarks.js";
import type { Remarks } from "./remarks.js";
import { isFrame, pictureLine, tableMarkdown } from "./tables.js";

/** Brings the flow of a document to the blocks that the structure is found in. Every word of the flow is in them. */
export function blocksOf(flow: Flow, remarks: Remarks): Block[] {
  return new BlockMaker(flow, remarks).run();
}

class BlockMaker {
  private readonly blocks: Block[] = [];
  /** Notes that wait for the end of the list that they were marked in. */
  private held: Block[] = [];
  private readonly notes: Notes;
  private readonly nesting = new Nesting();
  private readonly parts: FlowPart[];
  private readonly headings: Map<FlowParagraph, FlowHeading>;
  private readonly remarks: Remarks;

  constructor(flow: Flow, remarks: Remarks) {
    this.remarks = remarks;
    this.notes = new Notes(flow.notes);
    this.parts = unframed(flow.parts, remarks);
    this.headings = findHeadings(this.parts, remarks);
  }

  run(): Block[] {
    const joined = new Set([...this.headings.values()].flatMap((heading) => heading.joined));
    for (const part of this.parts) {
      if (part.kind === "table") this.table(part);
      else if (part.kind === "picture") this.picture(part.first, part.alt);
      else if (!joined.has(part) && (hasText(part) || part.pieces.some(({ kind }) => kind === "note"))) this.paragraph(part);
    }
    this.flushNotes();
    return this.blocks;
  }

  private paragraph(paragraph: FlowParagraph): void {
    const heading = this.headings.get(paragraph);
    remarkOnPieces(paragraph, heading !== undefined, this.remarks);
    if (heading) this.heading(paragraph, heading);
    else this.text(paragraph);
  }

  private heading(paragraph: FlowParagraph, { level, joined }: FlowHeading): void {
    this.flushNotes();
    this.nesting.reset();
    const all = [paragraph, ...joined];
    const pieces = all.flatMap((each, i): Piece[] => (i === 0 ? each.pieces : [{ kind: "break" }, ...each.pieces]));
    // The words of a heading are what it is known by, so a mark in them would be in the way.
    const text = inlineMarkdown(pieces, (id) => {
      if (this.notes.mark(id, paragraph.first) !== null)
        this.remarks.add("note-of-heading", paragraph.first, plainText(paragraph));
      return null;
    });
    const last = all.at(-1) ?? paragraph;
    const label = paragraph.list ? labelOf(paragraph.list.number) : null;
    this.put({ kind: "heading", level, depth: 0, label, text }, paragraph.first, last.last);
  }

  private text(paragraph: FlowParagraph): void {
    const lines = this.logicalLines(paragraph);
    lines.forEach((pieces, i) => {
      this.hold();
      const text = inlineMarkdown(pieces, (id) => this.notes.mark(id, paragraph.first));
      if (text === "") return;
      const { list, first, last } = paragraph;
      if (list?.inText === true && i === 0) {
        this.nesting.reset();
        this.release();
        this.put({ kind: "paragraph", level: 0, depth: 0, label: labelOf(list.number), text }, first, last);
        return;
      }
      if (list && i === 0) {
        const depth = this.nesting.item(list.depth, paragraph.indent);
        this.put({ kind: "item", level: 0, depth, label: labelOf(list.number), text }, first, last);
        return;
      }
      const typed = this.typedItem(text, first);
      if (typed) {
        const depth = this.nesting.item(list ? list.depth + 1 : 0, paragraph.indent);
        this.put({ kind: "item", level: 0, depth, ...typed }, first, last);
        return;
      }
      const depth = this.nesting.paragraph(list !== null, paragraph.indent);
      if (depth === 0) this.release();
      this.put({ kind: "paragraph", level: 0, depth, label: null, text }, first, last);
    });
  }

  /** A bullet or number that somebody typed instead of asking for a list. */
  private typedItem(text: string, paragraph: number): { label: string | null; text: string } | null {
    const marker = typedMarkerOf(text);
    if (!marker) return null;
    this.remarks.add("typed-bullet", paragraph);
    return { label: marker.label, text: marker.rest };
  }

  /** Line breaks made by hand part a paragraph only where an item begins or a line is left empty. */
  private logicalLines(paragraph: FlowParagraph): Piece[][] {
    const lines = linesOf(paragraph);
    if (lines.length === 1) return lines;
    const logical: Piece[][] = [];
    let empty = true;
    for (const line of lines) {
      const text = inlineMarkdown(line, () => null);
      if (text === "") {
        empty = true;
        for (const piece of line) logical.at(-1)?.push(piece);
        continue;
      }
      const above = logical.at(-1);
      if (!above || empty || typedMarkerOf(text) !== null) logical.push(line);
      else for (const piece of [{ kind: "break" } as const, ...line]) above.push(piece);
      empty = false;
    }
    if (logical.length > 1) this.remarks.add("line-break-split", paragraph.first);
    return logical.length > 0 ? logical : [lines.flat()];
  }

  private table(table: FlowTable): void {
    this.flushNotes();
    const text = tableMarkdown(table, (id) => this.notes.mark(id, table.first));
    if (text === "") return;
    this.remarks.add(
      "table-kept",
      table.first,
      `${table.rows.length} × ${table.rows.reduce((most, row) => Math.max(most, row.length), 0)}`,
    );
    this.nesting.reset();
    this.put({ kind: "raw", level: 0, depth: 0, label: null, text }, table.first, table.last);
  }

  private picture(paragraph: number, alt: string): void {
    if (alt === "") {
      this.remarks.add("picture-without-text", paragraph);
      return;
    }
    this.remarks.add("picture", paragraph, alt);
    this.put({ kind: "raw", level: 0, depth: 0, label: null, text: pictureLine(alt) }, paragraph, paragraph);
  }

  private put(block: Omit<Block, "position">, first: number, last: number): void {
    this.blocks.push({ ...block, position: { line: first, column: 1, endLine: last, endColumn: block.text.length + 1 } });
    if (block.kind === "heading") this.flushNotes();
  }

  /** Sets aside the notes marked so far. */
  private hold(): void {
    for (const note of this.notes.take()) this.held.push(note);
  }

  private release(): void {
    for (const note of this.held) this.blocks.push(note);
    this.held = [];
  }

  private flushNotes(): void {
    this.hold();
    this.release();
  }
}

/** Tables with one column are frames around text; what stands in them is read as the text around them is. */
function unframed(parts: readonly FlowPart[], remarks: Remarks): FlowPart[] {
  return parts.flatMap((part): FlowPart[] => {
    if (part.kind !== "table" || !isFrame(part)) return [part];
    const content = part.rows.flatMap((row) => row.flatMap((cell) => cell.content));
    if (content.some((inner) => inner.kind !== "paragraph" || hasText(inner))) remarks.add("framed-text", part.first);
    return unframed(content, remarks);
  });
}

/** The label of a printed number: "1" of "1.", "a" of "a)", "2" of "Princip 2:". */
function labelOf(number: string | null): string | null {
  if (number === null) return null;
  const split = splitLabel(`${number} Xx`).label;
  const label = split ?? number.replace(/^[\s(§]+|[\s.):–—-]+$/gu, "");
  return label === "" ? null : label;
}
