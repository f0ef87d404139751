import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeDocuments, writeLongAgreement } from "./documents.js";
import { median, table } from "./table.js";

const RUNS = 21;

/** Whole processes against `node -e 0`, taken in turn so that a slow moment hits both. */
export async function benchStart(root: string, corpus: string | undefined): Promise<string> {
  const program = join(root, "bin", "samsyn.js");
  const texts =
    corpus === undefined
      ? ["agreements/halland/2019.md", "agreements/halland/2024.md"].map((path) => join(root, path))
      : ["halland-2019.txt", "halland-2024.txt"].map((name) => join(corpus, name));
  const records = ["agreements/halland/2019.md", "agreements/halland/2024.md"].map((path) => join(root, path));
  const folder = mkdtempSync(join(tmpdir(), "samsyn-bench-"));
  const exported = (format: string) => [program, "export", records[1] ?? "", "-o", join(folder, `a.${format}`), "--force"];
  const long = writeLongAgreement(folder);
  const { word, pdf } = await writeDocuments(folder);
  const commands: [string, string[]][] = [
    ["samsyn --version", [program, "--version"]],
    ["samsyn --help", [program, "--help"]],
    [
      corpus === undefined ? "samsyn diff (the records: no raw texts here)" : "samsyn diff (the two Halland texts)",
      [program, "diff", ...texts],
    ],
    ["samsyn diff (the two Halland records, Markdown)", [program, "diff", ...records]],
    ["samsyn diff --format html (texts)", [program, "diff", "--format", "html", ...texts]],
    ["samsyn show (one text)", [program, "show", texts[0] ?? ""]],
    ["samsyn export to PDF (one record)", exported("pdf")],
    ["samsyn export to PDF (13 pages)", [program, "export", long, "-o", join(folder, "long.pdf"), "--force"]],
    ["samsyn export to Word (one record)", exported("docx")],
    ["samsyn export to a web page (one record)", exported("html")],
    ["samsyn show (15 pages of Word)", [program, "show", word]],
    ["samsyn show (15 pages of tagged PDF)", [program, "show", pdf]],
    [
      "samsyn new (actions, without questions)",
      [program, "new", "--template", "actions", "--set", "place=Halland", "-o", join(folder, "new.md"), "--force"],
    ],
    [
      "samsyn new --no-check (the same, not checked)",
      [program, "new", "--template", "actions", "--set", "place=Halland", "--no-check", "-o", join(folder, "new.md"), "--force"],
    ],
    ["samsyn validate (one text)", [program, "validate", texts[1] ?? ""]],
    ["samsyn validate --language (one text)", [program, "validate", "--language", texts[1] ?? ""]],
  ];
  const settings = process.env.NODE_EXTRA_CA_CERTS === undefined ? [process.env] : [process.env, withoutCertificates()];
  const rows = commands.map(([name, args]) => [name, ...settings.flatMap((env) => measure(args, env))]);
  const base = settings.map((env) => `${median(Array.from({ length: RUNS }, () => time(["-e", "0"], env))).toFixed(0)} ms`);
  rmSync(folder, { recursive: true, force: true });
  const columns = ["time", "against node -e 0", "time, no certificates", "against node -e 0, no certificates"];
  const head = ["command", ...columns.slice(0, settings.length * 2)];
  const note = settings.length === 1 ? "" : `\n\n${CERTIFICATES}`;
  return `## Start-up\n\nWhole processes, median of ${RUNS} runs, each beside a run of \`node -e 0\` (${base.join("; without certificates ")}).${note}\n\n${table(head, rows)}`;
}

const CERTIFICATES =
  "NODE_EXTRA_CA_CERTS is set here: Node reads certificates before it does anything, which makes every process slower by the same time and every ratio smaller. The last columns are measured without it, as on most computers.";

function withoutCertificates(): NodeJS.ProcessEnv {
  const { NODE_EXTRA_CA_CERTS: _, ...rest } = process.env;
  return rest;
}

/** Median time of a command, and how it stands to `node -e 0`. */
function measure(args: string[], env: NodeJS.ProcessEnv): [time: string, ratio: string] {
  const times: number[] = [];
  const ratios: number[] = [];
  for (let run = 0; run < RUNS + 2; run += 1) {
    const base = time(["-e", "0"], env);
    const own = time(args, env);
    // The first two fill the caches of files and compiled code.
    if (run < 2) continue;
    times.push(own);
    ratios.push(own / base);
  }
  return [`${median(times).toFixed(0)} ms`, `×${median(ratios).toFixed(2)}`];
}

/** Wall time in milliseconds; a process that ends with anything but 0 or 1 (a difference) stops the run. */
function time(args: string[], around: NodeJS.ProcessEnv): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...around, NO_COLOR: "1" },
  });
  const end = performance.now();
  if (status !== 0 && status !== 1) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr.toString("utf8")}`);
  return end - start;
}
