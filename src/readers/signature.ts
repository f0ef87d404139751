/** What a file is by its first and last bytes, when it is no text. */
export type PackedKind = "docx" | "odt" | "spreadsheet" | "slides" | "archive";

/** Where zip archives list their parts: at the end. Longer lists have the names of documents among the last or the first. */
const TAIL = 256 * 1024;
const HEAD = 64 * 1024;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** "{\rtf" */
const RICH_TEXT = [0x7b, 0x5c, 0x72, 0x74, 0x66];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** Tells packed documents apart by the names of their parts, without unpacking; null when it is no zip archive. */
export function packedKind(bytes: Uint8Array): PackedKind | null {
  if (!startsWith(bytes, ZIP)) return null;
  const head = latin(bytes.subarray(0, HEAD));
  const type = /^PK.{28}mimetypeapplication\/vnd\.oasis\.opendocument\.([a-z]+)/su.exec(head)?.[1];
  if (type === "text") return "odt";
  if (type !== undefined) return type === "spreadsheet" ? "spreadsheet" : type === "presentation" ? "slides" : "archive";
  const names = `${head}\n${latin(bytes.subarray(Math.max(HEAD, bytes.length - TAIL)))}`;
  if (/word\/document\d{0,3}\.xml/u.test(names)) return "docx";
  if (/xl\/workbook\.(?:xml|bin)/u.test(names)) return "spreadsheet";
  if (names.includes("ppt/presentation.xml")) return "slides";
  return names.includes("META-INF/manifest.xml") && names.includes("content.xml") ? "odt" : "archive";
}

/** Formats of word processors that are told apart to say what to do with them: the old Word format, a locked file, RTF. */
export type RefusedKind = "old-word" | "locked" | "rich-text" | "spreadsheet" | "slides" | "archive";

/** Tells files that samsyn cannot read though many have them; null for all others. */
export function refusedKind(bytes: Uint8Array): RefusedKind | null {
  if (startsWith(bytes, COMPOUND)) return isLocked(bytes) ? "locked" : "old-word";
  if (startsWith(bytes, RICH_TEXT)) return "rich-text";
  const packed = packedKind(bytes);
  return packed === "docx" || packed === "odt" ? null : packed;
}

/** A Word file with a password stands whole inside an old container, under a name in UTF-16. */
function isLocked(bytes: Uint8Array): boolean {
  const name = [..."EncryptedPackage"].join("\0");
  return latin(bytes.subarray(0, HEAD)).includes(name) || latin(bytes.subarray(Math.max(0, bytes.length - TAIL))).includes(name);
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
