import { DEEPEST_ITEM } from "../../agreement/form.js";
import { splitItemLabel } from "../../agreement/labels.js";
import { pictureLine } from "../flow/tables.js";
import { escapeInline } from "../layout/escape.js";
import { markerOf } from "../layout/markers.js";
import type { Block } from "../structure/block.js";
import { isHidden } from "./furniture.js";
import { InlineText, type Line, lineLook, lineMarkdown, lineText } from "./inline.js";
import type { Left, LeftOut, PageParts } from "./main-content.js";
import { type Element, elementsIn, everyElement, headingLevel, isBlock, isElement, type Node, textOf } from "./nodes.js";
import { Ordinals } from "./ordinals.js";
import type { Remark } from "./remark.js";
import { begins, namesPart, preformatted, summaryLevel } from "./signs.js";
import { isLayout, tableMarkdown } from "./tables.js";

/** Where text goes: into an item that has none yet, or below the item that it stands inside. */
interface Place {
  depth: number;
  /** The item that the next text belongs to. */
  item: { label: string | null; depth: number } | null;
}

/** Headings of real agreements have at most this many characters. */
const LONGEST_HEADING = 90;

/** Brings the main content of a page to blocks. A block's line is its number, since browsers show no lines of the file. */
export class PageBlocks {
  readonly blocks: Block[] = [];
  readonly left: LeftOut[] = [];
  readonly remarks: Remark[] = [];
  /** Lines with bold or slanted words, whose looks don't come along. */
  emphasised = 0;
  private readonly parts: PageParts;
  private readonly base: URL | null;
  private readonly withBlocks = new Set<Node>();
  /** A number that a list prints before the heading inside its item. */
  private headingLabel: string | null = null;

  constructor(parts: PageParts, base: URL | null) {
    this.parts = parts;
    this.base = base;
    for (const element of everyElement(parts.root)) {
      if (!isBlock(element)) continue;
      for (let node = element.parentNode; node && "tagName" in node && !this.withBlocks.has(node); node = node.parentNode)
        this.withBlocks.add(node);
    }
  }

  run(): void {
    this.walk(this.parts.root, { depth: 0, item: null });
  }

  private walk(parent: Element, place: Place): void {
    const inline = new InlineText(this.base, (each) => this.leaves(each));
    const flush = () => this.pieces(inline, place);
    for (const child of parent.childNodes) {
      if (!isElement(child)) inline.add(child);
      else if (this.leaves(child)) continue;
      else if (!isBlock(child) && !this.withBlocks.has(child)) inline.add(child);
      else {
        flush();
        this.block(child, place);
      }
    }
    flush();
  }

  private leaves(element: Element): boolean {
    const kind: Left | null = this.parts.kindOf(element, true);
    if (kind === null) {
      if (isHidden(element) && textOf(element) !== "") this.remark("hidden", textOf(element));
      return false;
    }
    // What folds a text open is a button around its heading.
    if (kind === "form" && element.tagName === "button" && this.withBlocks.has(element)) return false;
    this.left.push({ kind, text: textOf(element) });
    return true;
  }

  private block(element: Element, place: Place): void {
    const level = headingLevel(element);
    const { tagName } = element;
    if (level !== null) this.heading(element, level, place);
    else if (tagName === "summary") this.heading(element, summaryLevel(element), place);
    else if (tagName === "ul" || tagName === "ol" || tagName === "menu" || tagName === "dir") this.list(element, place);
    else if (tagName === "table" && !isLayout(element)) this.table(element, place);
    else if (tagName === "blockquote") this.quote(element, place);
    else if (tagName === "pre") this.preformatted(element, place);
    else if (tagName === "dl") this.terms(element, place);
    else if (tagName !== "hr") this.walk(element, place);
  }

  private heading(element: Element, level: number, place: Place): void {
    if (this.withBlocks.has(element)) {
      const inner = elementsIn(element).find((child) => headingLevel(child) !== null);
      if (inner) return this.walk(element, place);
    }
    const inline = new InlineText(this.base);
    for (const child of element.childNodes) inline.add(child);
    const text = inline
      .take()
      .map((line) => lineMarkdown(line, false))
      .join(" ");
    if (text === "") return this.pictures(inline, place);
    this.push({ kind: "heading", level, depth: 0, label: this.headingLabel, text });
    this.headingLabel = null;
    if (element.tagName === "summary") this.remark("folded", text);
  }

  private list(list: Element, place: Place): void {
    const depth = Math.min(place.item ? place.item.depth : place.depth, DEEPEST_ITEM);
    const items = elementsIn(list).filter(({ tagName }) => tagName === "li");
    const ordinals = list.tagName === "ol" ? new Ordinals(list, items.length) : null;
    const loose = new InlineText(this.base, (each) => this.leaves(each));
    let within: Place = { depth, item: null };
    for (const child of list.childNodes) {
      if (!isElement(child) || (!isBlock(child) && !this.withBlocks.has(child))) {
        loose.add(child);
        continue;
      }
      this.pieces(loose, { depth, item: { label: null, depth } });
      if (this.leaves(child)) continue;
      // What stands right inside a list and is no item belongs to the item above it.
      if (child.tagName !== "li") this.block(child, within);
      else within = this.item(child, ordinals?.of(child) ?? null, depth);
    }
    this.pieces(loose, { depth, item: { label: null, depth } });
  }

