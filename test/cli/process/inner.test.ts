import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { Person } from "./person.js";
import { started } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "samsyn-inner-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
writeFileSync(join(folder, "a.md"), "# Titel\n\n## Bakgrund\n\nVi möts varje vår.\n");

/** Node tells the modules that it loaded only from within, so a module that is brought in first writes them down at the end. */
const witness = join(folder, "witness.cjs");
const seen = join(folder, "seen.txt");
writeFileSync(
  witness,
  `process.on("exit", () => require("fs").writeFileSync(${JSON.stringify(seen)}, process.moduleLoadList.join("\\n")));`,
);

const show = async (options: string, env: Record<string, string> = {}) =>
  started(["show", "a.md", "--format", "json"], { cwd: folder, env: { NODE_OPTIONS: options, ...env } });

describe("the inner parts of Node", () => {
  it.each([
    "--pending-deprecation",
    "--trace-deprecation",
    "--throw-deprecation",
    "--pending-deprecation --throw-deprecation --trace-warnings",
    "--no-deprecation --pending-deprecation",
    "--no-warnings",
  ])("are used without a word on standard error, under %s too", async (options) => {
    const { code, out, err } = await show(options, { NODE_PENDING_DEPRECATION: "1" });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("Bakgrund");
  });

  it("leave Node's notices as they were for what comes after", async () => {
    const after = join(folder, "after.cjs");
    writeFileSync(after, 'process.on("exit", () => require("fs").writeSync(2, String(process.noDeprecation === true)));');
    expect((await show(`--require ${after}`)).err).toBe("false");
    expect((await show(`--require ${after} --no-deprecation`)).err).toBe("true");
  });

  it.skipIf(!process.version.startsWith("v20."))("spare a run Node's streams (on Node 20, whose parts are used)", async () => {
    await show(`--require ${witness}`);
    const loaded = readFileSync(seen, "utf8").split("\n");
    expect(loaded).toContain("Internal Binding v8");
    expect(loaded).not.toContain("NativeModule stream");
  });

  it.skipIf(!process.version.startsWith("v20."))("are done without where the way to them is closed", async () => {
    const closed = join(folder, "closed.cjs");
    writeFileSync(closed, 'process.binding = () => { throw new Error("closed"); };');
    expect(await show(`--require ${closed} --require ${witness}`)).toMatchObject({ code: 0, err: "" });
    expect(readFileSync(seen, "utf8").split("\n")).toContain("NativeModule v8");
    writeFileSync(closed, "delete process.binding;");
    expect(await show(`--require ${closed}`)).toMatchObject({ code: 0, err: "" });
    writeFileSync(closed, "process.binding = () => ({});");
    expect(await show(`--require ${closed}`)).toMatchObject({ code: 0, err: "" });
  });
});

describe.skipIf(!process.version.startsWith("v20."))("a terminal (on Node 20, whose part for it is used)", () => {
  const at = async (columns: number, words: readonly string[], env: Record<string, string> = {}) => {
    const person = new Person(words, { cwd: folder, columns, env: { NODE_OPTIONS: `--require ${witness}`, ...env } });
    return { code: await person.end(), shown: person.shown, loaded: readFileSync(seen, "utf8").split("\n") };
  };

  it("is asked for its width and written to in colour without Node's stream for it", async () => {
    const long = `${"ord ".repeat(60).trim()}.`;
    writeFileSync(join(folder, "long.md"), `# Titel\n\n## Bakgrund\n\n${long}\n`);
    for (const columns of [50, 90]) {
      const { code, shown, loaded } = await at(columns, ["show", "long.md"]);
      expect(code).toBe(0);
      expect(shown).toContain("\u001B[1m");
      const widths = stripVTControlCharacters(shown)
        .split(/\r?\n/u)
        .map((line) => line.length);
      expect(Math.max(...widths)).toBeLessThanOrEqual(columns);
      expect(Math.max(...widths)).toBeGreaterThan(columns - 10);
      expect(loaded).not.toContain("NativeModule tty");
    }
  });

  it("is asked for its colours through Node's stream where its name does not tell", async () => {
    const { shown, loaded } = await at(80, ["show", "a.md"], { TERM: "vt52" });
    expect(shown).not.toContain("\u001B[");
    expect(loaded).toContain("NativeModule tty");
  });

  it("gets all of a long text", async () => {
    writeFileSync(join(folder, "many.md"), `# Titel\n\n## Bakgrund\n\n${"Vi möts varje vår och höst.\n\n".repeat(3_000)}`);
    const { shown } = await at(80, ["import", "many.md"]);
    expect(shown.split("Vi möts varje vår och höst.")).toHaveLength(3_001);
  });
});
