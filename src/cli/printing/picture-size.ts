import type { Logo } from "../../writers/print/layout.js";

type Size = Pick<Logo, "format" | "width" | "height">;

/** What kind of picture the bytes are, and how large; null when they are none that can be shown. */
export function pictureSize(bytes: Uint8Array): Size | null {
  const size = pngSize(bytes) ?? jpegSize(bytes) ?? svgSize(bytes);
  return size !== null && size.width > 0 && size.height > 0 ? size : null;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The size stands in the first part of the file (PNG specification, 11.2.1). */
function pngSize(bytes: Uint8Array): Size | null {
  if (bytes.length < 24 || !PNG.every((byte, i) => bytes[i] === byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { format: "png", width: view.getUint32(16), height: view.getUint32(20) };
}

/** Goes from marker to marker until the one that begins the picture and tells its size (ITU-T T.81, B.2.2). */
function jpegSize(bytes: Uint8Array): Size | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    // C4, C8 and CC hold tables rather than the size.
    const tellsSize = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (tellsSize) return { format: "jpeg", height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** So much of a drawing is looked at for its first element. */
const HEAD = 4096;

function svgSize(bytes: Uint8Array): Size | null {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD));
  const element = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*(?:<!DOCTYPE[^>]*>\s*)?<svg\b([^>]*)>/iu.exec(
    head,
  )?.[1];
  if (element === undefined) return null;
  const number = (name: string) => Number(new RegExp(`\\s${name}\\s*=\\s*["']\\s*([\\d.]+)`, "iu").exec(element)?.[1] ?? "0");
  const box = /\sviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/iu.exec(element);
  return { format: "svg", width: Number(box?.[1] ?? number("width")), height: Number(box?.[2] ?? number("height")) };
}
