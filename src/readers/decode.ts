import type { Message } from "../messages/message.js";
import { type ForeignFormat, readerMessages } from "../messages/readers.js";

/** Most lines that a text may have: hundreds of times the longest agreement, and still read in seconds. */
export const MOST_LINES = 500_000;

/** How much of a file is looked at to tell what it is. */
const HEAD = 4096;

const SIGNATURES: readonly [number[], ForeignFormat][] = [
  [[0x50, 0x4b, 0x03, 0x04], "word"],
  [[0xd0, 0xcf, 0x11, 0xe0], "word"],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], "pdf"],
  [[0x89, 0x50, 0x4e, 0x47], "picture"],
  [[0xff, 0xd8, 0xff], "picture"],
  [[0x47, 0x49, 0x46, 0x38], "picture"],
];

/** A text out of a file, or nothing and the reason. */
export interface Decoded {
  /** NFC, lines ended by "\n" alone, no byte order mark; null when the file is not a text. */
  text: string | null;
  messages: Message[];
}

/**
 * Turns the bytes of a file into text: UTF-8, UTF-16 with or without a byte order mark, or Windows-1252 line by line where UTF-8 fails.
 * Line ends keep their count, so line numbers are those of the file. Never throws.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const foreign = SIGNATURES.find(([signature]) => signature.every((byte, i) => bytes[i] === byte));
  if (foreign) return refused(readerMessages.foreignFormat(foreign[1]));
  const encoding = sixteenBits(bytes);
  if (encoding === null && bytes.includes(0)) return refused(readerMessages.foreignFormat("binary"));
  // A file has no more lines than bytes; only a long one is worth counting.
  const lines = bytes.length < MOST_LINES ? 0 : countLines(bytes);
  if (lines > MOST_LINES) return refused(readerMessages.tooManyLines(lines, MOST_LINES));
  const messages: Message[] = [];
  const raw = encoding === null ? eightBits(bytes, messages) : new TextDecoder(encoding).decode(bytes);
  if (encoding !== null && raw.includes("\0")) return refused(readerMessages.foreignFormat("binary"));
  const unmarked = raw.startsWith("\uFEFF") ? raw.slice(1) : raw;
  const text = (unmarked.includes("\r") ? unmarked.replace(/\r\n?/gu, "\n") : unmarked).normalize("NFC");
  reportLost(text, messages);
  return { text, messages };
}

function refused(message: Message): Decoded {
  return { text: null, messages: [message] };
}

/** Lines by their ends; in UTF-16 the same bytes appear, padded with a zero. */
function countLines(bytes: Uint8Array): number {
  let lines = 1;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte === 0x0a || (byte === 0x0d && bytes[i + 1] !== 0x0a && bytes[i + 2] !== 0x0a)) lines += 1;
  }
  return lines;
}

/** Tells UTF-16 by its byte order mark, or by every other byte being zero as it is for Latin letters. */
function sixteenBits(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = bytes.subarray(0, HEAD);
  const pairs = head.length >> 1;
  if (pairs < 2) return null;
  let even = 0;
  let odd = 0;
  for (let at = head.indexOf(0); at !== -1; at = head.indexOf(0, at + 1)) {
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (odd > pairs * 0.7 && even < pairs * 0.05) return "utf-16le";
  if (even > pairs * 0.7 && odd < pairs * 0.05) return "utf-16be";
  return null;
}

/** UTF-8; a line that is not is taken for Windows-1252, in which old Swedish files come. */
function eightBits(bytes: Uint8Array, messages: Message[]): string {
  const strict = new TextDecoder("utf-8", { fatal: true });
  try {
    return strict.decode(bytes);
  } catch {
    return lineByLine(bytes, strict, messages);
  }
}

function lineByLine(bytes: Uint8Array, strict: InstanceType<typeof TextDecoder>, messages: Message[]): string {
  const western = new TextDecoder("windows-1252");
  const parts: string[] = [];
  let failed = 0;
  let first = 0;
  let line = 1;
  let start = 0;
  for (let i = 0; i <= bytes.length; i++) {
    const byte = bytes[i];
    if (i < bytes.length && byte !== 0x0a && !(byte === 0x0d && bytes[i + 1] !== 0x0a)) continue;
    const part = bytes.subarray(start, i + 1);
    try {
      parts.push(strict.decode(part));
    } catch {
      parts.push(western.decode(part));
      failed += 1;
      first ||= line;
    }
    line += 1;
    start = i + 1;
  }
  messages.push(readerMessages.notUtf8(failed, first));
  return parts.join("");
}

function reportLost(text: string, messages: Message[]): void {
  const first = text.indexOf("\uFFFD");
  if (first < 0) return;
  const count = text.split("\uFFFD").length - 1;
  messages.push(readerMessages.lostCharacters(count, text.slice(0, first).split("\n").length));
}
