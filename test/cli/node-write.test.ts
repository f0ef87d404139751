import { EventEmitter } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { removeWhenStopped, writeWhole } from "../../src/cli/node-write.js";

const folder = mkdtempSync(join(tmpdir(), "samsyn-write-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A process that only counts who listens and whom it kills. */
class Host extends EventEmitter {
  readonly pid = 4711;
  readonly killed: unknown[] = [];
  kill(pid: number, signal?: string | number): true {
    this.killed.push([pid, signal]);
    return true;
  }
}

describe("a half-written file", () => {
  it.each(["SIGINT", "SIGTERM", "SIGHUP"])("goes at %s, and the process goes the same way", (signal) => {
    const path = join(folder, "half.tmp");
    writeFileSync(path, "half");
    const host = new Host();
    removeWhenStopped(path, host as unknown as NodeJS.Process);
    host.emit(signal, signal);
    expect(existsSync(path)).toBe(false);
    expect(host.killed).toEqual([[4711, signal]]);
    expect(host.eventNames()).toEqual([]);
  });

  it("is left to itself, and the process to its own signals, once released", () => {
    const host = new Host();
    removeWhenStopped(join(folder, "x"), host as unknown as NodeJS.Process)();
    expect(host.eventNames()).toEqual([]);
  });
});

describe("writing whole", () => {
  it("gives one of two writers the file and tells the other", async () => {
    const path = join(folder, "new.md");
    const results = await Promise.allSettled(["one", "two"].map((text) => writeWhole(path, text, { overwrite: false })));
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(["one", "two"]).toContain(readFileSync(path, "utf8"));
    expect(readdirSync(folder)).toEqual(["new.md"]);
  });
});
