import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { median, table } from "./table.js";

const RUNS = 3;

/** An agreement of every county and municipality, drafted, and all of them checked in one process. */
export function benchMany(root: string): string {
  const program = join(root, "bin", "samsyn.js");
  const places = parse(readFileSync(join(root, "templates", "places.yaml"), "utf8")) as Record<string, { name: string }[]>;
  const folder = mkdtempSync(join(tmpdir(), "samsyn-many-"));
  try {
    const files: string[] = [];
    for (const [key, level] of [
      ["counties", "regional"],
      ["municipalities", "local"],
    ] as const) {
      for (const { name } of places[key] ?? []) {
        const file = join(folder, `${files.length}.md`);
        const answers = ["--set", `level=${level}`, "--set", `place=${name}`];
        timed([program, "new", "--template", "actions", ...answers, "--no-check", "-o", file]);
        files.push(file);
      }
    }
    const rows = [[], ["--language"]].map((more) => {
      const command = [program, "validate", "--format", "json", ...more, ...files];
      const times = Array.from({ length: RUNS }, () => timed(command));
      return [["samsyn validate", ...more].join(" "), files.length, `${(median(times) / 1000).toFixed(1)} s`];
    });
    return `## Every county and municipality\n\nA draft for each, checked in one process; median of ${RUNS} runs.\n\n${table(["command", "files", "time"], rows)}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Wall time in milliseconds; a process that could not do what it was to do stops the run. */
function timed(args: string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"], maxBuffer: 2 ** 28 });
  const end = performance.now();
  if (status !== 0 && status !== 1)
    throw new Error(`${args.slice(0, 9).join(" ")} ended with ${status}: ${stderr.toString("utf8")}`);
  return end - start;
}
