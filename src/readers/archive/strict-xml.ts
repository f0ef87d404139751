import { SaxesParser, type SaxesTagPlain } from "saxes";
import { canonical, canonicalAttributes, NO_PREFIXES, type Prefixes, prefixesIn } from "./prefixes.js";
import { DEEPEST, MOST_ELEMENTS, type XmlDocument, type XmlElement, type XmlFault } from "./xml.js";

class Stopped extends Error {
  readonly fault: XmlFault;

  constructor(fault: XmlFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Reads XML of any kind with a parser that checks all of it, and tells where it is not well-formed. Never throws. */
export function readStrictXml(text: string): XmlDocument {
  const builder = new TreeBuilder();
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", () => {
    throw new Stopped("malformed");
  });
  parser.on("doctype", () => {
    throw new Stopped("doctype");
  });
  parser.on("opentag", (tag) => builder.open(tag));
  parser.on("closetag", () => builder.close());
  parser.on("text", (run) => builder.text(run));
  parser.on("cdata", (run) => builder.text(run));
  try {
    parser.write(text).close();
    return { root: builder.root, fault: builder.root ? null : "malformed", line: 0 };
  } catch (error) {
    const fault = error instanceof Stopped ? error.fault : "malformed";
    return { root: builder.root, fault, line: parser.line };
  }
}

class TreeBuilder {
  root: XmlElement | null = null;
  private readonly stack: { element: XmlElement; prefixes: Prefixes }[] = [];
  private elements = 0;

  open(tag: SaxesTagPlain): void {
    this.elements += 1;
    if (this.elements > MOST_ELEMENTS) throw new Stopped("too-many-elements");
    if (this.stack.length >= DEEPEST) throw new Stopped("too-deep");
    const above = this.stack.at(-1);
    const prefixes = prefixesIn(tag.attributes, above?.prefixes ?? NO_PREFIXES);
    const element: XmlElement = {
      name: canonical(tag.name, prefixes),
      attributes: canonicalAttributes(tag.attributes, prefixes),
      children: [],
    };
    if (above) above.element.children.push(element);
    else this.root ??= element;
    this.stack.push({ element, prefixes });
  }

  close(): void {
    this.stack.pop();
  }

  text(run: string): void {
    this.stack.at(-1)?.element.children.push(run);
  }
}
