import { runInThisContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { bindSheets } from "../../../.ci/program-sheets.mjs";

const EVERYDAY = [
  "cli/start",
  "cli/definitions/diff",
  "cli/commands/diff",
  "cli/commands/show",
  "readers/read",
  "readers/text/text",
  "readers/markdown/markdown",
  "reports/diff-terminal",
  "reports/show-terminal",
];
const entries = Object.fromEntries(
  EVERYDAY.map((path) => [`dist/${path}.js`, { entryPoint: `src/${path}.ts`, imports: [], exports: [], inputs: {}, bytes: 0 }]),
);

/** Binds modules given by name and text; none of them is an everyday one but `start`. */
const bound = (modules: Record<string, string>, outputs: Parameters<typeof bindSheets>[1] = entries) =>
  bindSheets(
    Object.entries(modules).map(([name, text]) => ({ path: `dist/${name}.js`, text })),
    outputs,
  );

/** Runs bound modules and gives what one of them exports. */
async function exportsOf(modules: Record<string, string>, wanted: string): Promise<Record<string, unknown>> {
  type Sheet = (exports: object, require: (name: string) => unknown, module: { exports: unknown }) => void;
  const sheets = runInThisContext((await bound(modules)).get("occasional") ?? "") as Record<string, Sheet>;
  const take = (address: string): unknown => {
    const module: { exports: unknown } = { exports: {} };
    sheets[address.replace("samsyn:occasional#", "")]?.({}, take, module);
    return module.exports;
  };
  return take(wanted) as Record<string, unknown>;
}

describe("the sheets of the built program", () => {
  it("take each other's exports under the names that they ask for", async () => {
    const found = await exportsOf(
      {
        a: 'import{x as y,z}from"./b.js";import"./c.js";let s=y+z;export{s as sum,z};',
        b: "let q=1;let z=2;export{q as x,z};",
        c: "",
      },
      "a",
    );
    expect(found).toEqual({ sum: 3, z: 2 });
  });

  it("bring in a module later as an import does", async () => {
    const { later } = await exportsOf({ a: 'let f=()=>import("./b.js");export{f as later};', b: "let b=5;export{b};" }, "a");
    expect(await (later as () => Promise<unknown>)()).toEqual({ b: 5 });
  });

  it("lie apart where no everyday run begins with them, and each alone where it is large", async () => {
    const large = `let l="${"l".repeat(9000)}";export{l};`;
    const binders = await bound({
      start: large,
      other: `import{l as m}from"./start.js";${large}`,
      small: 'import{l}from"./other.js";',
    });
    expect([...binders.keys()].sort()).toEqual(["occasional", "program", "sheets/other"]);
    expect(binders.get("occasional")).toContain('require("samsyn:sheets/other#other")');
    expect(binders.get("sheets/other")).toContain('require("samsyn:program#start")');
  });

  it("stop the build where a beginning of everyday runs is no module of its own", async () => {
    const { "dist/readers/read.js": _, ...others } = entries;
    await expect(bound({}, others)).rejects.toThrow("src/readers/read.ts");
  });

  it("stop the build at a circle", async () => {
    const needs = (path: string) => ({
      imports: [{ path, kind: "import-statement" as const }],
      exports: [],
      inputs: {},
      bytes: 0,
    });
    const circle = { ...entries, "dist/a.js": needs("dist/b.js"), "dist/b.js": needs("dist/a.js") };
    await expect(bound({}, circle)).rejects.toThrow("circle");
  });

  it.each([
    ['import*as all from"./b.js";', "unknown form"],
    ['import{b}from"./gone.js";', "no sheet"],
    ["let f=name=>import(name);", "not known beforehand"],
    ["export let b=1;", "unknown form"],
    ["export let c=1;let b=1;export{b};", "stand apart"],
  ])("stop the build at %s", async (text, why) => {
    await expect(bound({ a: text, b: "let b=5;export{b};" })).rejects.toThrow(why);
  });
});
