import { basename } from "node:path";
import { init, parse } from "es-module-lexer";

/**
 * Where the program begins, and what most runs of it come to: the sheets that these cannot do without lie in one binder, `program`.
 * A folder stands for all modules in it.
 */
const EVERYDAY = [
  "src/cli/start.ts",
  "src/cli/definitions/",
  "src/cli/commands/diff.ts",
  "src/cli/commands/show.ts",
  "src/readers/read.ts",
  "src/readers/text/text.ts",
  "src/readers/markdown/markdown.ts",
  "src/reports/diff-terminal.ts",
  "src/reports/show-terminal.ts",
];

/** A sheet of other runs that is larger, in bytes, is a file of its own; the smaller ones lie together in a second binder, `occasional`. */
const LARGE = 8000;

/**
 * Binds the modules that the bundler split the program into: each becomes a function of its own, a sheet, and many sheets lie in one file,
 * a binder. A sheet that nobody asks for costs little: the engine skips its text, and no function within it is made, but it is read from
 * the file with the rest. So everyday runs have a binder of their own.
 *
 * The bundler writes every import as `import{a as b}from"./x.js"` and every export as one list at the end, and sheets never ask for
 * each other in a circle; what is written here rests on that, and the build stops when it is not so. What is no sheet (a package, a file
 * of data) comes as `require` gives it, by a later import too.
 * @param {readonly { path: string; text: string }[]} modules as the bundler gave them
 * @param {import("esbuild").Metafile["outputs"]} outputs what the bundler tells of them
 * @returns {Promise<Map<string, string>>} the text of each binder by its name
 */
export async function bindSheets(modules, outputs) {
  await init;
  refuseCircles(outputs);
  const everyday = everydaySheets(outputs);
  const large = new Set(modules.filter(({ text }) => text.length > LARGE).map(({ path }) => sheetName(path)));
  /** @param {string} name */
  const binderOf = (name) => (everyday.has(name) ? "program" : large.has(name) ? `sheets/${name}` : "occasional");
  const names = new Set(modules.map(({ path }) => sheetName(path)));
  /** @param {string} from */
  const address = (from) => {
    if (!from.startsWith("./")) return from;
    const name = sheetName(from);
    if (!names.has(name)) throw new Error(`${from} is no sheet of the program`);
    return `samsyn:${binderOf(name)}#${name}`;
  };
  /** @type {Map<string, string[]>} */
  const binders = new Map();
  for (const { path, text } of modules) {
    const name = sheetName(path);
    const sheets = binders.get(binderOf(name)) ?? [];
    sheets.push(`${JSON.stringify(name)}:function(exports,require,module,__dirname){${asFunction(path, text, address)}}`);
    binders.set(binderOf(name), sheets);
  }
  return new Map([...binders].map(([name, sheets]) => [name, `"use strict";({${sheets.join(",\n")}})`]));
}

/**
 * The names of the sheets that everyday runs load.
 * @param {import("esbuild").Metafile["outputs"]} outputs
 */
function everydaySheets(outputs) {
  /** @type {Set<string>} */
  const found = new Set();
  for (const beginning of EVERYDAY) {
    const entries = Object.keys(outputs).filter((path) => isEntry(outputs[path]?.entryPoint ?? "", beginning));
    if (entries.length === 0) throw new Error(`${beginning}, with which everyday runs begin, is no module of its own`);
    for (const path of entries) found.add(path);
  }
  for (const path of found) {
    for (const { kind, path: next } of outputs[path]?.imports ?? []) if (kind === "import-statement") found.add(next);
  }
  return new Set([...found].map(sheetName));
}

/**
 * @param {string} entry
 * @param {string} beginning a module, or a folder of modules
 */
function isEntry(entry, beginning) {
  return beginning.endsWith("/") ? entry.startsWith(beginning) : entry === beginning;
}

/**
 * Stops where sheets need each other in a circle: one of them would take the other's exports before they are there.
 * @param {import("esbuild").Metafile["outputs"]} outputs
 */
function refuseCircles(outputs) {
  const done = new Set();
  /**
   * @param {string} path
   * @param {readonly string[]} way
   */
  const follow = (path, way) => {
    if (way.includes(path)) throw new Error(`modules of the program need each other in a circle: ${[...way, path].join(" → ")}`);
    if (done.has(path)) return;
    for (const { kind, path: next } of outputs[path]?.imports ?? [])
      if (kind === "import-statement") follow(next, [...way, path]);
    done.add(path);
  };
  for (const path of Object.keys(outputs)) follow(path, []);
}

/** @param {string} path */
const sheetName = (path) => basename(path, ".js");

/**
 * The body of a sheet.
 * @param {string} path
 * @param {string} text of the module
 * @param {(from: string) => string} address
 */
function asFunction(path, text, address) {
  const [imports, exports] = parse(text, path);
  /** @type {{ start: number; end: number; text: string }[]} */
  const changes = imports.map(({ n: from, ss: start, se: end, d: dynamic }) => {
    if (from === undefined) throw new Error(`${path}: an import from a place that is not known beforehand`);
    const asked = `require(${JSON.stringify(address(from))})`;
    if (dynamic >= 0) return { start, end, text: `Promise.resolve().then(()=>${asked})` };
    const statement = text.slice(start, end);
    const taken = /^import\s*\{([^}]*)\}\s*from\s*"/.exec(statement)?.[1];
    if (taken === undefined && !/^import\s*"/.test(statement))
      throw new Error(`${path}: an import of an unknown form: ${statement}`);
    return { start, end, text: taken === undefined ? asked : `const{${pairs(taken, ":")}}=${asked}` };
  });
  if (exports.length > 0) {
    const given = /export\s*\{([^}]*)\};?\s*$/.exec(text);
    if (!given) throw new Error(`${path}: exports of an unknown form`);
    const list = (given[1] ?? "").split(",").map((pair) => pair.trim().split(/\s+as\s+/));
    if (list.length !== exports.length) throw new Error(`${path}: exports that stand apart`);
    const object = list.map(([own = "", outer = own]) => (outer === own ? own : `${outer}:${own}`)).join(",");
    changes.push({ start: given.index, end: text.length, text: `module.exports={${object}};` });
  }
  let body = "";
  let at = 0;
  for (const change of changes.sort((a, b) => a.start - b.start)) {
    body += text.slice(at, change.start) + change.text;
    at = change.end;
  }
  return body + text.slice(at);
}

/**
 * @param {string} list as in `a as b, c`
 * @param {string} sign between the two names
 */
const pairs = (list, sign) => list.replaceAll(/\s+as\s+/g, sign);
