import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";

/** The parts of the built program, each a file of its own beside the others. */
export interface Cabinet {
  /** Runs a part, once, and gives what it exports; or, for a file of data, what it holds. */
  take: (part: string) => unknown;
  /** Keeps the compiled code of the parts that were taken without any, or with old; where that cannot be done, nothing happens. */
  keep: () => void;
}

/** Most pieces of compiled code that are kept. A command with the endings of its files makes one to five; a person uses a dozen. */
const MOST_KEPT = 200;

/** In bytes: more than most parts and their compiled code take. */
const ROOM = 2 * 1024 * 1024;

/** In milliseconds. */
const DAY = 24 * 60 * 60 * 1000;
const MONTH = 30 * DAY;

/**
 * Opens the built program. To compile it takes longer than an agreement takes to compare, so the engine's compiled code is
 * kept in the user's cache folder, apart for each build, engine and kind of run: it holds the functions that such a run
 * uses. The engine itself refuses code that is not its own or not of this source.
 * @param folder where the parts stand
 * @param build what tells this build from others
 * @param argv tells the kind of run
 * @param requireHere brings in what is no part: Node's own modules and native packages
 */
export function openCabinet(folder: string, build: string, argv: readonly string[], requireHere: NodeJS.Require): Cabinet {
  const place = cachePlace();
  const home = place === null ? null : join(place, "samsyn");
  const shelf = home === null ? null : join(home, `${build}-${process.versions.v8}-${process.arch}`);
  const kind = kindOfRun(argv);
  const taken = new Map<string, { exports: unknown }>();
  const opened = new Map<string, unknown>();
  const fresh: { path: string; script: Script }[] = [];
  const read = readerInOneRoom();

  const take = (name: string): unknown => {
    const known = taken.get(name);
    if (known) return known.exports;
    if (name.endsWith(".json")) return JSON.parse(readFileSync(join(folder, name), "utf8"));
    const [part = "", sheet] = name.split("#");
    const binder = open(part);
    const run = (sheet === undefined ? binder : (binder as Record<string, Sheet>)[sheet]) as Sheet;
    const module: { exports: unknown } = { exports: {} };
    taken.set(name, module);
    run(module.exports, bring, module, folder);
    return module.exports;
  };
  const bring = (name: string): unknown => (name.startsWith(PART) ? take(name.slice(PART.length)) : requireHere(name));

  const open = (part: string): unknown => {
    const known = opened.get(part);
    if (known !== undefined) return known;
    const path = join(folder, `${part}.cjs`);
    const kept = shelf === null ? null : join(shelf, `${part.replace("/", "-")}.${kind}`);
    // The build writes ASCII, and that is what the engine holds in one byte a letter. It also writes the function around a part, as
    // Node puts it around any module of the older kind: to add it here would copy the whole text twice.
    const source = read(path).bytes.toString("latin1");
    const compiled = kept === null ? undefined : readKept(kept, read);
    const script = new Script(source, { filename: path, ...(compiled && { cachedData: compiled.code }) });
    if (kept !== null && (!compiled || compiled.old || script.cachedDataRejected === true)) fresh.push({ path: kept, script });
    const binder: unknown = script.runInThisContext();
    opened.set(part, binder);
    return binder;
  };

  const keep = () => {
    if (home === null || shelf === null || fresh.length === 0) return;
    try {
      mkdirSync(shelf, { recursive: true, mode: 0o700 });
      removeOld(home, shelf);
      if (readdirSync(shelf).length >= MOST_KEPT) return;
      for (const { path, script } of fresh) {
        const beside = `${path}.${process.pid}`;
        writeFileSync(beside, script.createCachedData(), { mode: 0o600 });
        renameSync(beside, path);
      }
    } catch {
      // What cannot be kept is compiled again next time; nobody needs to hear of it.
    }
  };
  return { take, keep };
}

/** A module of the older kind, as Node wraps it. */
type Sheet = (exports: unknown, require: (name: string) => unknown, module: { exports: unknown }, folder: string) => void;

/** How the built program names a part of itself. */
const PART = "samsyn:";

/** What stands in a file until the next is read, and when it was written, in milliseconds. */
type Read = (path: string) => { bytes: Buffer; written: number };

/** Reads files one after the other into the same memory: to touch new memory takes longer than to read a file. */
function readerInOneRoom(): Read {
  let room = Buffer.allocUnsafeSlow(ROOM);
  return (path) => {
    const file = openSync(path, "r");
    try {
      const { size, mtimeMs: written } = fstatSync(file);
      if (size > room.length) room = Buffer.allocUnsafeSlow(size);
      let length = 0;
      for (let more = -1; length < size && more !== 0; length += more) more = readSync(file, room, length, size - length, null);
      return { bytes: room.subarray(0, length), written };
    } finally {
      closeSync(file);
    }
  };
}

/**
 * The first run of a kind may have had little to do. Once a day the code is kept anew, with the functions that this run used besides:
 * that takes a hundredth of a second, and a run spares as much each time.
 */
function readKept(path: string, read: Read): { code: Buffer; old: boolean } | undefined {
  try {
    const { bytes, written } = read(path);
    return { code: bytes, old: Date.now() - written > DAY };
  } catch {
    return undefined;
  }
}

/** Code of other builds and engines goes when nothing has been added to it for a month. */
function removeOld(home: string, shelf: string): void {
  for (const name of readdirSync(home)) {
    const path = join(home, name);
    if (path !== shelf && Date.now() - statSync(path).mtimeMs > MONTH) rmSync(path, { recursive: true, force: true });
  }
}

/** The command, then the endings of the files that it is given, its format, and whether help is asked for: what decides which code runs. */
function kindOfRun(argv: readonly string[]): string {
  const endings = argv.slice(1).map(endingOf);
  const formats = argv.map((word, i) => (argv[i - 1] === "--format" || argv[i - 1] === "--to" ? word : ""));
  const help = argv.map((word) => (word === "--help" || word === "-h" ? "help" : ""));
  const words = new Set([...endings, ...formats, ...help].filter((word) => SHORT_WORD.test(word)));
  const command = SHORT_WORD.test(argv[0] ?? "") ? argv[0] : "none";
  return [command, ...[...words].sort()].join(".").slice(0, 80);
}

/** What may stand in the name of a kind of run. */
const SHORT_WORD = /^[a-z0-9]{1,12}$/;

/** The ending of a file's name, lower case and without the point; nothing for a word without any. */
function endingOf(word: string): string {
  const point = word.lastIndexOf(".");
  return point === -1 ? "" : word.slice(point + 1).toLowerCase();
}

/** Where this user's programs keep what they can do without; null where there is no such place, or Node is told to keep nothing. */
function cachePlace(): string | null {
  const { env, platform } = process;
  if (env["NODE_DISABLE_COMPILE_CACHE"] === "1") return null;
  const home = env["HOME"];
  if (platform === "win32") return env["LOCALAPPDATA"] ?? null;
  if (platform === "darwin") return home === undefined ? null : join(home, "Library", "Caches");
  return env["XDG_CACHE_HOME"] || (home === undefined ? null : join(home, ".cache"));
}
