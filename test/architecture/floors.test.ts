import { readdirSync, readFileSync } from "node:fs";
import { posix, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";

const root = new URL("../../", import.meta.url).pathname;

/** Lowest floor first. Rooms on one floor don't know each other. */
const FLOORS = [
  ["messages"],
  ["agreement"],
  ["language"],
  ["readers", "writers", "diff", "validate", "draft", "compare"],
  ["reports"],
  ["cli"],
];

const floorOf = (room: string) => FLOORS.findIndex((rooms) => rooms.includes(room));

const sources = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })
  .map((file) => file.split(sep).join("/"))
  .filter((file) => file.endsWith(".ts"));

/**
 * The one look upwards: texts are keyed by the model's own words (roles, kinds, strengths), so the messages may take its types.
 * Nothing of that is left when the program runs.
 */
const TYPES_OF_THE_MODEL = /^import type \{[^}]*\} from "\.\.\/agreement\/(?:model|walk)\.js";$/gm;

/** Every module that a source text names, in `import`, `export … from` and `import()`. */
function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1] ?? "");
}

function crossings(file: string, text: string): string[] {
  const room = file.split("/")[0] ?? "";
  return importsOf(room === "messages" ? text.replace(TYPES_OF_THE_MODEL, "") : text)
    .filter((target) => target.startsWith(".") && !target.endsWith("/package.json"))
    .map((target) => posix.join(posix.dirname(file), target))
    .filter((target) => !allowed(room, target.split("/")[0] ?? ""))
    .map((target) => `${file} → ${target}`);
}

function allowed(room: string, target: string): boolean {
  return room === target || (floorOf(target) >= 0 && floorOf(target) < floorOf(room));
}

describe("floors", () => {
  it("sees a crossing when there is one", () => {
    expect(crossings("diff/diff.ts", 'import { read } from "../readers/read.js";')).toEqual(["diff/diff.ts → readers/read.js"]);
    expect(crossings("agreement/model.ts", 'export * from "../cli/io.js";')).toHaveLength(1);
    expect(crossings("messages/a.ts", 'import { emptyAgreement } from "../agreement/model.js";')).toHaveLength(1);
    expect(crossings("messages/a.ts", 'import type { Language } from "../agreement/model.js";')).toEqual([]);
    expect(crossings("reports/html/page.ts", 'const d = await import("../../diff/result.js");')).toEqual([]);
  });

  it("has no room unknown to the plan", () => {
    const rooms = new Set(sources.filter((file) => file.includes("/")).map((file) => file.split("/")[0] ?? ""));
    expect([...rooms].filter((room) => floorOf(room) < 0)).toEqual([]);
  });

  it("imports only from its own floor's room or from floors below", () => {
    const found = sources
      .filter((file) => file.includes("/"))
      .flatMap((file) => crossings(file, readFileSync(`${root}src/${file}`, "utf8")));
    expect(found).toEqual([]);
  });

  it("keeps Node, colours and the command parser out of everything below the command line", () => {
    const outside = sources
      .filter((file) => !file.startsWith("cli/"))
      .flatMap((file) =>
        importsOf(readFileSync(`${root}src/${file}`, "utf8"))
          .filter((target) => /^(?:node:|chalk$|commander$|fs$|path$|os$|process$|child_process$|buffer$)/.test(target))
          .map((target) => `${file} → ${target}`),
      );
    expect(outside).toEqual([]);
  });

  it("keeps every source file under 300 lines", () => {
    const long = sources.filter((file) => readFileSync(`${root}src/${file}`, "utf8").split("\n").length > 301);
    expect(long).toEqual([]);
  });

  it("stands where it thinks it stands", () => {
    expect(
      relative(root, import.meta.filename)
        .split(sep)
        .join("/"),
    ).toBe("test/architecture/floors.test.ts");
    expect(sources).toContain("agreement/model.ts");
  });
});
