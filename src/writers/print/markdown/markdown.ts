import type { FootnoteDefinition, Root, RootContent } from "mdast";
import { guardStart, MOST_SIGNS, MOST_SIGNS_IN_ALL, signsIn } from "../../../agreement/inline.js";
import type { Block, Run } from "../document.js";
import type { Markup } from "../markup.js";
import { linkedRuns } from "../plain.js";
import { blocksOf } from "./blocks.js";
import { type References, runsOf } from "./inline.js";
import { parseMarkdown } from "./parse.js";

/** Longest raw block that is looked into, in characters. */
const LONGEST_BLOCK = 131_072;

/** Reads inline Markdown and raw blocks with the Markdown parser; knows the definitions of links and footnotes of the whole document. */
export class MarkdownMarkup implements Markup, References {
  private readonly links = new Map<string, string>();
  private readonly footnotes = new Map<string, FootnoteDefinition>();
  private readonly marked: string[] = [];
  private readonly isMarked: (note: string) => boolean;
  private signs = 0;

  /**
   * @param texts inline texts of the document
   * @param blocks raw Markdown of every block of the document
   */
  constructor(texts: readonly string[], blocks: readonly string[]) {
    const all = [...texts, ...blocks].filter((text) => text.includes("[^"));
    this.isMarked = (name) =>
      all.some((text) => text.toLowerCase().includes(`[^${name}]`) && !text.toLowerCase().startsWith(`[^${name}]:`));
    for (const raw of blocks.filter((text) => text.startsWith("["))) this.keepDefinitions(this.parse(raw)?.children ?? []);
  }

  runs(text: string): Run[] {
    const [first] = this.parse(guardStart(text) + this.definitionsFor(text))?.children ?? [];
    return first?.type === "paragraph" ? runsOf(first.children, this) : linkedRuns(text);
  }

  blocks(raw: string): Block[] {
    const nodes = this.parse(raw + this.definitionsFor(raw))?.children;
    if (nodes === undefined) return [{ kind: "verbatim", id: null, number: null, text: raw }];
    return [...blocksOf(nodes, this), ...this.unmarkedNotes(raw, nodes)];
  }

  address(name: string): string | undefined {
    return this.links.get(name);
  }

  noteNumber(name: string): number | null {
    if (!this.footnotes.has(name)) return null;
    if (!this.marked.includes(name)) this.marked.push(name);
    return this.marked.indexOf(name) + 1;
  }

  /** A note may mark another, which then gets its number. */
  notes(): Run[][] {
    const texts: Run[][] = [];
    for (let i = 0; i < this.marked.length; i++) texts.push(this.noteText(this.marked[i] ?? ""));
    return texts;
  }

  private noteText(name: string): Run[] {
    const blocks = blocksOf(this.footnotes.get(name)?.children ?? [], this);
    return blocks.flatMap((block, i) => [...(i === 0 ? [] : [{ text: "\n" }]), ...textOf(block)]);
  }

  /** A note that is marked nowhere stands where it was written. */
  private unmarkedNotes(raw: string, nodes: readonly RootContent[]): Block[] {
    const own = nodes
      .filter((node) => node.type === "footnoteDefinition")
      .filter((node) => raw.includes(`[^${node.label ?? ""}]:`));
    const left = own.filter(({ identifier }) => !this.isMarked(identifier) && raw.trimStart().startsWith("[^"));
    return left.map(({ identifier, label }) => {
      const runs = [{ text: `[${label ?? identifier}] ` }, ...this.noteText(identifier)];
      return { kind: "paragraph", role: "note", clause: null, label: null, id: null, number: null, runs };
    });
  }

  private keepDefinitions(nodes: readonly RootContent[]): void {
    for (const node of nodes) {
      if (node.type === "definition" && !this.links.has(node.identifier)) this.links.set(node.identifier, node.url);
      if (node.type === "footnoteDefinition" && !this.footnotes.has(node.identifier)) this.footnotes.set(node.identifier, node);
    }
  }

  /** The parser takes a mark or a named link as such only where the definition stands in the same text. */
  private definitionsFor(text: string): string {
    if (!text.includes("[")) return "";
    const lower = text.toLowerCase();
    const notes = [...this.footnotes.keys()].filter((name) => lower.includes(`[^${name}]`) && !lower.startsWith(`[^${name}]:`));
    const links = [...this.links.keys()].filter((name) => lower.includes(`[${name}]`) && !lower.startsWith(`[${name}]:`));
    return [...notes.map((name) => `\n\n[^${name}]: x`), ...links.map((name) => `\n\n[${name}]: <x>`)].join("");
  }

  /** @returns null when there is too much markup to go through */
  private parse(text: string): Root | null {
    if (text.length > LONGEST_BLOCK) return null;
    const signs = signsIn(text);
    if (signs > MOST_SIGNS || this.signs + signs > MOST_SIGNS_IN_ALL) return null;
    this.signs += signs;
    return parseMarkdown(text);
  }
}

/** The words of a block, for a footnote, which is one run of text. */
function textOf(block: Block): Run[] {
  if (block.kind === "paragraph") return block.runs;
  if (block.kind === "verbatim") return [{ text: block.text, code: true }];
  if (block.kind === "picture") return [{ text: `[${block.alt}]`, emphasis: true }];
  if (block.kind === "quote") return block.blocks.flatMap(textOf);
  if (block.kind === "list") return block.items.flatMap((item) => [{ text: "\n" }, ...item.runs, ...item.blocks.flatMap(textOf)]);
  if (block.kind === "table")
    return [block.head ?? [], ...block.rows].flatMap((row) => [
      { text: "\n" },
      ...row.flatMap((cell) => [...cell, { text: " " }]),
    ]);
  return [];
}
