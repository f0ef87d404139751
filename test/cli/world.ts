import type { FolderEntry, Io } from "../../src/cli/io.js";
import { main } from "../../src/cli/main.js";
import { Trouble } from "../../src/cli/trouble.js";
import { cliTrouble } from "../../src/messages/cli.js";

/** What there is before a command runs. Folders are paths that end with "/". */
interface Before {
  files?: Record<string, string | Uint8Array>;
  stdin?: string;
  /** Keyed REVISION:PATH. */
  revisions?: Record<string, string>;
  env?: Record<string, string>;
  /** Thrown at every reading, as a fault of the program would be. */
  fault?: Error;
  columns?: number;
  /** Given, standard output is a terminal of that height. */
  rows?: number;
  colourLevel?: Io["colourLevel"];
}

/** What there is after. */
interface After {
  code: number;
  out: string;
  err: string;
  files: Record<string, string>;
  /** The same files, for what is no text. */
  bytes: Record<string, Uint8Array>;
}

/** Runs a command line in a world in memory. */
export async function samsyn(line: readonly string[], before: Before = {}): Promise<After> {
  const files = new Map(Object.entries(before.files ?? {}).map(([path, content]) => [path, bytesOf(content)]));
  const after = { out: "", err: "" };
  const io: Io = {
    stdout: (text) => {
      after.out += text;
    },
    stderr: (text) => {
      after.err += text;
    },
    columns: before.columns ?? 80,
    rows: before.rows ?? null,
    isTerminal: before.rows !== undefined,
    canAsk: () => false,
    colourLevel: before.colourLevel ?? 0,
    language: "en",
    env: before.env ?? {},
    cwd: "/home",
    now: () => new Date(2027, 2, 9, 12),
    readFile: async (path) => {
      if (before.fault !== undefined) throw before.fault;
      const found = files.get(path);
      if (found === undefined) return Promise.reject(new Trouble(cliTrouble.missing(path)));
      return found;
    },
    readStdin: async () => Promise.resolve(bytesOf(before.stdin ?? "")),
    readRevision: async (revision, path) => {
      const found = before.revisions?.[`${revision}:${path}`];
      if (found === undefined) return Promise.reject(new Trouble(cliTrouble.gitPath("git", revision, path)));
      return bytesOf(found);
    },
    kindOf: async (path) =>
      Promise.resolve(
        isFolder([...files.keys()], `${path.replace(/\/$/, "")}/`) ? "folder" : files.has(path) ? "file" : "absent",
      ),
    listFolder: async (path) => Promise.resolve(listed([...files.keys()], `${path.replace(/\/$/, "")}/`)),
    samePlace: async (one, other) => Promise.resolve(one.replace(/^\.\//, "") === other.replace(/^\.\//, "")),
    writeFile: async (path, content, { overwrite }) => {
      if (files.has(path) && !overwrite) await Promise.reject(new Trouble(cliTrouble.exists(path)));
      files.set(path, bytesOf(content));
    },
  };
  const code = await main(line, io);
  const texts = [...files].map(([path, content]): [string, string] => [
    path,
    new TextDecoder("utf-8", { ignoreBOM: true }).decode(content),
  ]);
  return { code, ...after, files: Object.fromEntries(texts), bytes: Object.fromEntries(files) };
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

/** A folder is there when it was made, or when a file is in it. */
function isFolder(paths: readonly string[], folder: string): boolean {
  return paths.some((path) => path.startsWith(folder));
}

function listed(paths: readonly string[], folder: string): FolderEntry[] {
  const inside = paths.filter((path) => path.startsWith(folder) && path !== folder).map((path) => path.slice(folder.length));
  const kinds = new Map(inside.map((path) => [path.split("/")[0] ?? "", path.includes("/") ? "folder" : "file"] as const));
  return [...kinds].map(([name, kind]) => ({ name, kind }));
}
