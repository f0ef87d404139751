import { inflateSync } from "node:zlib";

/** Most bytes that one part of a file is unpacked to at once; the engine itself takes on what is larger, piece by piece. */
const MOST = 64 * 1024 * 1024;

/**
 * What the PDF engine uses of a stream that unpacks: it hands in one part of a file, whole, and takes what comes out. Node's own stream
 * does this in another thread and by many steps, and first loads a good part of Node's streams.
 */
class InflateAtOnce {
  private packed = new Uint8Array();
  readonly writable = {
    getWriter: () => ({
      ready: Promise.resolve(),
      write: (bytes: Uint8Array<ArrayBuffer>) => {
        this.packed = bytes;
        return Promise.resolve();
      },
      close: () => Promise.resolve(),
    }),
  };
  readonly readable: AsyncIterable<Uint8Array> = { [Symbol.asyncIterator]: () => this.unpacked() };

  /** @param format as in the streams standard; the engine falls back on its own code when an error is thrown */
  constructor(format: string) {
    if (format !== "deflate") throw new TypeError(format);
  }

  private async *unpacked(): AsyncGenerator<Uint8Array> {
    yield inflateSync(this.packed, { maxOutputLength: MOST });
  }
}

/** A browser's face of letters. Where there is none, the engine traces the outline of every letter that it meets; nothing is drawn here. */
class FaceUnused {
  readonly loaded = Promise.resolve();
}

/** Gives the engine, in a thread of its own, two things of a browser's that save it work. */
export function standIn(): void {
  for (const [name, value] of Object.entries({ DecompressionStream: InflateAtOnce, FontFace: FaceUnused }))
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
}
