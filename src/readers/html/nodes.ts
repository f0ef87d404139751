import type { DefaultTreeAdapterTypes } from "parse5";
import { cleanText } from "../flow/inline.js";

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Elements that begin a line of their own in a browser. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 " +
    "h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

export function isElement(node: Node | Parent): node is Element {
  return "tagName" in node;
}

/** The elements right under a node. */
export function elementsIn(parent: Parent): Element[] {
  return parent.childNodes.filter((child) => isElement(child));
}

/** Every element under a node, in the order of the page. */
export function everyElement(parent: Parent): Element[] {
  const found: Element[] = [];
  const visit = (node: Parent) => {
    for (const child of elementsIn(node)) {
      found.push(child);
      visit(child);
    }
  };
  visit(parent);
  return found;
}

/** The value of an attribute, trimmed; null when it is absent. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value.trim() ?? null;
}

export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName);
}

/** 1 to 6 for headings, also those that only a role makes; null for the rest. */
export function headingLevel(element: Element): number | null {
  const level = /^h([1-6])$/u.exec(element.tagName)?.[1];
  if (level !== undefined) return Number(level);
  if (attribute(element, "role") !== "heading") return null;
  const told = Number(attribute(element, "aria-level") ?? 2);
  return told >= 1 && told <= 6 ? Math.floor(told) : 2;
}

/** Elements whose content is no text of the page. */
const MUTE: ReadonlySet<string> = new Set(
  "script style template noscript iframe object embed svg math canvas video audio map head title datalist".split(" "),
);

export function isMute(element: Element): boolean {
  return MUTE.has(element.tagName);
}

/** All text under a node on one line. */
export function textOf(node: Node | Parent): string {
  const parts: string[] = [];
  const visit = (each: Node | Parent) => {
    if (each.nodeName === "#text" && "value" in each) parts.push(each.value);
    if (!("childNodes" in each) || (isElement(each) && isMute(each))) return;
    const apart = isElement(each) && (isBlock(each) || each.tagName === "br");
    if (apart) parts.push(" ");
    for (const child of each.childNodes) visit(child);
    if (apart) parts.push(" ");
  };
  visit(node);
  return cleanText(parts.join(""))
    .replace(/[ \t\n\f\r\v]+/gu, " ")
    .trim();
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
