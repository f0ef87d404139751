import { child, elements, textOf } from "../archive/tree.js";
import type { XmlElement } from "../archive/xml.js";
import type { Piece } from "../flow/flow.js";
import { appendText } from "../flow/pieces.js";
import type { DeletedBlock, Region } from "./changes.js";
import type { OdtContext } from "./context.js";
import { wholeOr } from "./lists.js";
import type { OdtStyle } from "./styles.js";

/** The paragraph that is being read; `node` is the element that its style comes from. */
export interface Target {
  number: number;
  style: OdtStyle;
  pieces: Piece[];
  node: XmlElement;
}

/** What the reader of paragraphs does for the reader of what stands in them. */
export interface Outside {
  shape(element: XmlElement): void;
  /** Ends the paragraph where deleted ends of paragraphs are put back. @returns the element that the rest of it takes its style from */
  split(blocks: readonly DeletedBlock[], target: Target): XmlElement;
}

/** Spaces that one element can stand for; hostile files claim millions. */
const MOST_SPACES = 100;

const SKIPPED = new Set([
  "text:number",
  "text:script",
  "text:hidden-paragraph",
  "text:hidden-text",
  "text:tracked-changes",
  "office:event-listeners",
  "text:ruby-text",
  "svg:title",
  "svg:desc",
]);
const PAGE_NUMBERS = new Set(["text:page-number", "text:page-count", "text:page-continuation"]);

/** Reads what stands inside paragraphs. */
export class InlineReader {
  private readonly context: OdtContext;
  private readonly outside: Outside;
  /** Insertions and changes of form that are open; they may go on over ends of paragraphs. */
  private readonly open = new Map<string, Region>();

  constructor(context: OdtContext, outside: Outside) {
    this.context = context;
    this.outside = outside;
  }

  /** Reads everything in an element. @returns the paragraph as it is at its end; not the given one when deleted ends were put back */
  read(element: XmlElement, target: Target): Target {
    return this.inside(element, target, target.style, null);
  }

  private inside(element: XmlElement, begun: Target, look: OdtStyle, link: string | null): Target {
    let target = begun;
    for (const node of element.children) {
      if (typeof node === "string") this.text(node, target, look, link);
      else target = this.node(node, target, look, link);
    }
    return target;
  }

  private node(node: XmlElement, target: Target, look: OdtStyle, link: string | null): Target {
    const { name, attributes } = node;
    if (name === "text:span")
      return this.inside(node, target, this.context.styles.span(attributes["text:style-name"], look), link);
    if (name === "text:a") return this.inside(node, target, look, attributes["xlink:href"] ?? link);
    if (name === "text:s") this.text(" ".repeat(Math.min(wholeOr(attributes["text:c"], 1), MOST_SPACES)), target, look, link);
    else if (name === "text:tab") this.text(" ", target, look, link);
    else if (name === "text:line-break") this.lineBreak(target);
    else if (name === "text:note") this.note(node, target);
    else if (name === "office:annotation") this.annotation(node, target.number);
    else if (name === "office:annotation-end") this.context.tracker.closeComment(attributes["office:name"] ?? "");
    else if (name === "text:change-start" || name === "text:change-end") this.changeMark(node);
    else if (name === "text:change") return this.deletion(node, target);
    else if (PAGE_NUMBERS.has(name)) this.context.remarks.add("page-number-dropped", target.number);
    else if (name.startsWith("draw:")) {
      if (this.kept()) this.outside.shape(node);
    } else if (!SKIPPED.has(name)) return this.inside(node, target, look, link);
    return target;
  }

  /** Text that is part of the revision, apart from deletions, which stand elsewhere. */
  private kept(): boolean {
    return this.context.revision === "after" || ![...this.open.values()].some(({ change }) => change.kind === "insert");
  }

  private text(text: string, target: Target, look: OdtStyle, link: string | null): void {
    if (look.hidden) {
      if (text.trim() !== "") this.context.remarks.add("hidden-text", target.number, text);
      return;
    }
    const kept = this.kept();
    this.context.tracker.text(text, target.number, [...this.open.values()].at(-1) ?? null, kept);
    if (kept) appendText(target.pieces, text, look, link);
  }

