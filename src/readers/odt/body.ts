import { child, elements, find, textOf } from "../archive/tree.js";
import type { XmlElement } from "../archive/xml.js";
import { type FlowCell, type FlowParagraph, type FlowPart, hasText, plainText } from "../flow/flow.js";
import { PartList } from "../flow/part-list.js";
import type { DeletedBlock } from "./changes.js";
import type { OdtContext } from "./context.js";
import { InlineReader, type Target } from "./inline.js";
import { type OpenList, wholeOr } from "./lists.js";

/** The item that paragraphs stand in: only its first paragraph has the number. */
interface Item {
  list: OpenList;
  depth: number;
  given: number | undefined;
  begun: boolean;
  indent: number;
}

/** Elements around paragraphs that change nothing about them. */
const TRANSPARENT = new Set([
  "text:section",
  "text:numbered-paragraph",
  "text:index-title",
  "office:text",
  "draw:text-box",
  "draw:g",
  "text:list-header",
]);

/** What is made out of the headings and words of the text, and is no text of its own. */
const CONTENTS = /^text:(?:table-of-content|alphabetical-index|illustration-index|table-index|object-index|user-index)$/u;

const SHAPES = new Set([
  "draw:frame",
  "draw:custom-shape",
  "draw:rect",
  "draw:ellipse",
  "draw:g",
  "draw:control",
  "draw:line",
  "draw:connector",
]);

/** Reads the paragraphs and tables of an OpenDocument text, in the order of reading. */
export class TextReader {
  private readonly context: OdtContext;
  private readonly inline: InlineReader;
  private count = 0;
  private readonly fixed: number | null;
  /** Pictures and boxes anchored in the paragraph that is read. */
  private anchored: FlowPart[] = [];
  /** The item that the paragraph stands in that is read. */
  private item: Item | null = null;
  /** Lists that only deleted items stand in, by style. */
  private readonly restored = new Map<string, OpenList>();
  private parts: PartList = new PartList();

  /** @param fixed the number that all paragraphs get: those of a note have that of the paragraph that it is marked in */
  constructor(context: OdtContext, fixed: number | null = null) {
    this.context = context;
    this.fixed = fixed;
    this.inline = new InlineReader(context, {
      shape: (element) => {
        for (const part of this.shape(element)) this.anchored.push(part);
      },
      split: (blocks, target) => this.split(blocks, target),
    });
  }

  private get number(): number {
    return this.fixed ?? this.count;
  }

  read(container: XmlElement): FlowPart[] {
    const { parts: outer, item } = this;
    this.parts = new PartList();
    this.walk(container, null);
    this.parts.finish();
    const { parts } = this.parts;
    this.parts = outer;
    this.item = item;
    return parts;
  }

  private walk(container: XmlElement, item: Item | null): void {
    for (const node of container.children) if (typeof node !== "string") this.block(node, item);
  }

  private block(node: XmlElement, item: Item | null): void {
    const { name, attributes } = node;
    if (name === "text:p" || name === "text:h") this.paragraph(node, item);
    else if (name === "text:list") this.list(node, item);
    else if (name === "table:table") this.table(node);
    else if (CONTENTS.test(name)) this.dropContents(node);
    else if (name === "text:section" && attributes["text:display"] === "none")
      this.context.remarks.add("hidden-text", this.number, textOf(node));
    else if (TRANSPARENT.has(name) && name !== "draw:g") this.walk(node, item);
    else if (SHAPES.has(name)) {
      for (const part of this.shape(node)) this.parts.after(part);
    } else if (name === "text:change-start" || name === "text:change-end") this.inline.changeMark(node);
    else if (name === "text:change") for (const block of this.inline.deletedBlocks(node, this.number)) this.putBack(block, item);
  }

  private dropContents(node: XmlElement): void {
    const title = find(node, "text:index-title");
    if (elements(node).some((inner) => textOf(inner).trim() !== "") || title) this.context.remarks.add("contents-dropped", null);
    this.parts.dropContentsHeading();
    this.count += countParagraphs(node);
  }

  private paragraph(node: XmlElement, item: Item | null): void {
    this.count += 1;
    const { styles, tracker } = this.context;
    const { number } = this;
    const style = styles.paragraph(node.attributes["text:style-name"]);
    this.item = item;
    const target = { number, style, pieces: [] as FlowParagraph["pieces"], node };
    const last = this.inline.read(node, target);
    const ends = this.inline.endParagraph(number);
    tracker.endParagraph(number);
    if (style.contents) {
      if (textOf(node).trim() !== "") this.context.remarks.add("contents-dropped", null);
      return;
    }
    this.put(last.node, last.pieces, number, this.item, ends);
  }

  /** Ends one paragraph and begins the next where deleted text with ends of paragraphs is put back. */
  private split(blocks: readonly DeletedBlock[], target: Target): XmlElement {
    const [first] = blocks;
    const last = blocks.at(-1);
    if (!first || !last) return target.node;
    const host = this.item;
    const begun = target.pieces.length > 0;
    const pieces = this.inline.deleted(first.element, target.pieces, this.number);
    this.put(begun ? target.node : first.element, pieces, this.number, begun ? host : this.itemAgain(first, host), true);
    for (const block of blocks.slice(1, -1)) this.putBack(block, host);
    // The rest keeps the style of the paragraph that it is in, unless that is the one which the deletion began in.
    const changes = begun || textOf(last.element) !== "";
    this.item = changes ? this.itemAgain(last, host) : host;
    return changes ? last.element : target.node;
  }

