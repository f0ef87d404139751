import { child, descend, find } from "../archive/tree.js";
import type { XmlElement } from "../archive/xml.js";
import { type FlowParagraph, type FlowPart, hasText, plainText } from "../flow/flow.js";
import { PartList } from "../flow/part-list.js";
import { isRetellingNotice } from "../structure/own-print.js";
import { changeOf, isIn, markedChanges, propertiesIn } from "./changes.js";
import { type Context, PLAIN_STRETCH, type Stretch } from "./context.js";
import { Drawings } from "./drawings.js";
import { findFields } from "./fields.js";
import type { Links } from "./package.js";
import { toInteger, value, wholeNumber } from "./properties.js";
import { chosen, RunReader } from "./runs.js";
import { centredOf, indentOf, type Style } from "./styles.js";
import { readTable } from "./tables.js";

const PARAGRAPH_MARKS = ["w:ins", "w:del", "w:moveTo", "w:moveFrom"] as const;

/** Elements around paragraphs that change nothing about them. */
const TRANSPARENT = new Set(["w:customXml", "w:smartTag", "w:sdtContent"]);

/** Reads one story of a Word file: the document itself, or a note. */
export class StoryReader {
  private readonly context: Context;
  private readonly runs: RunReader;
  private readonly drawings: Drawings;
  /** Number of the last paragraph begun. */
  private count = 0;
  private readonly fixed: number | null;

  /** @param fixed the number that all paragraphs get: those of a note have that of the paragraph that it is marked in */
  constructor(story: XmlElement, context: Context, links: Links, fixed: number | null = null) {
    this.context = context;
    this.fixed = fixed;
    this.drawings = new Drawings(context, (box, stretch) => this.read(box, stretch));
    this.runs = new RunReader(context, findFields(story), links, (element, stretch) =>
      this.drawings.add(element, stretch, this.number),
    );
  }

  private get number(): number {
    return this.fixed ?? this.count;
  }

  /** Reads the paragraphs and tables in an element, in the order of reading. */
  read(container: XmlElement, stretch: Stretch = PLAIN_STRETCH): FlowPart[] {
    const parts = new PartList();
    this.walk(container, parts, stretch);
    parts.finish();
    return parts.parts;
  }

  private walk(container: XmlElement, parts: PartList, stretch: Stretch): void {
    for (const node of container.children) {
      if (typeof node === "string") continue;
      if (node.name === "w:p") this.paragraph(node, parts, stretch);
      else if (node.name === "w:tbl") this.table(node, parts, stretch);
      else if (node.name === "w:sdt") this.control(node, parts, stretch);
      else if (TRANSPARENT.has(node.name)) this.walk(node, parts, stretch);
      else if (node.name === "mc:AlternateContent") this.walk(chosen(node), parts, stretch);
      else if (node.name === "w:altChunk") this.context.remarks.add("embedded-object", this.number);
      else if (changeOf(node) && node.name !== "w:pPrChange") this.changed(node, parts, stretch);
    }
  }

  private changed(node: XmlElement, parts: PartList, stretch: Stretch): void {
    const change = changeOf(node);
    if (change) this.walk(node, parts, { ...stretch, change, kept: stretch.kept && isIn(change, this.context.revision) });
  }

  /** A content control is only its content, except the one around a table of contents. */
  private control(node: XmlElement, parts: PartList, stretch: Stretch): void {
    const content = child(node, "w:sdtContent");
    const gallery = value(descend(node, "w:sdtPr", "w:docPartObj"), "w:docPartGallery");
    if (!content) return;
    if (gallery !== "Table of Contents") return this.walk(content, parts, stretch);
    this.context.remarks.add("contents-dropped", null);
    parts.dropContentsHeading();
    this.walk(content, new PartList(), { ...stretch, kept: false });
  }

