import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { earlier, later } from "../texts.js";
import { program, root, started } from "./run.js";

const base = mkdtempSync(join(tmpdir(), "samsyn-process-"));
let folder = base;
let count = 0;

beforeEach(() => {
  count += 1;
  folder = join(base, String(count));
  mkdirSync(folder);
  writeFileSync(join(folder, "2022.txt"), earlier);
  writeFileSync(join(folder, "2027.txt"), later);
});
afterAll(() => {
  rmSync(base, { recursive: true });
});

const here = () => ({ cwd: folder });

describe("exit codes", () => {
  it("tells the version of the package", async () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(await started(["--version"])).toMatchObject({ code: 0, out: `${version}\n`, err: "" });
  });

  it("0 for the same text, 1 for differences, 2 for trouble", async () => {
    expect((await started(["diff", "2022.txt", "2022.txt"], here())).code).toBe(0);
    const differing = await started(["diff", "2022.txt", "2027.txt"], here());
    expect(differing.code).toBe(1);
    expect(differing.out).toContain("{+");
    expect(await started(["diff", "2022.txt", "2031.txt"], here())).toMatchObject({
      code: 2,
      out: "",
      err: "samsyn: 2031.txt: there is no such file. Check the name and the folder.\n",
    });
  });

  it("reads the one side from standard input", async () => {
    expect((await started(["diff", "2022.txt", "-"], { ...here(), stdin: later })).code).toBe(1);
    expect((await started(["diff", "-", "2022.txt"], { ...here(), stdin: earlier })).code).toBe(0);
  });
});

describe("files that cannot be used", () => {
  it.each<[string, (path: string) => void, string]>([
    ["a folder", (path) => mkdirSync(path), "folder"],
    ["an empty file", (path) => writeFileSync(path, ""), "no text"],
    ["a file of white space", (path) => writeFileSync(path, "\uFEFF \r\n\t\n"), "no text"],
    [
      "a binary file",
      (path) => writeFileSync(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 255, 254, 0, 7, 0])),
      "x.txt",
    ],
    ["a link to nowhere", (path) => symlinkSync("nowhere", path), "no such file"],
  ])("%s", async (_, make, words) => {
    make(join(folder, "x.txt"));
    const { code, out, err } = await started(["show", "x.txt"], here());
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^samsyn: x\.txt[^\n]*\n$/);
    expect(err).toContain(words);
  });

  it.skipIf(process.platform !== "linux")("a file that fails while it is read (tried on Linux, which has one)", async () => {
    expect(await started(["show", "/proc/self/mem"])).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining("(EIO)") as string,
    });
  });

  it.skipIf(process.getuid?.() === 0)("a file that one may not read (not tried as root, who may read all)", async () => {
    chmodSync(join(folder, "2022.txt"), 0);
    expect((await started(["show", "2022.txt"], here())).err).toContain("not allowed");
  });
});

