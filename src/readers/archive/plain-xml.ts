import { canonical, canonicalAttributes, NO_PREFIXES, type Prefixes, prefixesIn } from "./prefixes.js";
import { DEEPEST, MOST_ELEMENTS, type XmlElement } from "./xml.js";

/** A tag that opens an element, as it stands in the file, and what comes of it. */
interface Tag {
  /** Its name as written, which the closing tag repeats. */
  written: string;
  name: string;
  attributes: XmlElement["attributes"];
  /** `<w:b/>`: opens nothing. */
  closed: boolean;
  /** What holds inside the element. */
  scope: Scope;
}

/** A part of a file where the same prefixes hold. A word processor writes the same few tags again and again; each is read once. */
interface Scope {
  prefixes: Prefixes;
  tags: Map<string, Tag>;
}

const DECLARATION =
  /^<\?xml version=(?:"1\.0"|'1\.0')(?: encoding=(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?: standalone=(?:"(?:yes|no)"|'(?:yes|no)'))? ?\?>[ \t\r\n]*/;

/** Characters that XML forbids, and returns, which it reads as ends of lines. */
const UNUSUAL = /[^\t\n\x20-\uFFFD]/;

const NAME = /^[A-Za-z_][\w.:-]*/;
const ATTRIBUTE = /[ \t\n]+([A-Za-z_][\w.:-]*)="([^"<\t\n]*)"/y;
const TAG_END = /^[ \t\n]*\/?$/;
const SPACE = /^[ \t\n]*$/;

const SLASH = 0x2f;
const LESS = 0x3c;

/**
 * Reads XML as word processors write it: names in ASCII, values in double quotes, no comments, no CDATA, no characters by number.
 * It takes a small part of the time that loading and running a parser takes.
 * @param text without halves of surrogate pairs
 * @returns the tree that the parser would give; null for any other XML, right or wrong, which is for the parser
 */
export function readPlainXml(text: string): XmlElement | null {
  let at = DECLARATION.exec(text)?.[0].length ?? 0;
  if (text.charCodeAt(at) !== LESS || text.includes("]]>", at) || UNUSUAL.test(at === 0 ? text : text.slice(at))) return null;
  const top: XmlElement = { name: "", attributes: {}, children: [] };
  const around: { element: XmlElement; tag: Tag }[] = [];
  let element = top;
  let tag: Tag = { written: "", name: "", attributes: {}, closed: false, scope: scopeOf(NO_PREFIXES) };
  let elements = 0;
  for (;;) {
    const end = text.indexOf(">", at);
    if (end < 0) return null;
    if (text.charCodeAt(at + 1) === SLASH) {
      const above = around.pop();
      if (!above || text.slice(at + 2, end) !== tag.written) return null;
      ({ element, tag } = above);
    } else {
      elements += 1;
      const opening = tagAt(text.slice(at + 1, end), tag.scope);
      if (!opening || elements > MOST_ELEMENTS || around.length >= DEEPEST) return null;
      const opened: XmlElement = { name: opening.name, attributes: opening.attributes, children: [] };
      element.children.push(opened);
      if (!opening.closed) {
        around.push({ element, tag });
        element = opened;
        tag = opening;
      }
    }
    if (element === top) return rootOf(top, text.slice(end + 1));
    at = text.indexOf("<", end);
    if (at < 0) return null;
    if (at === end + 1) continue;
    const run = resolved(text.slice(end + 1, at));
    if (run === null) return null;
    element.children.push(run);
  }
}

function rootOf({ children: [root] }: XmlElement, rest: string): XmlElement | null {
  return typeof root === "object" && SPACE.test(rest) ? root : null;
}

function scopeOf(prefixes: Prefixes): Scope {
  return { prefixes, tags: new Map() };
}

/** @param source what stands between "<" and ">" */
function tagAt(source: string, scope: Scope): Tag | null {
  const known = scope.tags.get(source);
  if (known) return known;
  const tag = readTag(source, scope);
  if (tag) scope.tags.set(source, tag);
  return tag;
}

function readTag(source: string, scope: Scope): Tag | null {
  const written = NAME.exec(source)?.[0];
  if (written === undefined) return null;
  const given: Record<string, string> = Object.create(null) as Record<string, string>;
  let at = written.length;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const [whole = "", name = "", value = ""] = ATTRIBUTE.exec(source) ?? [];
    if (whole === "") break;
    const meant = resolved(value);
    if (meant === null || given[name] !== undefined) return null;
    given[name] = meant;
    at += whole.length;
  }
  if (!TAG_END.test(source.slice(at))) return null;
  const prefixes = prefixesIn(given, scope.prefixes);
  return {
    written,
    name: canonical(written, prefixes),
    attributes: canonicalAttributes(given, prefixes),
    closed: source.endsWith("/"),
    scope: prefixes === scope.prefixes ? scope : scopeOf(prefixes),
  };
}

const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'" };

/** Puts characters in the place of their names; null when there is another "&". */
function resolved(text: string): string | null {
  if (!text.includes("&")) return text;
  let strange = false;
  const meant = text.replace(/&(?:amp;|lt;|gt;|quot;|apos;)?/g, (entity) => {
    const character = ENTITIES[entity];
    strange ||= character === undefined;
    return character ?? "";
  });
  return strange ? null : meant;
}