  private paragraph(node: XmlElement, parts: PartList, stretch: Stretch): void {
    this.count += 1;
    const { number } = this;
    const { revision, tracker } = this.context;
    const properties = child(node, "w:pPr");
    const settled = propertiesIn(properties, "w:pPrChange", revision);
    const style = this.context.styles.paragraph(value(settled, "w:pStyle"));
    const target = { number, style, pieces: [] as FlowParagraph["pieces"] };
    const changed = child(properties, "w:pPrChange");
    this.runs.read(node, target, stretch);
    const paragraph: FlowParagraph = {
      kind: "paragraph",
      first: number,
      last: number,
      pieces: target.pieces,
      level: levelOf(settled, style),
      title: style.title,
      list: null,
      indent: indentOf(settled) ?? style.indent,
      centred: centredOf(settled) ?? style.centred,
    };
    const marks = markedChanges(child(properties, "w:rPr"), PARAGRAPH_MARKS);
    for (const mark of marks) tracker.mark(mark, number, "¶");
    const format = changed && changeOf(changed);
    if (format && hasText(paragraph)) tracker.mark(format, number, plainText(paragraph));
    tracker.endParagraph(number);
    const ends = marks.every((mark) => isIn(mark, revision));
    const boxes = this.drawings.take();
    if (!stretch.kept) return;
    // The notice that a text is retold goes on to where every reader sees it.
    if (style.added && !isRetellingNotice(plainText(paragraph))) {
      if (hasText(paragraph)) this.context.remarks.add("added-dropped", null);
      return;
    }
    if (this.beginsContents(node)) parts.dropContentsHeading();
    if (style.contents) {
      if (hasText(paragraph)) this.context.remarks.add("contents-dropped", null);
      return;
    }
    parts.add(paragraph, ends, (whole) => this.enlist(whole, settled, style));
    for (const box of boxes) parts.after(box);
  }

  /** True for the first paragraph of a table of contents made by a field. */
  private beginsContents(node: XmlElement): boolean {
    const instruction = find(node, "w:instrText")?.children[0];
    return typeof instruction === "string" && /^\s*TOC\b/u.test(instruction);
  }

  private enlist(paragraph: FlowParagraph, properties: XmlElement | null, style: Style): void {
    const own = child(properties, "w:numPr");
    const list = value(own, "w:numId") ?? style.list?.number;
    if (list === undefined || list === "0") {
      if (style.numberedText) takeTypedNumber(paragraph);
      return;
    }
    const { numbering } = this.context;
    const styleLevel = style.list ? (style.list.level ?? numbering.levelOfStyle(list, style.list.style)) : null;
    const numbered = numbering.next(list, wholeNumber(own, "w:ilvl") ?? styleLevel ?? 0);
    if (!numbered) return;
    paragraph.list = { list, depth: numbered.depth, number: numbered.number, inText: style.numberedText };
    if (indentOf(properties) === undefined && numbered.indent > 0) paragraph.indent = numbered.indent;
  }

  private table(node: XmlElement, parts: PartList, stretch: Stretch): void {
    const first = this.fixed ?? this.count + 1;
    const rows = readTable(node, this.context, stretch, (cell, inner) => this.read(cell, inner));
    if (stretch.kept && rows.length > 0) parts.after({ kind: "table", first, last: this.number, rows });
  }
}

function levelOf(properties: XmlElement | null, style: Style): number {
  const own = toInteger(value(properties, "w:outlineLvl"));
  if (own !== undefined) return own >= 0 && own < 9 ? own + 1 : 0;
  return style.level ?? 0;
}

/** A number that was typed, or became text when it changed, at the head of a paragraph in the style for numbered text. */
function takeTypedNumber(paragraph: FlowParagraph): void {
  const [first] = paragraph.pieces;
  const found = first?.kind === "text" ? /^\s*(\S{1,20})\s+/u.exec(first.text) : null;
  if (first?.kind !== "text" || !found || !/\d|^\p{L}[.)]?$/u.test(found[1] ?? "")) return;
  first.text = first.text.slice(found[0].length);
  paragraph.list = { list: "typed", depth: 0, number: found[1] ?? null, inText: true };
}
