/** Unpacks what deflate packed. Rejects when the bytes are no such thing or grow beyond `size`. @param size in bytes, when unpacked */
export type Inflate = (packed: Uint8Array, size: number) => Promise<Uint8Array>;

/** What an archive says of a part. */
export interface Entry {
  name: string;
  /** Bytes in the archive. */
  size: number;
  /** Bytes when unpacked, as the archive claims. */
  originalSize: number;
}

interface PlacedEntry extends Entry {
  deflated: boolean;
  /** Where its bytes begin. */
  start: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
/** Stands before the end of archives of more than four gigabytes. */
const LARGE_END = 0x07064b50;
const LARGE_END_LENGTH = 20;
const CENTRAL = 0x02014b50;
const CENTRAL_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;

/**
 * Unpacks parts of a zip archive as office programs write it: names in ASCII, parts packed by deflate or not at all, nothing after
 * the list of parts. It takes a small part of the time that unpacking with the library does.
 * @param wants is asked once for each part, in order
 * @returns null for any other archive, right or wrong, which is for the library
 */
export async function unpackPlain(
  bytes: Uint8Array,
  wants: (entry: Entry) => boolean,
  inflate: Inflate,
): Promise<Map<string, Uint8Array> | null> {
  const entries = entriesOf(bytes);
  if (!entries) return null;
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (!wants(entry)) continue;
    const part = await unpack(bytes.subarray(entry.start, entry.start + entry.size), entry, inflate);
    if (part?.length !== entry.originalSize) return null;
    parts.set(entry.name, part);
  }
  return parts;
}

async function unpack(packed: Uint8Array, { deflated, originalSize }: PlacedEntry, inflate: Inflate): Promise<Uint8Array | null> {
  if (!deflated) return packed;
  try {
    return await inflate(packed, originalSize);
  } catch {
    return null;
  }
}

function entriesOf(bytes: Uint8Array): PlacedEntry[] | null {
  const end = bytes.length - END_LENGTH;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (end < LARGE_END_LENGTH || view.getUint32(end, true) !== END) return null;
  if (view.getUint32(end - LARGE_END_LENGTH, true) === LARGE_END) return null;
  const entries: PlacedEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 8, true); left > 0; left -= 1) {
    if (at + CENTRAL_LENGTH > end || view.getUint32(at, true) !== CENTRAL) return null;
    const entry = entryAt(view, at, end);
    if (!entry) return null;
    entries.push(entry);
    at += CENTRAL_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function entryAt(view: DataView, at: number, end: number): PlacedEntry | null {
  const method = view.getUint16(at + 10, true);
  const local = view.getUint32(at + 42, true);
  const name = nameAt(view, at + CENTRAL_LENGTH, view.getUint16(at + 28, true));
  if (name === null || (method !== 0 && method !== 8) || local + LOCAL_LENGTH > end || view.getUint32(local, true) !== LOCAL)
    return null;
  const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const size = view.getUint32(at + 20, true);
  if (start + size > end) return null;
  return { name, size, originalSize: view.getUint32(at + 24, true), deflated: method === 8, start };
}

/** Null for a name that is not all ASCII, since archives don't agree on the rest. */
function nameAt(view: DataView, at: number, length: number): string | null {
  if (at + length > view.byteLength) return null;
  let name = "";
  for (let i = at; i < at + length; i += 1) {
    const code = view.getUint8(i);
    if (code > 0x7e) return null;
    name += String.fromCharCode(code);
  }
  return name;
}
