import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { licenceTexts } from "./.ci/licences.mjs";
import { spellingData } from "./.ci/spelling-data.mjs";

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, "dist");

/**
 * Takes Node's own modules straight from the process. An `import` of one makes a second face of it with every export looked
 * at, which for `node:fs` loads its streams: as long as reading an agreement. Bundled CommonJS packages could not `require`
 * them anyhow.
 * @type {import("esbuild").Plugin}
 */
const nodeModulesFromProcess = {
  name: "node-modules-from-process",
  setup(builder) {
    // Commander would start child processes for commands in files of their own. There are none, and loading the module takes time.
    builder.onResolve({ filter: /^node:/ }, ({ kind, path }) =>
      kind === "require-call" && path === "node:child_process" ? { path, namespace: "unused" } : { path, namespace: "node" },
    );
    builder.onLoad({ filter: /.*/, namespace: "unused" }, () => ({ contents: "module.exports = {};" }));
    builder.onLoad({ filter: /.*/, namespace: "node" }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
    }));
  },
};

const result = await build({
  absWorkingDir: root,
  entryPoints: { cli: "src/cli/start.ts", index: "src/index.ts", "pdf-worker": "src/cli/pdf/worker.ts" },
  outdir: dist,
  bundle: true,
  splitting: true,
  format: "esm",
  // Packages with a form for Node and one for everywhere give the latter: it is an ES module, smaller, and starts faster.
  platform: "neutral",
  mainFields: ["module", "main"],
  target: "node20.19",
  minify: true,
  legalComments: "none",
  chunkNames: "chunks/[name]-[hash]",
  assetNames: "chunks/[name]-[hash]",
  metafile: true,
  write: false,
  logLevel: "warning",
  loader: { ".aff": "file", ".dic": "file", ".wasm": "file" },
  plugins: [spellingData, nodeModulesFromProcess],
});

// Everything stands in memory before the old build goes, so a failed build leaves a working program.
rmSync(join(dist, "chunks"), { recursive: true, force: true });
for (const file of result.outputFiles) {
  mkdirSync(dirname(file.path), { recursive: true });
  writeFileSync(file.path, file.contents);
}
writeFileSync(join(dist, "THIRD-PARTY-LICENSES.txt"), licenceTexts(root, Object.keys(result.metafile.inputs)));
