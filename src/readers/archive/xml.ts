import { SaxesParser, type SaxesTagPlain } from "saxes";
import { canonicalPrefix } from "./namespaces.js";

/** An element of an XML part. Names are in canonical prefixes ("w:p"), whatever prefixes the file uses. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Why a part was not read to its end: not well-formed, a document type or entity of its own, nested or split beyond reason. */
export type XmlFault = "malformed" | "doctype" | "too-deep" | "too-many-elements";

/** What was read of a part; with a fault, all up to it. */
export interface XmlDocument {
  root: XmlElement | null;
  fault: XmlFault | null;
  /** Line in the part where the fault is; 0 without one. */
  line: number;
}

/** Word's own documents nest below 60, also with tables in tables. */
const DEEPEST = 200;

/** A page takes some thousand elements; an agreement of 200 pages stays below this. */
const MOST_ELEMENTS = 1_500_000;

class Stopped extends Error {
  readonly fault: XmlFault;

  constructor(fault: XmlFault) {
    super(fault);
    this.fault = fault;
  }
}

/**
 * Reads one XML part into a tree. Document types are refused and no entities are known beyond XML's own five, so nothing is
 * fetched and nothing swells. Never throws; the tree is never deeper than its bound, so that walking it is safe.
 */
export function readXml(bytes: Uint8Array): XmlDocument {
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
  parser.on("text", (text) => builder.text(text));
  parser.on("cdata", (text) => builder.text(text));
  try {
    parser.write(decode(bytes)).close();
    return { root: builder.root, fault: builder.root ? null : "malformed", line: 0 };
  } catch (error) {
    const fault = error instanceof Stopped ? error.fault : "malformed";
    return { root: builder.root, fault, line: parser.line };
  }
}

/** XML is UTF-8 or, with a byte order mark, UTF-16. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});

type Prefixes = ReadonlyMap<string, string>;

const NO_PREFIXES: Prefixes = new Map();

function declares(attribute: string): boolean {
  return attribute.startsWith("xmlns");
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
    const around = above?.prefixes ?? NO_PREFIXES;
    const names = Object.keys(tag.attributes);
    // Most elements have no attribute, and only the first of a part declares prefixes.
    const prefixes = names.some(declares) ? declared(names, tag.attributes, around) : around;
    const element: XmlElement = {
      name: canonical(tag.name, prefixes),
      attributes: names.length > 0 ? attributesOf(names, tag.attributes, prefixes) : NO_ATTRIBUTES,
      children: [],
    };
    if (above) above.element.children.push(element);
    else this.root ??= element;
    this.stack.push({ element, prefixes });
  }

  close(): void {
    this.stack.pop();
  }

  text(text: string): void {
    this.stack.at(-1)?.element.children.push(text);
  }
}

/** Adds the prefixes that a tag declares. Only those that differ from the canonical ones are kept. */
function declared(names: readonly string[], attributes: Record<string, string>, around: Prefixes): Prefixes {
  let prefixes: Map<string, string> | null = null;
  for (const name of names) {
    if (!declares(name)) continue;
    const prefix = name === "xmlns" ? "" : name.slice("xmlns:".length);
    const known = canonicalPrefix(attributes[name] ?? "") ?? prefix;
    if (known === prefix && !around.has(prefix)) continue;
    prefixes ??= new Map(around);
    prefixes.set(prefix, known);
  }
  return prefixes ?? around;
}

function canonical(name: string, prefixes: Prefixes): string {
  if (prefixes.size === 0) return name;
  const colon = name.indexOf(":");
  const prefix = prefixes.get(colon < 0 ? "" : name.slice(0, colon));
  if (prefix === undefined) return name;
  const local = name.slice(colon + 1);
  return prefix === "" ? local : `${prefix}:${local}`;
}

function attributesOf(
  names: readonly string[],
  given: Record<string, string>,
  prefixes: Prefixes,
): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const name of names) {
    if (declares(name)) continue;
    // An attribute without a prefix is in no namespace, whatever the default one is.
    attributes[name.includes(":") ? canonical(name, prefixes) : name] = given[name] ?? "";
  }
  return attributes;
}