  /** @returns where what follows the item's own text goes */
  private item(item: Element, label: string | null, depth: number): Place {
    if (everyElement(item).some((each) => headingLevel(each) !== null)) {
      this.headingLabel = label;
      this.walk(item, { depth: 0, item: null });
      this.headingLabel = null;
      return { depth, item: null };
    }
    const place: Place = { depth, item: { label, depth } };
    this.walk(item, place);
    return { depth: place.depth, item: null };
  }

  /** Text between blocks: one block, or several where line breaks part it. */
  private pieces(inline: InlineText, place: Place): void {
    const lines = inline.take();
    const [only] = lines;
    if (lines.length === 1 && only && this.boldHeading(only, place)) return this.pictures(inline, place);
    let joined: Line[] = [];
    const finish = () => {
      if (joined.length > 0) this.text(joined.map((line) => lineMarkdown(line)).join(" "), place);
      if (joined.length > 1) this.remark("line-breaks", joined.map(lineText).join(" "));
      joined = [];
    };
    lines.forEach((line, i) => {
      if (i > 0 && begins(line, lines[i - 1])) finish();
      joined.push(line);
      if (lineLook(line) !== "plain") this.emphasised += 1;
    });
    finish();
    this.pictures(inline, place);
  }

  /** A short line in bold that ends no sentence does a heading's work. */
  private boldHeading(line: Line, place: Place): boolean {
    const text = lineText(line);
    if (place.item || place.depth > 0 || lineLook(line) !== "bold") return false;
    if (text.length > LONGEST_HEADING || /[.!?,;]$/u.test(text) || markerOf(text)?.label === null) return false;
    this.push({ kind: "heading", level: 0, depth: 0, label: null, text: lineMarkdown(line, false) });
    if (!namesPart(text)) this.remark("bold-heading", text);
    return true;
  }

  private text(text: string, place: Place): void {
    if (text === "") return;
    const { item } = place;
    if (item) {
      place.item = null;
      place.depth = Math.min(item.depth + 1, DEEPEST_ITEM);
      const split = item.label === null ? splitItemLabel(text) : { label: item.label, rest: text };
      this.push({ kind: "item", level: 0, depth: item.depth, label: split.label, text: split.rest });
      return;
    }
    const marker = place.depth === 0 ? markerOf(text) : null;
    if (marker?.label === null) {
      this.push({ kind: "item", level: 0, depth: 0, label: null, text: marker.rest });
      this.remark("glyph-item", marker.rest);
    } else this.push({ kind: "paragraph", level: 0, depth: place.depth, label: null, text });
  }

  private table(table: Element, place: Place): void {
    const caption = elementsIn(table).find(({ tagName }) => tagName === "caption");
    if (caption) this.walk(caption, place);
    const text = tableMarkdown(table, this.base);
    if (text !== "") this.raw(text, place);
  }

  private quote(quote: Element, place: Place): void {
    const inner = new PageBlocks(this.parts, this.base);
    for (const node of this.withBlocks) inner.withBlocks.add(node);
    inner.walk(quote, { depth: 0, item: null });
    const lines = inner.blocks.map(({ kind, text }) => (kind === "item" ? `- ${text}` : text));
    if (lines.length > 0) this.raw(lines.map((line) => `> ${line.replaceAll("\n", "\n> ")}`).join("\n>\n"), place);
    this.left.push(...inner.left);
    for (const { kind, text } of inner.remarks) this.remark(kind, text);
  }

  private preformatted(element: Element, place: Place): void {
    const { code, paragraphs } = preformatted(element);
    if (code !== "") this.raw(code, place);
    for (const paragraph of paragraphs) this.text(escapeInline(paragraph), place);
  }

  /** Terms stand in bold before what is said of them. */
  private terms(list: Element, place: Place): void {
    const rows = list.childNodes.flatMap((each) => (isElement(each) && each.tagName === "div" ? each.childNodes : [each]));
    let term = "";
    for (const row of rows) {
      if (!isElement(row)) {
        const loose = new InlineText(this.base);
        loose.add(row);
        this.pieces(loose, place);
        continue;
      }
      const inline = new InlineText(this.base, (each) => this.leaves(each));
      if (row.tagName !== "dt" && this.withBlocks.has(row)) {
        if (term !== "") this.text(`**${term}**`, place);
        term = "";
        this.walk(row, place);
        continue;
      }
      for (const child of row.childNodes) inline.add(child);
      const pieces = inline.take();
      if (row.tagName === "dt") {
        if (term !== "") this.text(`**${term}**`, place);
        term = pieces.map((line) => lineMarkdown(line, false)).join(" ");
      } else {
        this.text(`${term === "" ? "" : `**${term}** `}${pieces.map((line) => lineMarkdown(line)).join(" ")}`, place);
        term = "";
      }
    }
    if (term !== "") this.text(`**${term}**`, place);
  }

  private raw(text: string, place: Place): void {
    this.push({ kind: "raw", level: 0, depth: place.item ? place.item.depth : place.depth, label: null, text });
  }

  private push(block: Omit<Block, "position">): void {
    const line = this.blocks.length + 1;
    this.blocks.push({ ...block, position: { line, column: 1, endLine: line, endColumn: block.text.length + 1 } });
  }

  private pictures(inline: InlineText, place: Place): void {
    for (const picture of inline.pictures.splice(0)) this.raw(pictureLine(picture), place);
  }

  private remark(kind: Remark["kind"], text: string): void {
    this.remarks.push({ kind, block: Math.max(1, this.blocks.length), text });
  }
}
