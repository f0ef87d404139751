import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { benchAccuracy } from "./accuracy.js";
import { benchHalland } from "./halland.js";
import { benchMany } from "./many.js";
import { benchScale } from "./scale.js";
import { benchStart } from "./start.js";

const [root = ".", ...wanted] = process.argv.slice(2);
const parts: Record<string, () => Promise<string>> = {
  accuracy: () => benchAccuracy(),
  halland: () => benchHalland(process.env.SAMSYN_CORPUS),
  start: async () => benchStart(root, process.env.SAMSYN_CORPUS),
  many: async () => benchMany(root),
  scale: async () => benchScale(fileURLToPath(new URL("./scale-child.mjs", import.meta.url))),
};
const names = wanted.length > 0 ? wanted : Object.keys(parts);
const pages: string[] = [];
for (const name of names) {
  const part = parts[name];
  if (part === undefined) throw new Error(`No benchmark is called ${name}; there are ${Object.keys(parts).join(", ")}.`);
  process.stderr.write(`${name} …\n`);
  const page = await part();
  process.stdout.write(`${page}\n`);
  pages.push(page);
}
// Part of the figures would leave a page that mixes runs, so only a whole run is kept.
if (wanted.length === 0) {
  const machine = `Node ${process.version}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB memory.`;
  const head = `# Figures\n\nWritten by \`npm run bench\`. ${machine} Ratios are taken within one run; compare them rather than the times.\n`;
  writeFileSync(join(root, "bench", "results.md"), [head, ...pages].join("\n"));
}
