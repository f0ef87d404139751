import { realpath, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { PdfEngine } from "../readers/pdf/pdf-file.js";
import { colourLevel } from "./colour.js";
import type { Io, PlaceKind } from "./io.js";
import { readFrom, readStdin } from "./node-read.js";

/**
 * The real world: this process's streams, files, clock and terminal.
 * @param pdf takes PDF files apart
 */
export function nodeIo(pdf: PdfEngine): Io {
  const { stdout, env } = process;
  // A reader that stops listening ends nothing: what is left to say goes nowhere, and the exit code stands.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    stdout: (text) => {
      if (!stdout.destroyed) stdout.write(text);
    },
    stderr: (text) => {
      if (!process.stderr.destroyed) process.stderr.write(text);
    },
    isTerminal: stdout.isTTY,
    rows: stdout.isTTY ? stdout.rows : null,
    columns: columnsOf(stdout.columns, env["COLUMNS"]),
    colourLevel: colourLevel(env, { isTerminal: stdout.isTTY, depth: stdout.isTTY ? stdout.getColorDepth(env) : 1 }),
    language: "en",
    env,
    cwd: process.cwd(),
    now: () => new Date(),
    pdf,
    readFile: (path) => readFrom(path),
    readStdin,
    // Loaded when first used: most runs neither ask git nor write a file.
    readRevision: async (revision, path) => (await import("./node-git.js")).readRevision(revision, path),
    kindOf,
    samePlace,
    writeFile: async (path, content, options) => (await import("./node-write.js")).writeWhole(path, content, options),
  };
}

/** Width of a terminal line: as the terminal says, else as COLUMNS says, else 80. */
function columnsOf(terminal: number | undefined, told: string | undefined): number {
  const columns = terminal ?? Number(told);
  return Number.isInteger(columns) && columns > 0 ? columns : 80;
}

async function kindOf(path: string): Promise<PlaceKind> {
  try {
    const found = await stat(path);
    return found.isFile() ? "file" : found.isDirectory() ? "folder" : "other";
  } catch {
    return "absent";
  }
}

async function samePlace(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map(async (path) => realpath(path).catch(() => resolve(path))));
  return first === second;
}
