import type { Change } from "../../src/diff/result.js";

/** What the comparison got right and wrong, as counts that add up over revisions. */
export interface Score {
  pairsRight: number;
  pairsWrong: number;
  pairsMissed: number;
  partsFound: number;
  partsMissed: number;
  partsFalse: number;
  movesFound: number;
  movesMissed: number;
  movesFalse: number;
  substantive: number;
  substantiveCalledEditorial: number;
  typographic: number;
  typographicCalledEditorial: number;
  respelt: number;
  respeltCalledEditorial: number;
  /** Lines that nobody changed, shown as edited. */
  untouchedEdited: number;
  /** Numbers whose change was not told, or told without there being one. */
  labelsWrong: number;
  /** Words that stand both as deleted and as inserted in one run of changes. */
  wordsTwice: number;
  notes: string[];
}

export function noScore(): Score {
  return {
    pairsRight: 0,
    pairsWrong: 0,
    pairsMissed: 0,
    partsFound: 0,
    partsMissed: 0,
    partsFalse: 0,
    movesFound: 0,
    movesMissed: 0,
    movesFalse: 0,
    substantive: 0,
    substantiveCalledEditorial: 0,
    typographic: 0,
    typographicCalledEditorial: 0,
    respelt: 0,
    respeltCalledEditorial: 0,
    untouchedEdited: 0,
    labelsWrong: 0,
    wordsTwice: 0,
    notes: [],
  };
}

export function addScore(a: Score, b: Score): Score {
  const sum = noScore();
  for (const key of Object.keys(sum) as (keyof Score)[]) {
    if (key !== "notes") sum[key] = a[key] + b[key];
  }
  return { ...sum, notes: [...a.notes, ...b.notes] };
}

export function pairF1({ pairsRight, pairsWrong, pairsMissed }: Score): number {
  return (2 * pairsRight) / (2 * pairsRight + pairsWrong + pairsMissed);
}

export function moveShare({ movesFound, movesMissed }: Score): number {
  return movesFound + movesMissed === 0 ? 1 : movesFound / (movesFound + movesMissed);
}

/** A change with the keys of its two sides; null where that side has no line. */
export interface KeyedChange {
  change: Change;
  before: string | null;
  after: string | null;
}

export function textOf(lines: readonly { key: string; text: string }[], key: string): string {
  return `[${key}] ${lines.find((line) => line.key === key)?.text ?? "–"}`;
}
