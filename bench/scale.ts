import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median, table } from "./table.js";

interface Measure {
  time: number;
  clauses: number;
  memory: number;
  texts?: [string, string];
}

const SIZES = [100, 1_000, 10_000];
const WORST_SIZE = 2_000;
const WORST = ["allAlike", "nearlyAlike", "allDifferent", "reversed"];
/** A plain word differ may take minutes on large texts; past this it is stopped and said to be. */
const LIMIT_MS = 60_000;

/** How time and memory grow, and how other differs fare on the same texts. */
export function benchScale(child: string): string {
  const measure = (args: string[], runs: number): Measure | null => {
    const all: Measure[] = [];
    for (let k = 0; k < runs; k += 1) {
      const { status, stdout } = spawnSync(process.execPath, [child, ...args], { timeout: LIMIT_MS, maxBuffer: 2 ** 28 });
      if (status !== 0) return null;
      all.push(JSON.parse(stdout.toString("utf8")) as Measure);
    }
    const [first] = all;
    return first === undefined ? null : { ...first, time: median(all.map(({ time }) => time)) };
  };
  const seconds = (result: Measure | null) =>
    result === null ? `over ${LIMIT_MS / 1000} s` : `${(result.time / 1000).toFixed(2)} s`;
  let last: Measure | null = null;
  const rows = SIZES.map((size) => {
    const own = measure(["touchUp", String(size)], 3);
    const plain = measure(["touchUp", String(size), "plain"], 1);
    const growth =
      own === null || last === null
        ? "–"
        : `n^${(Math.log(own.time / last.time) / Math.log(own.clauses / last.clauses)).toFixed(2)}`;
    last = own;
    const memory = own === null ? "–" : `${Math.round(own.memory / 2 ** 20)} MB`;
    return [own?.clauses ?? size, seconds(own), growth, memory, seconds(plain), gitTime(child, size)];
  });
  const worst = WORST.map((name) => {
    const own = measure([name, String(WORST_SIZE)], 1);
    return [name, seconds(own), own === null ? "–" : `${Math.round(own.memory / 2 ** 20)} MB`];
  });
  return [
    "## Scale",
    "",
    "Generated agreements with 5 % edits; the comparison alone, in a process of its own whose peak memory is given. jsdiff and git get the plain text.",
    "",
    table(["units", "samsyn", "growth", "memory", "jsdiff diffWords", "git diff --word-diff"], rows),
    `Worst cases of ${WORST_SIZE} clauses in one section:`,
    "",
    table(["case", "samsyn", "memory"], worst),
  ].join("\n");
}

function gitTime(child: string, size: number): string {
  const { stdout } = spawnSync(process.execPath, [child, "touchUp", String(size), "texts"], { maxBuffer: 2 ** 28 });
  const { texts } = JSON.parse(stdout.toString("utf8")) as Measure;
  if (texts === undefined) return "–";
  const folder = mkdtempSync(join(tmpdir(), "samsyn-git-"));
  try {
    const files = texts.map((text, k) => {
      const file = join(folder, `${k}.txt`);
      writeFileSync(file, text);
      return file;
    });
    const start = performance.now();
    spawnSync("git", ["diff", "--no-index", "--word-diff", ...files], { maxBuffer: 2 ** 28, timeout: LIMIT_MS });
    return `${((performance.now() - start) / 1000).toFixed(2)} s`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
