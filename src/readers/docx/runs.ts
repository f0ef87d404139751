import { child } from "../archive/tree.js";
import type { XmlElement } from "../archive/xml.js";
import type { Piece } from "../flow/flow.js";
import { appendText } from "../flow/pieces.js";
import { symbolOf } from "../flow/symbols.js";
import { changeOf, isIn, propertiesIn } from "./changes.js";
import type { Context, Stretch } from "./context.js";
import { type Field, type FieldMark, fieldOf } from "./fields.js";
import { type Look, lookOf } from "./look.js";
import type { Links } from "./package.js";
import { toInteger, value } from "./properties.js";
import type { Style } from "./styles.js";

/** Elements around runs that change nothing about them. */
const TRANSPARENT = new Set([
  "w:smartTag",
  "w:customXml",
  "w:dir",
  "w:bdo",
  "w:sdtContent",
  "w:rubyBase",
  "m:oMath",
  "m:oMathPara",
]);

/** The paragraph that runs are being read into. */
export interface Target {
  number: number;
  style: Style;
  pieces: Piece[];
}

/** Reads what stands inside paragraphs. Fields go on from one paragraph to the next, so one reader reads a whole story. */
export class RunReader {
  private readonly open: { field: Field; result: boolean }[] = [];
  private readonly context: Context;
  private readonly fields: ReadonlyMap<XmlElement, FieldMark>;
  private readonly links: Links;
  private readonly drawing: (element: XmlElement, stretch: Stretch) => void;

  /** @param drawing is given every drawing, picture and embedded object */
  constructor(
    context: Context,
    fields: ReadonlyMap<XmlElement, FieldMark>,
    links: Links,
    drawing: (element: XmlElement, stretch: Stretch) => void,
  ) {
    this.context = context;
    this.fields = fields;
    this.links = links;
    this.drawing = drawing;
  }

  /** Reads everything in an element into a paragraph. */
  read(element: XmlElement, target: Target, stretch: Stretch): void {
    for (const node of element.children) if (typeof node !== "string") this.node(node, target, stretch);
  }

  private node(node: XmlElement, target: Target, stretch: Stretch): void {
    const { name } = node;
    if (name === "w:r" || name === "m:r") this.run(node, target, stretch);
    else if (TRANSPARENT.has(name) || name.startsWith("m:")) this.read(node, target, stretch);
    else if (name === "w:ins" || name === "w:del" || name === "w:moveTo" || name === "w:moveFrom")
      this.change(node, target, stretch);
    else if (name === "w:hyperlink")
      this.read(node, target, { ...stretch, link: this.links.get(node.attributes["r:id"] ?? "") ?? stretch.link });
    else if (name === "w:fldSimple") this.simpleField(node, target, stretch);
    else if (name === "w:sdt") this.read(node, target, stretch);
    else if (name === "mc:AlternateContent") this.read(chosen(node), target, stretch);
    else if (name === "w:commentRangeStart") this.context.tracker.openComment(node.attributes["w:id"] ?? "", target.number);
    else if (name === "w:commentRangeEnd") this.context.tracker.closeComment(node.attributes["w:id"] ?? "");
  }

  private change(node: XmlElement, target: Target, stretch: Stretch): void {
    const change = changeOf(node);
    if (!change) return;
    // What one inserted and another deleted again is gone in both revisions; the inner change is the one to tell.
    this.read(node, target, { ...stretch, change, kept: stretch.kept && isIn(change, this.context.revision) });
  }

  private simpleField(node: XmlElement, target: Target, stretch: Stretch): void {
    const field = fieldOf(node.attributes["w:instr"] ?? "");
    this.open.push({ field, result: true });
    this.read(node, target, stretch);
    this.open.pop();
  }

  private run(node: XmlElement, target: Target, stretch: Stretch): void {
    const properties = child(node, "w:rPr");
    if (properties && this.context.styles.isAdded(value(properties, "w:rStyle"))) {
      this.context.remarks.add("added-dropped", null);
      return;
    }
    const formatted = child(properties, "w:rPrChange");
    const look = lookOf(propertiesIn(properties, "w:rPrChange", this.context.revision), target.style, this.context.styles);
    const format = formatted && stretch.change === null ? changeOf(formatted) : null;
    const inner = format ? { ...stretch, change: format } : stretch;
    for (const part of node.children) if (typeof part !== "string") this.part(part, target, inner, look);
  }

