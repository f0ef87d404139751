import { execFile } from "node:child_process";
import { cliTrouble } from "../messages/cli.js";
import { MOST_BYTES } from "./node-read.js";
import { Trouble } from "./trouble.js";

/** Longest wait for git, in milliseconds: reading one stored file is far quicker. */
const PATIENCE = 20_000;

interface Answer {
  code: number | string;
  out: Buffer;
  err: string;
  late: boolean;
}

/**
 * A file as it was in a committed revision. No shell; neither name can become an option; git may not use the network.
 * @param path from the root of the repository, or from here when it starts with "./"
 * @throws Trouble when there is no git, no repository, no such revision or no such path
 */
export async function readRevision(revision: string, path: string): Promise<Uint8Array> {
  const name = `git:${revision}:${path}`;
  const answer = await git(["cat-file", "blob", "--end-of-options", `${revision}:${path}`]);
  if (answer.code === 0) return answer.out;
  if (answer.code === "ENOENT") throw new Trouble(cliTrouble.gitMissing(name));
  if (answer.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") throw new Trouble(cliTrouble.tooLarge(name, MOST_BYTES / 1024 / 1024));
  if (answer.late) throw new Trouble(cliTrouble.gitSlow(name));
  if (/not a git repository/i.test(answer.err)) throw new Trouble(cliTrouble.gitNoRepository(name));
  const known = await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{tree}`]);
  throw new Trouble(known.code === 0 ? cliTrouble.gitPath(name, revision, path) : cliTrouble.gitRevision(name, revision));
}

async function git(words: string[]): Promise<Answer> {
  return new Promise((resolve) => {
    const options = {
      encoding: "buffer",
      timeout: PATIENCE,
      maxBuffer: MOST_BYTES,
      windowsHide: true,
      env: { ...process.env, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1" },
    } as const;
    execFile("git", ["-c", "protocol.allow=never", ...words], options, (error, out, err) => {
      const code = error === null ? 0 : (error.code ?? 1);
      resolve({ code, out, err: err.toString("utf8"), late: error?.killed === true });
    });
  });
}
