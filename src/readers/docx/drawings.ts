import { find } from "../archive/tree.js";
import type { XmlElement } from "../archive/xml.js";
import { type FlowPart, hasText, plainText } from "../flow/flow.js";
import type { Context, Stretch } from "./context.js";

/** Pictures, text boxes and embedded objects, which are anchored in paragraphs and read after them. */
export class Drawings {
  private waiting: FlowPart[] = [];
  private readonly context: Context;
  private readonly read: (box: XmlElement, stretch: Stretch) => FlowPart[];

  /** @param read reads what stands in a text box */
  constructor(context: Context, read: (box: XmlElement, stretch: Stretch) => FlowPart[]) {
    this.context = context;
    this.read = read;
  }

  /** @param paragraph number of the paragraph that it is anchored in */
  add(element: XmlElement, stretch: Stretch, paragraph: number): void {
    const boxes = boxesIn(element);
    // What is anchored inside a box is read with the box, so what waits outside must not get between.
    const outside = this.waiting;
    for (const box of boxes) {
      this.waiting = [];
      const parts = this.read(box, stretch);
      if (!stretch.kept) continue;
      for (const part of parts) outside.push(part);
      const [first] = parts.flatMap((part) => (part.kind === "paragraph" && hasText(part) ? [plainText(part)] : []));
      if (first !== undefined) this.context.remarks.add("text-box", paragraph, first);
    }
    this.waiting = outside;
    if (boxes.length > 0 || !stretch.kept) return;
    if (element.name === "w:object" || find(element, "o:OLEObject")) this.context.remarks.add("embedded-object", paragraph);
    else if (!isRuler(element)) this.waiting.push({ kind: "picture", first: paragraph, last: paragraph, alt: altOf(element) });
  }

  /** What is anchored in the paragraph that was read. */
  take(): FlowPart[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }
}

/** The contents of text boxes, each once, though files give them in a new form and an old one. */
function boxesIn(element: XmlElement): XmlElement[] {
  if (element.name === "w:txbxContent") return [element];
  const boxes: XmlElement[] = [];
  for (const node of element.children) {
    if (typeof node === "string") continue;
    if (node.name === "mc:AlternateContent") {
      const alternatives = node.children.filter((inner) => typeof inner !== "string").map(boxesIn);
      for (const box of alternatives.find((found) => found.length > 0) ?? []) boxes.push(box);
    } else for (const box of boxesIn(node)) boxes.push(box);
  }
  return boxes;
}

/** A line drawn across the page. */
function isRuler(element: XmlElement): boolean {
  const rectangle = find(element, "v:rect");
  return rectangle !== null && rectangle.attributes["o:hr"] !== undefined;
}

/** What the author says that a drawing shows. */
function altOf(element: XmlElement): string {
  const properties = find(element, "wp:docPr")?.attributes;
  const shape = find(element, "v:shape")?.attributes;
  const text = properties?.["descr"] ?? properties?.["title"] ?? shape?.["alt"] ?? "";
  return text.replace(/\s+/gu, " ").trim().slice(0, 1000);
}
