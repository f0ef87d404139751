import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../../", import.meta.url));
export const program = `${root}bin/samsyn.js`;

interface Ended {
  code: number | null;
  signal: string | null;
  out: string;
  err: string;
}

interface Around {
  cwd?: string;
  env?: Record<string, string>;
  /** Sent to standard input; without it standard input is empty. */
  stdin?: string;
}

/** Starts the real program and waits for its end. English unless told otherwise, whatever machine it runs on. */
export async function started(words: readonly string[], { cwd = root, env = {}, stdin = "" }: Around = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...words], { cwd, env: { PATH: process.env["PATH"], LC_ALL: "C", ...env } });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, out, err }));
    // A program that refuses at once may close its end before this arrives.
    child.stdin.on("error", () => undefined);
    child.stdin.end(stdin);
  });
}
