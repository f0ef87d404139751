import { webpageMessages } from "../../messages/webpage.js";
import { type Decoded, decodeText } from "../decode.js";

/** Where a page must name its encoding, in bytes, as the HTML standard says; doubled for what savers put first. */
const HEAD = 2048;

const TOLD = /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([a-z0-9:_-]{2,40})/iu;

/**
 * Turns the bytes of a page into text: by its byte order mark, else as UTF-8 where that holds, else as the page itself says,
 * else line by line, as plain text is read. UTF-8 goes before what the page says, since savers often write UTF-8 and leave the old name in place.
 */
export function decodePage(bytes: Uint8Array): Decoded {
  const told = toldEncoding(bytes);
  if (told === null || told === "utf-8" || marked(bytes) || isUtf8(bytes)) return decodeText(bytes);
  try {
    const text = new TextDecoder(told).decode(bytes);
    if (text.includes("\0")) return decodeText(bytes);
    return decodeText(new TextEncoder().encode(text));
  } catch {
    const { text, messages } = decodeText(bytes);
    return { text, messages: [webpageMessages.unknownEncoding(told), ...messages] };
  }
}

function toldEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, HEAD));
  return TOLD.exec(head)?.[1]?.toLowerCase() ?? null;
}

function marked(bytes: Uint8Array): boolean {
  const [first, second, third] = bytes;
  return (
    (first === 0xef && second === 0xbb && third === 0xbf) ||
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff)
  );
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
