import * as fs from "node:fs";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { cliTrouble } from "../messages/cli.js";
import { Trouble } from "./trouble.js";

// Node's own promises of files would do, but to load them takes longer than to write one.
const chmod = promisify(fs.chmod);
const close = promisify(fs.close);
const fsync = promisify(fs.fsync);
const link = promisify(fs.link);
const open = promisify(fs.open);
const realpath = promisify(fs.realpath);
const rename = promisify(fs.rename);
const stat = promisify(fs.stat);
const unlink = promisify(fs.unlink);
const writeFile = promisify(fs.writeFile);

/**
 * Writes a file so that it is whole or untouched: first beside it, then in its place. A pipe or a device is written straight.
 * @throws Trouble when the file exists and may not be overwritten, or cannot be written
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  { overwrite }: { overwrite: boolean },
): Promise<void> {
  try {
    const found = await stat(path).catch(() => null);
    if (found?.isDirectory() === true) throw new Trouble(cliTrouble.outputFolder(path));
    if (found !== null && !found.isFile()) return await writeFile(path, content);
    if (found !== null && !overwrite) throw new Trouble(cliTrouble.exists(path));
    const target = found === null ? path : await realpath(path);
    await writeBeside(target, content, found?.mode ?? null, overwrite);
  } catch (error) {
    throw asTrouble(error, path);
  }
}

async function writeBeside(target: string, content: string | Uint8Array, mode: number | null, overwrite: boolean): Promise<void> {
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}-${process.hrtime.bigint().toString(36)}.tmp`);
  const release = removeWhenStopped(beside);
  try {
    const file = await open(beside, "wx");
    try {
      await writeFile(file, content);
      await fsync(file);
    } finally {
      await close(file);
    }
    if (mode !== null) await chmod(beside, mode & 0o7777);
    if (overwrite) await rename(beside, target);
    else await putNew(beside, target);
  } finally {
    await remove(beside);
    release();
  }
}

/** A link, unlike a rename, refuses when someone else has made the file meanwhile. Not every file system has links. */
async function putNew(beside: string, target: string): Promise<void> {
  try {
    await link(beside, target);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw error;
    await rename(beside, target);
  }
}

/** Removes a file; one that is not there, because it has its new name, is as good as removed. */
async function remove(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
}

/** What is needed of a process to hear its signals. */
type Host = Pick<NodeJS.Process, "once" | "off" | "kill" | "pid">;

/**
 * Until released, Ctrl-C and its kin remove the file and then end the process as they would have.
 * @returns a function that releases
 */
export function removeWhenStopped(path: string, host: Host = process): () => void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const stop = (signal: NodeJS.Signals) => {
    fs.rmSync(path, { force: true });
    release();
    host.kill(host.pid, signal);
  };
  const release = () => {
    for (const signal of signals) host.off(signal, stop);
  };
  for (const signal of signals) host.once(signal, stop);
  return release;
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? "?";
}

function asTrouble(error: unknown, path: string): Trouble {
  if (error instanceof Trouble) return error;
  const code = codeOf(error);
  if (code === "EEXIST") return new Trouble(cliTrouble.exists(path));
  if (code === "ENOENT" || code === "ENOTDIR") return new Trouble(cliTrouble.noOutputFolder(path));
  return new Trouble(cliTrouble.unwritable(path, code));
}
