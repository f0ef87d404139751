import { diffWords as plainDiffWords } from "diff";
import { listUnits } from "../src/agreement/walk.js";
import { diffAgreements } from "../src/diff/diff.js";
import { generateRevision } from "../test/generator/generate.js";
import { WORST_CASES } from "../test/generator/worst.js";

// One measurement in a process of its own, so that its memory is its own: scale-child.mjs CASE SIZE [plain]
const [name = "", size = "0", tool = "samsyn"] = process.argv.slice(2);
const count = Number(size);
const worst = WORST_CASES[name];
const { before, after } = worst === undefined ? generateRevision(90_000 + count, "touchUp", count, 5) : worst(count);
const text = (agreement: typeof before) =>
  listUnits(agreement)
    .map((unit) => unit.text)
    .join("\n");
const texts = [text(before), text(after)] as const;
const clauses = listUnits(before).length;
const start = performance.now();
if (tool === "plain") plainDiffWords(...texts);
else diffAgreements(before, after);
const time = performance.now() - start;
process.stdout.write(
  JSON.stringify({ time, clauses, memory: process.resourceUsage().maxRSS * 1024, ...(tool === "texts" ? { texts } : {}) }),
);
