import { diffAgreements } from "../src/diff/diff.js";
import { generateRevision } from "../test/generator/generate.js";
import { MIXES, type MixName } from "../test/generator/mixes.js";
import { addScores, emptyScore, moveRecall, pairingF1, scoreDiff } from "../test/generator/score.js";
import { table } from "./table.js";

/** Seeds that nothing was tuned on: the tests use small ones. */
const FIRST_SEED = 50_000;
const SEEDS = 100;

/** How well the comparison finds what really happened, on generated revisions with known truth. */
export function benchAccuracy(): string {
  const names = Object.keys(MIXES) as MixName[];
  const rows: (string | number)[][] = [];
  let all = emptyScore();
  for (const name of names) {
    let sum = emptyScore();
    for (let k = 0; k < SEEDS; k += 1) {
      const revision = generateRevision(FIRST_SEED + k, name);
      sum = addScores(sum, scoreDiff(revision, diffAgreements(revision.before, revision.after)));
    }
    rows.push(row(name, sum));
    all = addScores(all, sum);
  }
  rows.push(row("all", all));
  const head = [
    "mix",
    "pairs F1",
    "moves found",
    "false moves",
    "substantive called editorial",
    "typography called editorial",
    "words both deleted and inserted",
  ];
  return `## Accuracy\n\n${SEEDS} generated revisions of about 80 clauses for each mix of edits.\n\n${table(head, rows)}`;
}

function row(name: string, score: ReturnType<typeof emptyScore>): (string | number)[] {
  const share = (part: number, whole: number) => (whole === 0 ? "–" : (part / whole).toFixed(4));
  const moves = score.foundMoves + score.missedMoves;
  return [
    name,
    pairingF1(score).toFixed(4),
    moves === 0 ? "–" : `${moveRecall(score).toFixed(4)} of ${moves}`,
    score.falseMoves,
    `${score.substantiveCalledEditorial} of ${score.substantive}`,
    `${share(score.typographicCalledEditorial, score.typographic)} of ${score.typographic}`,
    score.repeatedWords,
  ];
}