  private part(part: XmlElement, target: Target, stretch: Stretch, look: Look): void {
    switch (part.name) {
      case "w:t":
      case "w:delText":
      case "m:t":
        for (const text of part.children) if (typeof text === "string") this.text(text, target, stretch, look);
        return;
      case "w:tab":
      case "w:ptab":
        return this.text(" ", target, stretch, look);
      case "w:noBreakHyphen":
        return this.text("-", target, stretch, look);
      case "w:br":
      case "w:cr":
        return this.lineBreak(part, target, stretch, look);
      case "w:sym":
        return this.symbol(part, target, stretch, look);
      case "w:fldChar":
        return this.fieldMark(part);
      case "w:footnoteReference":
      case "w:endnoteReference":
        return this.noteMark(part, target, stretch);
      case "w:commentReference":
        return this.context.tracker.markComment(part.attributes["w:id"] ?? "", target.number);
      case "w:pgNum":
        return this.context.remarks.add("page-number-dropped", target.number);
      case "w:drawing":
      case "w:pict":
      case "w:object":
        return this.drawing(part, { ...stretch, kept: stretch.kept && !this.silent() });
      case "mc:AlternateContent":
        for (const inner of chosen(part).children) if (typeof inner !== "string") this.part(inner, target, stretch, look);
        return;
      case "w:ruby":
        return this.read(part, target, stretch);
      default:
    }
  }

  private text(text: string, target: Target, stretch: Stretch, look: Look): void {
    if (this.silent()) return this.tellSilence(target);
    if (look.hidden) {
      if (stretch.kept) this.context.remarks.add("hidden-text", target.number, text);
      return;
    }
    this.context.tracker.text(text, target.number, stretch.change, stretch.kept);
    if (!stretch.kept) return;
    const link = stretch.link ?? this.fieldLink();
    appendText(target.pieces, text, look, link);
  }

  private lineBreak(part: XmlElement, target: Target, stretch: Stretch, look: Look): void {
    const type = part.attributes["w:type"];
    if (type === "page" || type === "column") return this.text(" ", target, stretch, look);
    if (this.silent() || look.hidden) return;
    this.context.tracker.text(" ", target.number, stretch.change, stretch.kept);
    if (stretch.kept) target.pieces.push({ kind: "break" });
  }

  private symbol(part: XmlElement, target: Target, stretch: Stretch, look: Look): void {
    const code = part.attributes["w:char"] ?? "";
    const number = /^[0-9a-f]{1,6}$/iu.test(code) ? Number.parseInt(code, 16) : 0;
    const shown = symbolOf(number);
    if (shown !== null) return this.text(shown, target, stretch, look);
    if (stretch.kept)
      this.context.remarks.add("unknown-symbol", target.number, `${part.attributes["w:font"] ?? ""} ${code}`.trim());
    const printable = number >= 0x20 && number <= 0xffff && (number < 0xd800 || number >= 0xe000);
    this.text(printable ? String.fromCharCode(number) : "\uFFFD", target, stretch, look);
  }

  private noteMark(part: XmlElement, target: Target, stretch: Stretch): void {
    const id = toInteger(part.attributes["w:id"]);
    if (id === undefined || !stretch.kept || this.silent()) return;
    const key = `${part.name === "w:footnoteReference" ? "foot" : "end"} ${id}`;
    this.context.note(key, target.number);
    target.pieces.push({ kind: "note", id: key });
  }

  private fieldMark(part: XmlElement): void {
    const mark = this.fields.get(part);
    if (mark?.at === "begin") this.open.push({ field: mark.field, result: false });
    if (mark?.at === "end") this.open.pop();
    const top = this.open.at(-1);
    if (mark?.at === "result" && top) top.result = true;
  }

  /** Inside the instructions of a field, or inside one whose result is not part of the text. */
  private silent(): boolean {
    return this.open.some(({ field, result }) => !result || field.purpose === "contents" || field.purpose === "page");
  }

  private tellSilence(target: Target): void {
    if (this.open.some(({ field }) => field.purpose === "contents")) this.context.remarks.add("contents-dropped", null);
    else if (this.open.some(({ field }) => field.purpose === "page"))
      this.context.remarks.add("page-number-dropped", target.number);
  }

  private fieldLink(): string | null {
    return this.open.findLast(({ field }) => field.purpose === "link")?.field.url ?? null;
  }
}

/** The one reading of alternatives: newer programs' choice when there is something in it, else the fallback. */
export function chosen(alternatives: XmlElement): XmlElement {
  const choice = alternatives.children.find(
    (node) => typeof node !== "string" && node.name === "mc:Choice" && node.children.some((inner) => typeof inner !== "string"),
  );
  const fallback = child(alternatives, "mc:Fallback");
  return typeof choice === "object" ? choice : (fallback ?? { name: "mc:Choice", attributes: {}, children: [] });
}
