import { fstatSync, writeSync } from "node:fs";
import type { WriteStream } from "node:tty";

/** A way out of the process. */
export interface Outlet {
  /** A reader that stops listening ends nothing: what is left to say goes nowhere. */
  write(text: string): void;
  /** The stream of a terminal; null for a file or a pipe. */
  terminal: WriteStream | null;
  /** Resolves when all that was written has left the process. */
  settled(): Promise<void>;
}

/** How long a full pipe is given to empty itself before the next try, in milliseconds. */
const PAUSE = 2;

/**
 * Standard output (1) or standard error (2). Files and pipes are written to straight: Node's streams for them take longer to
 * set up than a report takes to write.
 */
export function openOutlet(descriptor: 1 | 2): Outlet {
  return isPlain(descriptor) ? plainOutlet(descriptor) : streamOutlet(descriptor === 1 ? process.stdout : process.stderr);
}

/**
 * As `openOutlet`, but opened when something is first written: the stream of a terminal takes a while to set up, and most
 * runs have nothing to say on standard error.
 */
export function lateOutlet(descriptor: 1 | 2): Omit<Outlet, "terminal"> {
  let opened: Outlet | undefined;
  return {
    write: (text) => {
      opened ??= openOutlet(descriptor);
      opened.write(text);
    },
    settled: () => opened?.settled() ?? Promise.resolve(),
  };
}

/** On Windows a pipe may not be written to straight, and a device may be a terminal. */
function isPlain(descriptor: number): boolean {
  if (process.platform === "win32") return false;
  try {
    return !fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}

function plainOutlet(descriptor: number): Outlet {
  let closed = false;
  const write = (text: string) => {
    let left = Buffer.from(text);
    while (left.length > 0 && !closed) {
      try {
        left = left.subarray(writeSync(descriptor, left));
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === "EAGAIN") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
        else if (code === "EPIPE") closed = true;
        else throw error;
      }
    }
  };
  return { write, terminal: null, settled: () => Promise.resolve() };
}

function streamOutlet(stream: WriteStream & { fd: 1 | 2 }): Outlet {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    write: (text) => {
      if (!stream.destroyed) stream.write(text);
    },
    terminal: stream.isTTY ? stream : null,
    settled: () =>
      new Promise((resolve) => {
        if (stream.destroyed) resolve();
        else stream.write("", () => resolve());
      }),
  };
}
