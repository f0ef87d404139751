import { inflateRawSync } from "node:zlib";

/** Unpacks with what Node has built in. @throws when the bytes are not packed by deflate, or grow beyond `size` bytes */
export function inflate(packed: Uint8Array, size: number): Uint8Array {
  return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
}
