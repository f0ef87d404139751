import { fstatSync, writeSync } from "node:fs";
import type { WriteStream } from "node:tty";
import { innerPart } from "./node-inner.js";
import { type Terminal, terminalAt } from "./node-terminal.js";

/** A way out of the process. */
export interface Outlet {
  /** A reader that stops listening ends nothing, nor does a terminal that is closed: what is left to say goes nowhere. */
  write(text: string): void;
  /** The terminal that it leads to; null for a file or a pipe. */
  terminal(): Terminal | null;
  /** Resolves when all that was written has left the process. */
  settled(): Promise<void>;
}

/** How long a full pipe is given to empty itself before the next try, in milliseconds. */
const PAUSE = 2;

/**
 * Standard output (1) or standard error (2). It is written to straight wherever that can be done: Node's streams take longer to
 * set up than a report takes to write.
 */
export function openOutlet(descriptor: 1 | 2): Outlet {
  // There a pipe may not be written to straight.
  if (process.platform === "win32") return streamOutlet(streamOf(descriptor));
  if (!isDevice(descriptor)) return straightOutlet(descriptor, () => null);
  const terminals = innerPart("tty_wrap");
  if (terminals === null) return streamOutlet(streamOf(descriptor));
  return straightOutlet(descriptor, () => (terminals.isTTY(descriptor) ? terminalAt(descriptor, terminals) : null));
}

/**
 * As `openOutlet`, but opened when something is first written: most runs have nothing to say on standard error.
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

const streamOf = (descriptor: 1 | 2) => (descriptor === 1 ? process.stdout : process.stderr);

/** Whether it leads to what may be a terminal. */
function isDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return true;
  }
}

function straightOutlet(descriptor: number, terminal: Outlet["terminal"]): Outlet {
  let closed = false;
  const write = (text: string) => {
    let left = Buffer.from(text);
    while (left.length > 0 && !closed) {
      try {
        left = left.subarray(writeSync(descriptor, left));
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === "EAGAIN") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
        else if (code === "EPIPE" || (code === "EIO" && isDevice(descriptor))) closed = true;
        else throw error;
      }
    }
  };
  return { write, terminal, settled: () => Promise.resolve() };
}

function streamOutlet(stream: WriteStream & { fd: 1 | 2 }): Outlet {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    write: (text) => {
      if (!stream.destroyed) stream.write(text);
    },
    terminal: () => (stream.isTTY ? stream : null),
    settled: () =>
      new Promise((resolve) => {
        if (stream.destroyed) resolve();
        else stream.write("", () => resolve());
      }),
  };
}
