import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

// Writes the pages that follow from the program (--write), or fails when one is not as the program would have it.
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bundle = join(root, "node_modules/.cache/samsyn", `reference-${process.pid}.mjs`);

mkdirSync(dirname(bundle), { recursive: true });
await build({
  absWorkingDir: root,
  stdin: { contents: 'export { reference, rulesReference } from "./src/cli/reference.js";', resolveDir: root, loader: "ts" },
  outfile: bundle,
  bundle: true,
  format: "esm",
  platform: "node",
  packages: "external",
  // The pages come from the definitions; no command is run.
  external: ["./commands/*"],
  logLevel: "warning",
});
/** @type {unknown} */
const bundled = await import(pathToFileURL(bundle).href);
const { reference, rulesReference } = /** @type {{ reference: () => Promise<string>, rulesReference: () => string }} */ (bundled);
rmSync(bundle);
const pages = { "docs/commands.md": await reference(), "docs/rules.md": rulesReference() };

for (const [name, text] of Object.entries(pages)) {
  const page = join(root, name);
  if (process.argv.includes("--write")) writeFileSync(page, text);
  else if (!existsSync(page) || readFileSync(page, "utf8") !== text) {
    console.error(`${name} is out of date. Run: npm run docs`);
    process.exitCode = 1;
  }
}
