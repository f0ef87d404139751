import type { Block } from "../structure/block.js";
import { type FlowPart, hasText } from "./flow.js";
import { inlineMarkdown } from "./inline.js";
import { pictureLine } from "./tables.js";

/**
 * Footnotes and endnotes as Markdown footnotes: a mark in the text, numbered in the order of the marks, and the note's text as a block
 * of its own after the paragraph or list that it belongs to.
 */
export class Notes {
  private readonly labels = new Map<string, string>();
  private waiting: Block[] = [];
  private readonly texts: ReadonlyMap<string, FlowPart[]>;

  constructor(texts: ReadonlyMap<string, FlowPart[]>) {
    this.texts = texts;
  }

  /** The label for a mark in a paragraph; null when there is no such note. Its text waits to be fetched with `take`. */
  mark(id: string, paragraph: number): string | null {
    const text = this.texts.get(id);
    if (!text) return null;
    const known = this.labels.get(id);
    if (known !== undefined) return known;
    const label = String(this.labels.size + 1);
    this.labels.set(id, label);
    const position = { line: paragraph, column: 1, endLine: paragraph, endColumn: 1 };
    this.waiting.push({ kind: "raw", level: 0, depth: 0, label: null, text: definition(label, text), position });
    return label;
  }

  /** The texts of the notes marked since the last time. */
  take(): Block[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }
}

function definition(label: string, parts: readonly FlowPart[]): string {
  const paragraphs = parts.flatMap(paragraphTexts).filter((text) => text !== "");
  return `[^${label}]: ${paragraphs.join("\n\n    ")}`;
}

function paragraphTexts(part: FlowPart): string[] {
  if (part.kind === "picture") return part.alt === "" ? [] : [pictureLine(part.alt)];
  if (part.kind === "table") return part.rows.flatMap((row) => row.flatMap(({ content }) => content.flatMap(paragraphTexts)));
  return !hasText(part) ? [] : [inlineMarkdown(part.pieces, () => null)];
}
