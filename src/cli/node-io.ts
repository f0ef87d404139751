import { realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { PdfEngine } from "../readers/pdf/pdf-file.js";
import { colourLevel } from "./colour.js";
import type { Io, PlaceKind } from "./io.js";
import type { Outlet } from "./node-outlet.js";
import { readFrom, readStdin } from "./node-read.js";

/**
 * The real world: this process's files, clock and terminal, and where its output goes.
 * @param pdf takes PDF files apart
 */
export function nodeIo(out: Outlet, err: Pick<Outlet, "write">, pdf: PdfEngine): Io {
  const { env } = process;
  const terminal = out.terminal();
  return {
    stdout: (text) => out.write(text),
    stderr: (text) => err.write(text),
    isTerminal: terminal !== null,
    canAsk: () => terminal !== null && process.stdin.isTTY,
    rows: terminal?.rows ?? null,
    columns: columnsOf(terminal?.columns, env["COLUMNS"]),
    colourLevel: colourLevel(env, { isTerminal: terminal !== null, depth: () => terminal?.getColorDepth(env) ?? 1 }),
    language: "en",
    env,
    cwd: process.cwd(),
    now: () => new Date(),
    pdf,
    readFile: (path) => readFrom(path),
    readStdin,
    // Loaded when first used: most runs neither unpack, ask git nor write a file.
    inflate: async (packed, size) => (await import("./node-inflate.js")).inflate(packed, size),
    readRevision: async (revision, path) => (await import("./node-git.js")).readRevision(revision, path),
    kindOf: async (path) => kindOf(path),
    listFolder: async (path) => (await import("./node-read.js")).listFolder(path),
    samePlace: async (one, other) => samePlace(one, other),
    writeFile: async (path, content, options) => (await import("./node-write.js")).writeWhole(path, content, options),
  };
}

/** Width of a terminal line: as the terminal says, else as COLUMNS says, else 80. */
function columnsOf(terminal: number | undefined, told: string | undefined): number {
  const columns = terminal ?? Number(told);
  return Number.isInteger(columns) && columns > 0 ? columns : 80;
}

function kindOf(path: string): PlaceKind {
  try {
    const found = statSync(path);
    return found.isFile() ? "file" : found.isDirectory() ? "folder" : "other";
  } catch {
    return "absent";
  }
}

function samePlace(one: string, other: string): boolean {
  return placeOf(one) === placeOf(other);
}

function placeOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