  private lineBreak(target: Target): void {
    this.context.tracker.text(" ", target.number, [...this.open.values()].at(-1) ?? null, this.kept());
    if (this.kept()) target.pieces.push({ kind: "break" });
  }

  private note(node: XmlElement, target: Target): void {
    const body = child(node, "text:note-body");
    if (!body || !this.kept()) return;
    const id = node.attributes["text:id"] ?? `note ${this.context.notes.size}`;
    if (!this.context.notes.has(id)) this.context.notes.set(id, this.context.readNote(body, target.number));
    target.pieces.push({ kind: "note", id });
  }

  private annotation(node: XmlElement, paragraph: number): void {
    const { attributes } = node;
    const id = attributes["office:name"] ?? `comment ${this.context.comments.length}`;
    const text = elements(node)
      .filter(({ name }) => name === "text:p" || name === "text:list")
      .map(textOf);
    this.context.comments.push({
      id,
      author: textOf(child(node, "dc:creator")).trim(),
      date: textOf(child(node, "dc:date")).trim(),
      text: text.join("\n").trim(),
      answers: attributes["loext:parent-name"] ?? attributes["office:parent-name"] ?? null,
      resolved: attributes["loext:resolved"] === "true" || attributes["office:resolved"] === "true",
    });
    if (attributes["office:name"] === undefined) this.context.tracker.markComment(id, paragraph);
    else this.context.tracker.openComment(id, paragraph);
  }

  /** Opens or closes an insertion or a change of form. */
  changeMark(node: XmlElement): void {
    const id = node.attributes["text:change-id"] ?? "";
    const region = this.context.regions.get(id);
    if (node.name === "text:change-end") this.open.delete(id);
    else if (region) this.open.set(id, region);
  }

  /** The end of a paragraph. @returns whether it is part of the revision */
  endParagraph(number: number): boolean {
    const inserted = [...this.open.values()].findLast(({ change }) => change.kind === "insert");
    if (!inserted) return true;
    this.context.tracker.mark(inserted, number, "¶");
    return this.context.revision === "after";
  }

  /** The place of a deletion: tells of it, and puts it back where the earlier revision is read. */
  private deletion(node: XmlElement, target: Target): Target {
    const region = this.context.regions.get(node.attributes["text:change-id"] ?? "");
    if (!region || region.deleted.length === 0) return target;
    const [first] = region.deleted;
    const last = region.deleted.at(-1);
    if (!this.putBack(region, target.number) || !first || !last) return target;
    if (region.deleted.length === 1) {
      this.deleted(first.element, target.pieces, target.number);
      return target;
    }
    const rest = this.outside.split(region.deleted, target);
    const style = this.context.styles.paragraph(rest.attributes["text:style-name"]);
    return { ...target, node: rest, style, pieces: this.deleted(last.element, [], target.number) };
  }

  /** The blocks of a deletion that stands between paragraphs, where the earlier revision is read. */
  deletedBlocks(node: XmlElement, paragraph: number): readonly DeletedBlock[] {
    const region = this.context.regions.get(node.attributes["text:change-id"] ?? "");
    return region && this.putBack(region, paragraph) ? region.deleted : [];
  }

  /** Tells of a deletion. @returns whether its text is part of the revision */
  private putBack(region: Region, paragraph: number): boolean {
    const text = region.deleted.map(({ element }) => textOf(element)).join(" ");
    this.context.tracker.changed(region, text.trim() === "" ? "¶" : text, paragraph);
    return this.context.revision === "before" && !region.passing && this.kept();
  }

  /** Reads deleted text into pieces. Changes inside it are told of with it. */
  deleted(element: XmlElement, pieces: Piece[], number: number): Piece[] {
    const style = this.context.styles.paragraph(element.attributes["text:style-name"]);
    const quiet = new InlineReader(
      { ...this.context, tracker: this.context.tracker.aside(), regions: new Map() },
      { shape: () => undefined, split: () => element },
    );
    quiet.read(element, { number, style, pieces, node: element });
    return pieces;
  }
}
