// Bundles the benchmarks and runs them: node bench/run.mjs [accuracy|halland|start|scale …]
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = dirname(fileURLToPath(import.meta.url));
const out = mkdtempSync(join(tmpdir(), "samsyn-bench-"));
try {
  await build({
    entryPoints: { main: join(folder, "main.ts"), "scale-child": join(folder, "scale-child.ts") },
    outdir: out,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    logLevel: "warning",
  });
  execFileSync(process.execPath, [join(out, "main.mjs"), join(folder, ".."), ...process.argv.slice(2)], { stdio: "inherit" });
} finally {
  rmSync(out, { recursive: true, force: true });
}
