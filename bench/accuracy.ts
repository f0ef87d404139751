import { diffAgreements } from "../src/diff/diff.js";
import { generateRevision } from "../test/generator/generate.js";
import { MIXES, type MixName } from "../test/generator/mixes.js";
import { addScores, emptyScore, moveRecall, pairingF1, scoreDiff } from "../test/generator/score.js";
import { REVISION_MIXES, type RevisionMix } from "../test/second-generator/generate.js";
import { measureRevision } from "../test/second-generator/measure.js";
import { addScore, moveShare, noScore, pairF1, type Score } from "../test/second-generator/tally.js";
import { table } from "./table.js";

/** Seeds that nothing was tuned on: the tests use small ones. */
const FIRST_SEED = 50_000;
const SEEDS = 100;

/** How well the comparison finds what really happened, on generated revisions with known truth. */
export async function benchAccuracy(): Promise<string> {
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
  const first = `${SEEDS} generated revisions of about 80 clauses for each mix of edits.\n\n${table(HEAD, rows)}`;
  return `## Accuracy\n\n${first}\n\n${await benchWritten()}`;
}

const HEAD = [
  "mix",
  "pairs F1",
  "moves found",
  "false moves",
  "substantive called editorial",
  "typography called editorial",
  "words both deleted and inserted",
];

/** The same for five written texts and edits by another hand, through Markdown files. */
async function benchWritten(): Promise<string> {
  const rows: (string | number)[][] = [];
  let all = noScore();
  for (const name of Object.keys(REVISION_MIXES) as RevisionMix[]) {
    let sum = noScore();
    for (let k = 0; k < SEEDS; k += 1) sum = addScore(sum, await measureRevision(FIRST_SEED + k, name));
    rows.push(writtenRow(name, sum));
    all = addScore(all, sum);
  }
  rows.push(writtenRow("all", all));
  const about = `${SEEDS} revisions of five written texts for each mix of edits, by another hand, written to Markdown and read again.`;
  return `${about}\n\n${table([...HEAD, "splits and merges found"], rows)}`;
}

function writtenRow(name: string, score: Score): (string | number)[] {
  const moves = score.movesFound + score.movesMissed;
  const parts = score.partsFound + score.partsMissed;
  return [
    name,
    pairF1(score).toFixed(4),
    moves === 0 ? "–" : `${moveShare(score).toFixed(4)} of ${moves}`,
    score.movesFalse,
    `${score.substantiveCalledEditorial} of ${score.substantive}`,
    `${share(score.typographicCalledEditorial, score.typographic)} of ${score.typographic}`,
    score.wordsTwice,
    parts === 0 ? "–" : `${share(score.partsFound, parts)} of ${parts}`,
  ];
}

function share(part: number, whole: number): string {
  return whole === 0 ? "–" : (part / whole).toFixed(4);
}

function row(name: string, score: ReturnType<typeof emptyScore>): (string | number)[] {
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
