import type { Change, DiffResult } from "../../src/diff/result.js";
import { isStopWord, tokenize } from "../../src/language/tokens.js";
import type { Revision } from "./generate.js";
import { explainMoves } from "./score-moves.js";
import type { Truth } from "./truth.js";

/** How well a diff found what really happened. Counts, so that many runs can be added up; `examples` show a few misses. */
export interface Score {
  truePairs: number;
  falsePairs: number;
  missedPairs: number;
  foundMoves: number;
  missedMoves: number;
  falseMoves: number;
  foundParts: number;
  missedParts: number;
  substantive: number;
  substantiveCalledEditorial: number;
  typographic: number;
  typographicCalledEditorial: number;
  /** Words of meaning that stand both among the deleted and the inserted of one edit. */
  repeatedWords: number;
  examples: string[];
}

export function emptyScore(): Score {
  return {
    truePairs: 0,
    falsePairs: 0,
    missedPairs: 0,
    foundMoves: 0,
    missedMoves: 0,
    falseMoves: 0,
    foundParts: 0,
    missedParts: 0,
    substantive: 0,
    substantiveCalledEditorial: 0,
    typographic: 0,
    typographicCalledEditorial: 0,
    repeatedWords: 0,
    examples: [],
  };
}

/** Harmonic mean of precision and recall of the clause pairs, 0 to 1. */
export function pairingF1({ truePairs, falsePairs, missedPairs }: Score): number {
  return (2 * truePairs) / Math.max(1, 2 * truePairs + falsePairs + missedPairs);
}

export function moveRecall({ foundMoves, missedMoves }: Score): number {
  return foundMoves / Math.max(1, foundMoves + missedMoves);
}

export function addScores(a: Score, b: Score): Score {
  const sum = { ...a, examples: [...a.examples, ...b.examples] };
  for (const key of Object.keys(a) as (keyof Score)[]) {
    if (key !== "examples") sum[key] = a[key] + b[key];
  }
  return sum;
}

/** Compares a diff with the truth. */
export function scoreDiff({ truth }: Revision, result: DiffResult): Score {
  const score = emptyScore();
  scorePairs(score, truth, result);
  explainMoves(score, truth, result);
  for (const change of result.changes) {
    const id = change.before?.id;
    if (id !== undefined && change.after !== null && truth.pairs.get(id) === change.after.id)
      scoreSignificance(score, truth, id, change);
    const repeated = repeatedWords(change);
    score.repeatedWords += repeated.length;
    if (repeated.length > 0)
      score.examples.push(`repeated ${repeated.join(", ")}: ${change.words.map((w) => `${w.op}<${w.text}>`).join("")}`);
  }
  return score;
}

function scorePairs(score: Score, truth: Truth, { changes }: DiffResult): void {
  const found = new Set<string>();
  const parts = new Set<string>();
  const textAfter = new Map(changes.flatMap(({ after }) => (after === null ? [] : [[after.id, after.text]])));
  for (const { before, after, kind, partners } of changes) {
    if (kind === "title" || kind === "section" || kind === "principle" || kind === "meta") continue;
    if (before === null || after === null) {
      for (const id of partners?.ids ?? []) parts.add(`${before?.id ?? id} ${after?.id ?? id}`);
      continue;
    }
    const isTrue =
      truth.pairs.get(before.id) === after.id ||
      // Twins: where one text stands twice, nobody can tell which is which.
      textAfter.get(truth.pairs.get(before.id) ?? "") === after.text ||
      truth.splits.get(before.id)?.includes(after.id) === true ||
      truth.merges.get(after.id)?.includes(before.id) === true;
    if (isTrue) {
      score.truePairs += 1;
      found.add(before.id).add(`> ${after.id}`);
    } else {
      score.falsePairs += 1;
      score.examples.push(`false pair: ${before.text} → ${after.text}`);
    }
  }
  for (const [before, after] of truth.pairs) {
    if (!before.includes(".")) continue;
    const isFound = found.has(before) || found.has(`> ${after}`);
    if (!isFound) {
      score.missedPairs += 1;
      score.examples.push(`missed pair: ${before} → ${after}`);
    }
  }
  const count = (pairs: string[]) => {
    for (const pair of pairs) {
      if (parts.has(pair)) score.foundParts += 1;
      else score.missedParts += 1;
    }
  };
  for (const [whole, ids] of truth.splits) count(ids.filter((id) => !found.has(`> ${id}`)).map((id) => `${whole} ${id}`));
  for (const [whole, ids] of truth.merges) count(ids.filter((id) => !found.has(id)).map((id) => `${id} ${whole}`));
}

function scoreSignificance(score: Score, truth: Truth, id: string, { significance, status, words }: Change): void {
  const shown = words.map((w) => (w.op === "equal" ? "…" : `${w.op}<${w.text}>`)).join("");
  if (truth.substantive.has(id)) {
    score.substantive += 1;
    if (significance !== "substantive") {
      score.substantiveCalledEditorial += 1;
      score.examples.push(`called ${significance}: ${shown}`);
    }
  }
  if (truth.typographic.has(id)) {
    score.typographic += 1;
    if (significance === "editorial" || status === "unchanged") score.typographicCalledEditorial += 1;
    else score.examples.push(`typography called ${significance}: ${shown}`);
  }
}

/** Words of meaning both deleted and inserted with no word kept between them. */
function repeatedWords({ words }: Change): string[] {
  const repeated: string[] = [];
  let gone = new Set<string>();
  let come = new Set<string>();
  for (const { op, text, elsewhere } of words) {
    if (elsewhere !== undefined) continue;
    const content = tokenize(text).filter(({ kind, norm }) => kind === "number" || (kind === "word" && !isStopWord(norm, "sv")));
    const anyWord = tokenize(text).some(({ kind }) => kind === "word" || kind === "number");
    if (op === "equal" && anyWord) [gone, come] = [new Set(), new Set()];
    for (const { norm, text: written } of content) {
      if (op === "delete") gone.add(norm);
      if (op === "insert") come.add(norm);
      const other = op === "delete" ? come : op === "insert" ? gone : null;
      // A change of capitals alone is a true change of that word, and shown as one.
      if (other?.has(norm) === true && words.some((w) => w.op !== op && w.op !== "equal" && w.text.includes(written)))
        repeated.push(norm);
    }
  }
  return repeated;
}
