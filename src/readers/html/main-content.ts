import { type Furniture, furnitureByName, furnitureByRole, holdsHeading, isHidden } from "./furniture.js";
import { attribute, type Element, elementsIn, everyElement, isBlock, isElement, type Node, textOf } from "./nodes.js";

/** What a left out part of a page is; `outside` stands beside the main content without saying what it is. */
export type Left = Furniture | "hidden" | "outside";

/** A part that was left out, with its words. */
export interface LeftOut {
  kind: Left;
  text: string;
}

/** Characters outside and inside links. */
interface Weight {
  text: number;
  links: number;
}

/** Share of the page's text that may go because of nothing but a class name. */
const BY_NAME_AT_MOST = 0.2;

/** Share of the text that one part must hold to be the main content although the page does not say so. */
const DENSEST = 0.9;

/** Share of the text that one article among several must hold to be it. */
const MAIN_ARTICLE = 0.6;

/** A `main` with fewer characters is an empty shell when the page has ten times as much elsewhere. */
const SHELL = 200;

/** Finds the main content of a page, and tells what stands around it. */
export class PageParts {
  readonly root: Element;
  /** Whether the page itself says what its main content is. */
  readonly told: boolean;
  private readonly weights = new Map<Element, Weight>();
  private readonly total: number;

  constructor(body: Element) {
    this.weigh(body, false);
    this.total = Math.max(1, this.weight(body));
    const main = this.largest(everyElement(body).filter((each) => isMain(each) && !isHidden(each)));
    const article = this.largest(everyElement(body).filter((each) => each.tagName === "article" && !isHidden(each)));
    if (main && (this.weight(main) >= SHELL || this.total < 10 * SHELL)) {
      this.root = main;
      this.told = true;
    } else if (article && this.weight(article) >= MAIN_ARTICLE * this.total) {
      this.root = article;
      this.told = true;
    } else {
      this.root = this.densest(body);
      this.told = false;
    }
  }

  /** What an element is when it is to be left out, else null. @param inside whether it stands in the main content */
  kindOf(element: Element, inside: boolean): Left | null {
    const role = furnitureByRole(element);
    if (role !== null) return inside && role === "header" && holdsHeading(element) ? null : role;
    if (element === this.root || isMain(element)) return null;
    const named = furnitureByName(element);
    if (
      named !== null &&
      this.weight(element) <= BY_NAME_AT_MOST * this.total &&
      !(inside && holdsHeading(element) && named !== "cookies")
    )
      return named;
    // In the main content what is hidden is often folded text, and that belongs to the agreement; signs inside a line do not.
    return isHidden(element) && (!inside || !isBlock(element)) ? "hidden" : null;
  }

  /** Everything with text that stands outside the main content. */
  around(body: Element): LeftOut[] {
    const above = new Set<Node>();
    for (let node: Element | null = this.root; node !== null; ) {
      above.add(node);
      node = node.parentNode !== null && isElement(node.parentNode) ? node.parentNode : null;
    }
    const left: LeftOut[] = [];
    const visit = (parent: Element) => {
      for (const child of parent.childNodes) {
        if (child === this.root) continue;
        if (isElement(child) && above.has(child)) visit(child);
        else {
          const kind = isElement(child) ? (this.kindOf(child, false) ?? this.groupKind(child)) : "outside";
          const text = child.nodeName === "#comment" ? "" : textOf(child);
          if (text !== "" || kind === "code" || kind === "media") left.push({ kind, text });
        }
      }
    };
    if (this.root !== body) visit(body);
    return left;
  }

  /** A wrapper around parts of one kind is of that kind. */
  private groupKind(element: Element): Left {
    const kinds = new Set(elementsIn(element).map((child) => this.kindOf(child, false)));
    const [only] = kinds;
    return kinds.size === 1 && only ? only : "outside";
  }

  private weigh(element: Element, inLink: boolean): Weight {
    const weight: Weight = { text: 0, links: 0 };
    for (const child of element.childNodes) {
      if (child.nodeName === "#text" && "value" in child) {
        const length = child.value.replace(/\s+/gu, " ").trim().length;
        if (inLink) weight.links += length;
        else weight.text += length;
      }
      if (!isElement(child)) continue;
      const inner = this.weigh(child, inLink || child.tagName === "a");
      if (furnitureByRole(child) !== null || isHidden(child)) continue;
      weight.text += inner.text;
      weight.links += inner.links;
    }
    this.weights.set(element, weight);
    return weight;
  }

  private weight(element: Element): number {
    return this.weights.get(element)?.text ?? 0;
  }

  private largest(elements: readonly Element[]): Element | undefined {
    return elements.reduce<Element | undefined>(
      (best, each) => (best && this.weight(best) >= this.weight(each) ? best : each),
      undefined,
    );
  }

  /** Goes inwards as long as one part holds nearly all text that is no link. */
  private densest(body: Element): Element {
    let node = body;
    for (;;) {
      const here = this.weight(node);
      const inner = this.largest(elementsIn(node).filter((child) => this.kindOf(child, false) === null));
      if (!inner || here === 0 || this.weight(inner) < DENSEST * here || !isContainer(inner)) return node;
      node = inner;
    }
  }
}

function isMain(element: Element): boolean {
  return element.tagName === "main" || attribute(element, "role") === "main";
}

/** Parts of a page, as opposed to parts of a text. */
function isContainer(element: Element): boolean {
  return ["div", "section", "article", "form", "center", "table", "tbody", "tr", "td"].includes(element.tagName);
}