  private putBack(block: DeletedBlock, host: Item | null): void {
    if (block.element.name === "table:table") this.table(block.element);
    else
      this.put(
        block.element,
        this.inline.deleted(block.element, [], this.number),
        this.number,
        this.itemAgain(block, host),
        true,
      );
  }

  /** The place in a list that a deleted item had: in the list around it, when that is of the same style. */
  private itemAgain({ list }: DeletedBlock, host: Item | null): Item | null {
    if (!list) return null;
    const same =
      host?.list.style === list.style ? host.list : (this.restored.get(list.style) ?? this.context.lists.openStyle(list.style));
    this.restored.set(list.style, same);
    return { list: same, depth: list.depth, given: undefined, begun: false, indent: 0 };
  }

  private put(node: XmlElement, pieces: FlowParagraph["pieces"], number: number, item: Item | null, ends: boolean): void {
    const style = this.context.styles.paragraph(node.attributes["text:style-name"]);
    const heading = node.name === "text:h";
    const written = wholeOr(node.attributes["text:outline-level"], 0);
    const level = heading ? Math.max(written || style.level, 1) : style.level;
    const paragraph: FlowParagraph = {
      kind: "paragraph",
      first: number,
      last: number,
      pieces,
      level: style.title ? 0 : level,
      title: style.title,
      list: null,
      indent: item?.indent ?? style.indent,
      centred: style.centred,
    };
    const unnumbered = node.attributes["text:is-list-header"] === "true";
    this.parts.add(paragraph, ends, (whole) => {
      if (item) this.enlist(whole, item);
      else if (heading && !unnumbered && hasText(whole)) {
        const printed = this.context.lists.heading(level);
        if (printed !== null && printed !== "") whole.list = { list: "outline", depth: level - 1, number: printed };
      }
    });
    for (const part of this.anchored) this.parts.after(part);
    this.anchored = [];
  }

  private enlist(paragraph: FlowParagraph, item: Item): void {
    if (item.begun) return;
    item.begun = true;
    const { number, indent } = this.context.lists.next(item.list, item.depth, item.given);
    item.indent = indent;
    paragraph.list = { list: item.list.id, depth: item.depth, number: number === "" ? null : number };
    paragraph.indent = indent;
  }

  private list(node: XmlElement, around: Item | null): void {
    const list = around
      ? { ...around.list, style: node.attributes["text:style-name"] ?? around.list.style }
      : this.context.lists.open(node);
    const depth = around ? around.depth + 1 : 0;
    for (const entry of elements(node)) {
      const given = wholeOr(entry.attributes["text:start-value"], undefined);
      if (entry.name === "text:list-item") this.walk(entry, { list, depth, given, begun: false, indent: 0 });
      else if (entry.name === "text:list-header") this.walk(entry, { list, depth, given, begun: true, indent: 0 });
    }
  }

  private table(node: XmlElement): void {
    const first = this.fixed ?? this.count + 1;
    const rows = rowsOf(node).map((row) =>
      elements(row)
        .filter(({ name }) => name === "table:table-cell" || name === "table:covered-table-cell")
        .map((cell): FlowCell => ({ content: this.read(cell), span: 1, continued: cell.name === "table:covered-table-cell" })),
    );
    const filled = rows.filter((row) => row.length > 0);
    if (filled.length > 0) this.parts.after({ kind: "table", first, last: this.number, rows: filled });
  }

  /** A picture, a text box or a drawn shape with text in it. */
  private shape(element: XmlElement): FlowPart[] {
    const { remarks } = this.context;
    const { number } = this;
    if (element.name === "draw:g") return elements(element).flatMap((inner) => (SHAPES.has(inner.name) ? this.shape(inner) : []));
    const box = child(element, "draw:text-box") ?? (child(element, "text:p") ? element : null);
    if (box) {
      const held = this.anchored;
      this.anchored = [];
      const parts = this.read(box);
      this.anchored = held;
      const [text] = parts.flatMap((part) => (part.kind === "paragraph" && hasText(part) ? [plainText(part)] : []));
      if (text !== undefined) remarks.add("text-box", number, text);
      return parts;
    }
    if (child(element, "draw:object") ?? child(element, "draw:object-ole")) {
      remarks.add("embedded-object", number);
      return [];
    }
    if (!child(element, "draw:image")) return [];
    const alt = textOf(child(element, "svg:desc")) || textOf(child(element, "svg:title"));
    return [{ kind: "picture", first: number, last: number, alt: alt.replace(/\s+/gu, " ").trim().slice(0, 1000) }];
  }
}

/** Rows of a table; they may stand in groups. */
function rowsOf(table: XmlElement): XmlElement[] {
  return elements(table).flatMap((node) => {
    if (node.name === "table:table-row") return [node];
    return /^table:table-(?:header-rows|rows|row-group)$/u.test(node.name) ? rowsOf(node) : [];
  });
}

function countParagraphs(element: XmlElement): number {
  return elements(element).reduce(
    (count, node) => count + (node.name === "text:p" || node.name === "text:h" ? 1 : countParagraphs(node)),
    0,
  );
}