describe("writing", () => {
  it("refuses an output that exists, an input, a folder and a missing folder, and leaves all as it was", async () => {
    mkdirSync(join(folder, "sub"));
    writeFileSync(join(folder, "old.html"), "old");
    symlinkSync("2022.txt", join(folder, "same.txt"));
    for (const [output, words] of [
      ["old.html", "exists"],
      ["2022.txt", "replace the file that is read"],
      ["same.txt", "replace the file that is read"],
      ["sub", "form"],
      ["nowhere/x.html", "Create it"],
      ["x.odt", "form"],
    ] as const) {
      const { code, err } = await started(["diff", "2022.txt", "2027.txt", "-o", output], here());
      expect({ output, code }).toEqual({ output, code: 2 });
      expect(err.split("\n").at(-2)).toContain(words);
    }
    expect(readdirSync(folder).sort()).toEqual(["2022.txt", "2027.txt", "old.html", "same.txt", "sub"]);
    expect(readFileSync(join(folder, "old.html"), "utf8")).toBe("old");
    expect(readFileSync(join(folder, "2022.txt"), "utf8")).toBe(earlier);
  });

  it("overwrites with --force, through links, and keeps the permissions", async () => {
    writeFileSync(join(folder, "old.html"), "old", { mode: 0o640 });
    chmodSync(join(folder, "old.html"), 0o640);
    symlinkSync("old.html", join(folder, "link.html"));
    expect((await started(["diff", "2022.txt", "2027.txt", "-o", "link.html", "--force"], here())).code).toBe(1);
    expect(readFileSync(join(folder, "old.html"), "utf8")).toContain("<html");
    expect(statSync(join(folder, "old.html")).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("writes straight to a device", async () => {
    expect((await started(["diff", "2022.txt", "2027.txt", "--format", "json", "-o", "/dev/null"], here())).code).toBe(1);
  });
});

describe("interruptions", () => {
  it("ends quietly when the reader of a pipe stops listening", () => {
    const line = `'${process.execPath}' '${program}' show 2022.txt --format json | head -c 1; echo " \${PIPESTATUS[0]}"`;
    writeFileSync(join(folder, "2022.txt"), `${earlier}\n${"Vi möts varje vår och höst.\n\n".repeat(2_000)}`);
    const out = execFileSync("bash", ["-c", `{ ${line}; } 2>err`], { cwd: folder, encoding: "utf8" });
    expect(out).toBe("{ 0\n");
    expect(readFileSync(join(folder, "err"), "utf8")).toBe("");
  });

  it("ends at Ctrl-C by the signal itself, which a shell tells as 130, with nothing half written", async () => {
    const child = spawn(process.execPath, [program, "import", "-", "-o", "agreement.md"], {
      cwd: folder,
      stdio: ["pipe", "ignore", "ignore"],
    });
    const ended = new Promise((resolve) => child.on("close", (code, signal) => resolve({ code, signal })));
    child.stdin.on("error", () => undefined);
    child.stdin.write("Bakgrund\n");
    await new Promise((resolve) => setTimeout(resolve, 500));
    const before = readdirSync(folder);
    child.kill("SIGINT");
    expect(await ended).toEqual({ code: null, signal: "SIGINT" });
    expect(readdirSync(folder)).toEqual(before);
  });
});

describe("a committed revision", () => {
  const git = (...words: string[]) => execFileSync("git", words, { cwd: folder, stdio: "pipe" });

  beforeEach(() => {
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "-q", "-m", "one");
    git("tag", "v1");
  });

  it("is read by git:REVISION:PATH, whole and from a folder below", async () => {
    writeFileSync(join(folder, "2022.txt"), later);
    expect((await started(["diff", "git:v1:2022.txt", "2022.txt"], here())).code).toBe(1);
    expect((await started(["diff", "git:v1:2027.txt", "2022.txt"], here())).code).toBe(0);
    mkdirSync(join(folder, "sub"));
    expect((await started(["diff", "git:v1:2027.txt", "../2022.txt"], { cwd: join(folder, "sub") })).code).toBe(0);
    expect((await started(["diff", "git:HEAD:./2027.txt", "2022.txt"], here())).code).toBe(0);
  });

  it.each([
    ["git:v9:2022.txt", "v9"],
    ["git:v1:2031.txt", "2031.txt"],
    ["git:v1", "git:REVISION:PATH"],
    ["git:--help:2022.txt", "--help"],
    ["git:--output=stolen:2022.txt", "--output=stolen"],
    ["git:v1:../../etc/passwd", "passwd"],
  ])("%s: one line, exit code 2, nothing written", async (name, words) => {
    const before = readdirSync(folder);
    const { code, out, err } = await started(["diff", name, "2022.txt"], here());
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^samsyn: [^\n]+\n$/);
    expect(err).toContain(words);
    expect(readdirSync(folder)).toEqual(before);
  });

  it("says so outside a repository, and without git", async () => {
    const outside = mkdtempSync(join(tmpdir(), "samsyn-outside-"));
    const env = { GIT_CEILING_DIRECTORIES: tmpdir() };
    expect((await started(["show", "git:v1:2022.txt"], { cwd: outside, env })).err).toContain("not in a git repository");
    expect((await started(["show", "git:v1:2022.txt"], { ...here(), env: { PATH: outside } })).err).toContain("not installed");
    rmSync(outside, { recursive: true });
  });
});

describe("start", () => {
  const runs = join(base, "runs");
  let executed = "";
  let parts: string[] = [];
  beforeAll(async () => {
    const files = mkdtempSync(join(base, "start-"));
    writeFileSync(join(files, "a.txt"), earlier);
    writeFileSync(join(files, "b.txt"), later);
    await started(["diff", "a.txt", "b.txt"], { cwd: files, env: { NODE_V8_COVERAGE: runs } });
    const [record = ""] = readdirSync(runs);
    const { result } = JSON.parse(readFileSync(join(runs, record), "utf8")) as { result: CoveredScript[] };
    const built = result
      .map((script) => ({ ...script, name: script.url.split("/dist/")[1] ?? "" }))
      .filter(({ name }) => name !== "");
    parts = built.map(({ name }) => name);
    executed = built
      .map(({ name, functions }) => executedText(readFileSync(join(root, "dist", name), "latin1"), functions))
      .join("\n");
  });

  it("runs only what comparing two text files needs", () => {
    expect(parts.sort()).toEqual(["launch.cjs", "program.cjs"]);
    expect(executed).toContain("exitOverride");
    expect(executed).toContain("unchanged");
    for (const heavy of ["micromark", "YAMLParseError", "ZodError", "ansi256", "Content-Security-Policy", ".wasm"]) {
      expect(executed.toLowerCase()).not.toContain(heavy.toLowerCase());
    }
  });

  it("builds no pattern that knows the letters of every script, which takes long even when it is never used", () => {
    // The bundler writes each pattern with a class by name in this form, and no other.
    const patterns = executed.match(/new RegExp\("(?:\\.|[^"\\])*"/gu) ?? [];
    expect(patterns.filter((pattern) => pattern.includes("\\p{"))).toEqual([]);
  });

  it("keeps compiled code for the next run, in the user's own cache and only there", async () => {
    const cache = mkdtempSync(join(base, "cache-"));
    const told = { ...here(), env: { XDG_CACHE_HOME: cache, HOME: cache } };
    const first = await started(["diff", "2022.txt", "2027.txt"], told);
    const [build = ""] = readdirSync(join(cache, "samsyn"));
    expect(readdirSync(join(cache, "samsyn", build))).toEqual(["program.diff.txt"]);
    expect(await started(["diff", "2022.txt", "2027.txt"], told)).toEqual(first);
    // Code that the engine does not take is made anew, and a place that cannot be written to is no trouble.
    writeFileSync(join(cache, "samsyn", build, "program.diff.txt"), "not code");
    expect(await started(["diff", "2022.txt", "2027.txt"], told)).toEqual(first);
    expect(statSync(join(cache, "samsyn", build, "program.diff.txt")).size).toBeGreaterThan(10_000);
    // What a first run with little to do kept is added to when it is a day old, by what a later run used.
    const kept = join(cache, "samsyn", build, "program.diff.txt");
    const few = mkdtempSync(join(base, "few-"));
    writeFileSync(join(few, "a.txt"), "Titel\n\nEn rad.\n");
    rmSync(kept);
    await started(["diff", "a.txt", "a.txt"], { ...told, cwd: few });
    const { size } = statSync(kept);
    await started(["diff", "2022.txt", "2027.txt"], told);
    expect(statSync(kept).size).toBe(size);
    const before = new Date(Date.now() - 25 * 60 * 60 * 1000);
    utimesSync(kept, before, before);
    expect(await started(["diff", "2022.txt", "2027.txt"], told)).toEqual(first);
    expect(statSync(kept).size).toBeGreaterThan(size);
    const nowhere = { ...here(), env: { XDG_CACHE_HOME: join(folder, "2022.txt"), HOME: cache } };
    expect(await started(["diff", "2022.txt", "2027.txt"], nowhere)).toEqual(first);
    expect(readdirSync(folder).sort()).toEqual(["2022.txt", "2027.txt"]);
  });
});

interface CoveredScript {
  url: string;
  functions: { ranges: { startOffset: number; endOffset: number; count: number }[] }[];
}

/** The code that ran: ranges come outermost first, and an inner one says otherwise of its own stretch. */
function executedText(source: string, functions: CoveredScript["functions"]): string {
  const ran = new Uint8Array(source.length);
  const ranges = functions
    .flatMap((each) => each.ranges)
    .sort((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
  for (const { startOffset, endOffset, count } of ranges) {
    ran.fill(count > 0 ? 1 : 0, startOffset, endOffset);
  }
  return [...source].filter((_, i) => ran[i] === 1).join("");
}
