import { type IPty, spawn } from "@lydell/node-pty";
import { program } from "./run.js";

/** How long the program may take to come to what is waited for, in milliseconds: a guard, not a measure. */
const PATIENCE = 60_000;

/** Keys by name, as a terminal sends them. */
export const KEYS = { enter: "\r", down: "\u001B[B", up: "\u001B[A", space: " ", stop: "\u0003" } as const;

const COLOURS = new RegExp(String.raw`\u001B\[[0-9;]*m`, "gu");
const MOVEMENTS = new RegExp(String.raw`\u001B(?:\[[0-9;?]*[A-Za-z]|[()][A-Z0-9]|[=>])`, "gu");

/** Someone at a real pseudo-terminal who reads what stands there and presses keys. */
export class Person {
  private readonly terminal: IPty;
  /** All that the program sent. */
  shown = "";
  private seen = 0;
  private readonly ended: Promise<number>;

  constructor(
    words: readonly string[],
    { cwd, columns, env = {} }: { cwd: string; columns: number; env?: Record<string, string> },
  ) {
    const around = { PATH: process.env["PATH"] ?? "", LC_ALL: "C.UTF-8", TERM: "xterm-256color", ...env };
    this.terminal = spawn(process.execPath, [program, ...words], { cols: columns, rows: 40, cwd, env: around });
    this.terminal.onData((data) => {
      this.shown += data;
    });
    this.ended = new Promise((resolve) => {
      this.terminal.onExit(({ exitCode }) => resolve(exitCode));
    });
  }

  /** Everything shown so far, without colours; where the cursor was moved a new line begins. */
  get text(): string {
    return this.shown.replace(COLOURS, "").replace(MOVEMENTS, "\n");
  }

  /** Waits until something new stands on the screen. @throws when it does not come */
  async sees(text: string): Promise<void> {
    const until = Date.now() + PATIENCE;
    for (;;) {
      const flat = this.text.replace(/\s*\n[│└\s]*/gu, " ");
      const at = flat.indexOf(text, this.seen);
      if (at >= 0) {
        this.seen = at + text.length;
        return;
      }
      if (Date.now() > until) {
        this.terminal.kill();
        throw new Error(`never saw ${JSON.stringify(text)} after:\n${flat.slice(this.seen)}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  press(...keys: readonly string[]): void {
    for (const key of keys) this.terminal.write(key);
  }

  /** Waits for the end. @returns the exit code */
  async end(): Promise<number> {
    return this.ended;
  }
}
