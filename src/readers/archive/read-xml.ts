import { readPlainXml } from "./plain-xml.js";
import type { XmlDocument } from "./xml.js";

/**
 * Reads one XML part into a tree. Document types are refused and no entities are known beyond XML's own five, so nothing is
 * fetched and nothing swells. Never throws; the tree is never deeper than its bound, so that walking it is safe.
 */
export async function readXml(bytes: Uint8Array): Promise<XmlDocument> {
  const text = decode(bytes);
  const root = readPlainXml(text);
  if (root) return { root, fault: null, line: 0 };
  const { readStrictXml } = await import("./strict-xml.js");
  return readStrictXml(text);
}

/** XML is UTF-8 or, with a byte order mark, UTF-16. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}
