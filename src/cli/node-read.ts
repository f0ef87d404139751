import { closeSync, createReadStream, fstatSync, openSync, readdirSync, readFileSync } from "node:fs";
import type { Readable } from "node:stream";
import { cliTrouble } from "../messages/cli.js";
import type { FolderEntry } from "./io.js";
import { Trouble } from "./trouble.js";

/** Largest input, in megabytes: a hundred times any agreement seen, and small enough to keep in memory several times over. */
const MOST_MEGABYTES = 64;

/** Bytes in a megabyte. */
const MEGABYTE = 1024 * 1024;

/** Most bytes that are read from one input. */
export const MOST_BYTES = MOST_MEGABYTES * MEGABYTE;

/**
 * Reads a file, a pipe or a device up to the bound.
 * @throws Trouble when it is absent, a folder, not allowed, or too large
 */
export async function readFrom(path: string): Promise<Uint8Array> {
  try {
    // At once, for there is nothing to do meanwhile, and each promise of a file waits for a thread.
    const file = openSync(path, "r");
    try {
      const { size } = fstatSync(file);
      if (size > MOST_BYTES) throw new Trouble(cliTrouble.tooLarge(path, MOST_MEGABYTES));
      // A pipe or a device tells no size beforehand.
      return size > 0 ? readFileSync(file) : await collect(createReadStream(path, { fd: file, autoClose: false }), path);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw asTrouble(error, path);
  }
}

/**
 * What stands in a folder, by name. Symbolic links are told as "other" and not followed.
 * @throws Trouble when it is absent, no folder, or not allowed
 */
export async function listFolder(path: string): Promise<FolderEntry[]> {
  try {
    const found = readdirSync(path, { withFileTypes: true });
    const entries = found.map((entry): FolderEntry => {
      return { name: entry.name, kind: entry.isFile() ? "file" : entry.isDirectory() ? "folder" : "other" };
    });
    return await Promise.resolve(entries.sort((a, b) => (a.name < b.name ? -1 : 1)));
  } catch (error) {
    throw asTrouble(error, path);
  }
}

/**
 * Reads standard input to its end.
 * @throws Trouble when it is a terminal, where waiting would look like hanging, or too large
 */
export async function readStdin(): Promise<Uint8Array> {
  if (process.stdin.isTTY) throw new Trouble(cliTrouble.stdinTerminal());
  try {
    return await collect(process.stdin, "-");
  } catch (error) {
    throw asTrouble(error, "-");
  }
}

async function collect(stream: Readable, name: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Trouble(cliTrouble.tooLarge(name, MOST_MEGABYTES));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function asTrouble(error: unknown, path: string): Trouble {
  if (error instanceof Trouble) return error;
  const code = (error as NodeJS.ErrnoException).code ?? "?";
  if (code === "ENOENT" || code === "ENOTDIR") return new Trouble(cliTrouble.missing(path));
  if (code === "EISDIR") return new Trouble(cliTrouble.folder(path));
  if (code === "EACCES" || code === "EPERM") return new Trouble(cliTrouble.notAllowed(path));
  return new Trouble(cliTrouble.unreadable(path, code));
}
