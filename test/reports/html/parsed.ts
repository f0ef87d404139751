import { type DefaultTreeAdapterTypes, type ParserError, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** A page as a browser would understand it. */
export interface Parsed {
  elements: Element[];
  errors: ParserError[];
}

function children(node: Node): Node[] {
  return "childNodes" in node ? node.childNodes : [];
}

/** Parses as the HTML standard says; errors are kept, not thrown. */
export function parsed(page: string): Parsed {
  const errors: ParserError[] = [];
  const elements: Element[] = [];
  const visit = (node: Node): void => {
    if ("tagName" in node) elements.push(node);
    children(node).forEach(visit);
  };
  visit(parse(page, { onParseError: (error) => errors.push(error) }));
  return { elements, errors };
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((own) => own.name === name)?.value;
}

export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, "class") ?? "").split(" ").includes(name);
}

/** Text of an element; what only a screen reader hears, and labels, are left out. */
export function textOf(node: Node): string {
  if ("value" in node) return node.value;
  if ("tagName" in node && ["hidden-words", "item-label", "side"].some((name) => hasClass(node, name))) return "";
  return children(node).map(textOf).join("");
}

/** The element with an id, its first one when there are several. */
export function byId(page: Parsed, id: string): Element | undefined {
  return page.elements.find((element) => attribute(element, "id") === id);
}

/** White space as it reads on a page. */
export function folded(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
