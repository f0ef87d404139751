// Bundles the benchmarks and runs them: node bench/run.mjs [accuracy|halland|start|many|scale …]
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = dirname(fileURLToPath(import.meta.url));
// Where packages with native code are found, which cannot be bundled.
const out = mkdtempSync(join(folder, "..", "node_modules", ".samsyn-bench-"));
try {
  await build({
    entryPoints: { main: join(folder, "main.ts"), "scale-child": join(folder, "scale-child.ts") },
    outdir: out,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    // Packages of the older kind of module ask for Node's own with this.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    target: "node20.19",
    logLevel: "warning",
    external: ["@myriaddreamin/typst-ts-node-compiler", "playwright-core"],
  });
  execFileSync(process.execPath, [join(out, "main.mjs"), join(folder, ".."), ...process.argv.slice(2)], { stdio: "inherit" });
} finally {
  rmSync(out, { recursive: true, force: true });
}
