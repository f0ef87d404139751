import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { licenceTexts } from "./.ci/licences.mjs";
import { ownSources } from "./.ci/own-sources.mjs";
import { LARGE_PACKAGES, largePackagesApart, nodeModulesFromProcess } from "./.ci/program-parts.mjs";
import { bindSheets } from "./.ci/program-sheets.mjs";
import { readyWordsMade } from "./.ci/ready-words.mjs";
import { spellingData } from "./.ci/spelling-data.mjs";
import { templatesData } from "./.ci/templates-data.mjs";

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, "dist");

/**
 * Only the version is asked of package.json, and every run would carry the rest.
 * @type {import("esbuild").Plugin}
 */
const versionAlone = {
  name: "version-alone",
  setup(builder) {
    builder.onLoad({ filter: /package\.json$/ }, ({ path }) =>
      path === join(root, "package.json")
        ? { contents: JSON.stringify({ version: JSON.parse(readFileSync(path, "utf8")).version }), loader: "json" }
        : undefined,
    );
  },
};

/** @satisfies {import("esbuild").BuildOptions} */
const shared = {
  absWorkingDir: root,
  outdir: dist,
  bundle: true,
  // Native code, which is installed beside the program or not at all.
  external: ["@myriaddreamin/typst-ts-node-compiler"],
  // Packages with a form for Node and one for everywhere give the latter: it is an ES module, smaller, and starts faster.
  platform: "neutral",
  mainFields: ["module", "main"],
  target: "node20.19",
  minify: true,
  legalComments: "none",
  assetNames: "data/[name]-[hash]",
  metafile: true,
  write: false,
  logLevel: "warning",
  loader: { ".aff": "file", ".dic": "file", ".wasm": "file" },
};

// What other programs import: modules, split so that each reader loads only its own.
const library = await build({
  ...shared,
  entryPoints: { index: "src/index.ts" },
  splitting: true,
  format: "esm",
  chunkNames: "chunks/[name]-[hash]",
  plugins: [readyWordsMade(), spellingData("module"), nodeModulesFromProcess, ownSources()],
});

// The command: one file of which only what a run touches is ever compiled, and the large packages apart from it.
/** @satisfies {import("esbuild").BuildOptions} */
const asPart = { ...shared, format: "cjs", outExtension: { ".js": ".cjs" }, supported: { "dynamic-import": false } };
/** @satisfies {import("esbuild").BuildOptions} */
const wrapped = { ...asPart, banner: { js: "(function (exports, require, module, __dirname) {" }, footer: { js: "})" } };
const templates = await templatesData();
const modules = await build({
  ...shared,
  entryPoints: { start: "src/cli/start.ts" },
  splitting: true,
  format: "esm",
  chunkNames: "[name]-[hash]",
  plugins: [versionAlone, readyWordsMade(), largePackagesApart, templates.plugin, nodeModulesFromProcess, ownSources()],
});
const binders = await bindSheets(modules.outputFiles, modules.metafile.outputs);
const thread = await build({
  ...wrapped,
  // Files of strangers that can hang are read in a thread of its own.
  entryPoints: { "pdf-thread": "src/cli/pdf/thread.ts" },
  plugins: [readyWordsMade(), largePackagesApart, nodeModulesFromProcess, ownSources()],
});
const parts = await build({
  ...wrapped,
  entryPoints: Object.fromEntries(Object.entries(LARGE_PACKAGES).map(([name, part]) => [part, name])),
  // The form for browsers opens no files and needs nothing of Node's; templates never come to it as files.
  alias: { liquidjs: "liquidjs/dist/liquid.browser.mjs" },
  // Hunspell asks where it stands, to look for data that it is handed anyway.
  // Liquid asks how late it is through a clock that makes Node load its module for measuring; the plain clock is there already.
  define: { "import.meta.url": JSON.stringify("file:///samsyn"), "global.performance": "Date" },
  plugins: [spellingData("part"), nodeModulesFromProcess],
});
const mark = createHash("sha256");
for (const text of binders.values()) mark.update(text);
for (const { contents } of [...thread.outputFiles, ...parts.outputFiles]) mark.update(contents);
const launcher = await build({
  ...asPart,
  entryPoints: { launch: "src/cli/launch.ts", "pdf-worker": "src/cli/pdf/launch-worker.ts" },
  define: { SAMSYN_BUILD: JSON.stringify(mark.digest("hex").slice(0, 16)) },
  plugins: [versionAlone, nodeModulesFromProcess],
});

// Everything stands in memory before the old build goes, so a failed build leaves a working program.
const builds = [library, thread, parts, launcher];
for (const folder of ["chunks", "parts", "sheets", "data"]) rmSync(join(dist, folder), { recursive: true, force: true });
mkdirSync(join(dist, "sheets"), { recursive: true });
for (const [name, text] of binders) writeFileSync(join(dist, `${name}.cjs`), text.replace(/[^\0-\x7f]/gu, inUnits));
for (const { path, contents, text } of builds.flatMap(({ outputFiles }) => outputFiles)) {
  mkdirSync(dirname(path), { recursive: true });
  // The engine holds a program of ASCII in half the room. What is left beyond it stands in patterns, and there its escaped form means
  // the same; a raw template that is no pattern must keep to ASCII itself (test/cli/process holds what is printed to that).
  writeFileSync(path, path.endsWith(".cjs") ? text.replace(/[^\0-\x7f]/gu, inUnits) : contents);
}
for (const [path, text] of templates.files) {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), text);
}
const inputs = [...builds, modules].flatMap(({ metafile }) => Object.keys(metafile.inputs));
writeFileSync(join(dist, "THIRD-PARTY-LICENSES.txt"), licenceTexts(root, inputs));

/** @param {string} letter */
function inUnits(letter) {
  return Array.from({ length: letter.length }, (_, i) => `\\u${letter.charCodeAt(i).toString(16).padStart(4, "0")}`).join("");
}
