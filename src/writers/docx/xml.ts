/** Attributes by their names; undefined leaves one out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** The first line of every part of a Word file. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Characters that must be written otherwise in XML, or that it cannot hold at all (XML 1.0, 2.2): controls, halves of pairs. */
const SPECIAL = /[&<>"]|[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it stands in XML, in content or in an attribute. A half of a pair of surrogates becomes U+FFFD; controls go. */
export function escapeXml(text: string): string {
  return text.replace(SPECIAL, (found) => ENTITIES[found] ?? (/\p{Cs}/u.test(found) ? "\uFFFD" : ""));
}

/** One element. @param content XML that is escaped already */
export function element(name: string, attributes: XmlAttributes = {}, content = ""): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) open += ` ${key}="${typeof value === "string" ? escapeXml(value) : value}"`;
  }
  return content === "" ? `${open}/>` : `${open}>${content}</${name}>`;
}

/** An element whose only attribute is `w:val`, as most of Word's properties are. */
export function valued(name: string, value: string | number): string {
  return element(name, { "w:val": value });
}
