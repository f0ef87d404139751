import type { Heading, List, ListItem, Paragraph, Root, RootContent } from "mdast";
import { splitExceptions } from "../../agreement/comments.js";
import { DEEPEST_ITEM } from "../../agreement/form.js";
import { unguardHeading, unguardStart } from "../../agreement/inline.js";
import { splitItemLabel } from "../../agreement/labels.js";
import type { Message } from "../../messages/message.js";
import type { Attributes, Block } from "../structure/block.js";
import { readAttributes } from "./attributes.js";
import { rawMarkdown } from "./raw.js";
import type { Slices } from "./slices.js";

/** Brings parsed Markdown to the blocks that the structure is found in. */
export class BlockList {
  readonly blocks: Block[] = [];
  readonly messages: Message[] = [];
  private readonly slices: Slices;

  constructor(slices: Slices) {
    this.slices = slices;
  }

  /** Adds everything in a document, in the order of reading. @param depth how many list items it stands inside */
  add(root: Root, depth = 0): void {
    for (const node of root.children) this.addNode(node, depth, 0);
  }

  /** @param margin column, from 0, where the content of the list item around it begins */
  private addNode(node: RootContent, depth: number, margin: number): void {
    if (node.type === "paragraph") this.addText(node, { kind: "paragraph", depth, label: null });
    else if (node.type === "heading" && depth === 0) this.addHeading(node);
    else if (node.type === "list") this.addList(node, depth);
    else this.addRaw(node, depth, margin);
  }

  private addHeading(node: Heading): void {
    const { text, attributes, exceptions } = this.read(node);
    const label = attributes?.label ?? null;
    const position = this.slices.position(node);
    this.addExceptions(exceptions, 0, position);
    this.put({ kind: "heading", level: node.depth, depth: 0, label, text: unguardHeading(text), position }, attributes);
  }

  private addRaw(node: RootContent, depth: number, margin: number): void {
    const text = rawMarkdown(node, this.slices, margin);
    this.blocks.push({ kind: "raw", level: 0, depth, label: null, text, position: this.slices.position(node) });
  }

  /** @param depth how many items this list stands inside */
  private addList(list: List, depth: number): void {
    for (const item of list.children) {
      const [first, ...rest] = item.children;
      const ownText = first?.type === "paragraph" || first?.type === "heading";
      const label = this.markerLabel(item);
      const added = (ownText && this.addText(first, { kind: "item", depth, label })) || this.addBareNumber(item, depth, label);
      const inside = added ? Math.min(depth + 1, DEEPEST_ITEM) : depth;
      const margin = (first?.position?.start.column ?? 1) - 1;
      for (const child of ownText ? rest : item.children) this.addNode(child, inside, margin);
    }
  }

  /** A number that nothing stands beside is the text of its item. */
  private addBareNumber(item: ListItem, depth: number, label: string | null): boolean {
    if (label === null) return false;
    this.blocks.push({ kind: "item", level: 0, depth, label: null, text: `${label}.`, position: this.slices.position(item) });
    return true;
  }

  /** The number of a numbered item, as written. */
  private markerLabel(item: ListItem): string | null {
    return /^\d+/.exec(this.slices.marker(item))?.[0] ?? null;
  }

  /** @returns false when there is nothing to add */
  private addText(node: Paragraph | Heading, place: Pick<Block, "kind" | "depth" | "label">): boolean {
    const { text: written, attributes, exceptions } = this.read(node);
    if (written === "") return false;
    const { kind, depth } = place;
    let { label } = place;
    let text = written;
    if (attributes?.label !== undefined) label = attributes.label;
    else if (kind === "item" && label === null) {
      const split = splitItemLabel(written);
      label = split.label;
      text = split.rest;
    }
    const position = this.slices.position(node);
    const inItem = kind === "item";
    if (!inItem) this.addExceptions(exceptions, depth, position);
    this.put({ kind, level: 0, depth, label, text: unguardStart(text), position }, attributes);
    if (inItem) this.addExceptions(exceptions, Math.min(depth + 1, DEEPEST_ITEM), position);
    return true;
  }

  /**
   * Blocks are written out key by key, in one order: the engine then knows them all as one kind of object, and whoever looks at them finds
   * their keys at once. Keys copied from another object would make a kind of its own for each.
   */
  private put(block: Block, attributes: Attributes | null): void {
    if (attributes !== null) block.attributes = attributes;
    this.blocks.push(block);
  }

  /** An exception at the end of a line stands as a block of its own: inside a list item, else before what it is about. */
  private addExceptions(comments: readonly string[], depth: number, position: Block["position"]): void {
    for (const text of comments) this.blocks.push({ kind: "raw", level: 0, depth, label: null, text, position });
  }

  private read(node: Paragraph | Heading): { text: string; attributes: Attributes | null; exceptions: string[] } {
    const { text: whole, comments: exceptions } = splitExceptions(this.slices.inline(node));
    const { text, attributes, messages } = readAttributes(whole, this.slices.position(node));
    this.messages.push(...messages);
    // Braces alone are all the text that there is; only a heading may be empty.
    const isBare = text === "" && node.type === "paragraph";
    return { text: isBare ? whole : text, attributes: isBare ? null : attributes, exceptions };
  }
}
