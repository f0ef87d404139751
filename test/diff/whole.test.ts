import { describe, expect, it } from "vitest";
import { emptyAgreement } from "../../src/agreement/model.js";
import { listUnits } from "../../src/agreement/walk.js";
import { diffAgreements } from "../../src/diff/diff.js";
import type { DiffSummary, WordRun } from "../../src/diff/result.js";
import { isOwnLead } from "../../src/language/headings.js";
import { generateRevision } from "../generator/generate.js";
import { MIXES, type MixName } from "../generator/mixes.js";
import { addScores, emptyScore, pairingF1, type Score, scoreDiff } from "../generator/score.js";
import { WORST_CASES } from "../generator/worst.js";

/** What must come of the worst cases where only one answer is right. */
const WORST_OUTCOMES: Record<string, Partial<DiffSummary>> = {
  allAlike: { removed: 100, added: 0, moved: 0 },
  reversed: { removed: 0, added: 0, edited: 0 },
};

const NAMES = Object.keys(MIXES) as MixName[];

describe.each(NAMES)("generated revisions, mix %s", (mix) => {
  it("hold every unit of both texts once, in the order of the later text", () => {
    const { before, after } = generateRevision(4711, mix);
    const { changes } = diffAgreements(before, after);
    const afterOrder = changes.flatMap((change) => change.after?.index ?? []);
    expect(afterOrder).toEqual(listUnits(after, isOwnLead).map(({ index }) => index));
    const beforeIds = changes.flatMap((change) => change.before?.id ?? []);
    expect(beforeIds.toSorted()).toEqual(
      listUnits(before, isOwnLead)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it("give both texts back through their words", () => {
    const { before, after } = generateRevision(4712, mix);
    const { changes } = diffAgreements(before, after);
    const joined = (words: WordRun[], side: WordRun["op"]) =>
      words.map(({ op, text }) => (op === "equal" || op === side ? text : "")).join("");
    const whole = changes.filter((change) => change.before !== null || change.partners === null);
    expect(whole.map(({ words }) => joined(words, "delete"))).toEqual(whole.map((change) => change.before?.text ?? ""));
    const later = changes.filter((change) => change.after !== null || change.partners === null);
    expect(later.map(({ words }) => joined(words, "insert"))).toEqual(later.map((change) => change.after?.text ?? ""));
  });

  it("are the same every time", () => {
    const { before, after } = generateRevision(4713, mix);
    expect(diffAgreements(before, after).changes).toEqual(diffAgreements(before, after).changes);
  });

  it("are understood", () => {
    let score: Score = emptyScore();
    for (let seed = 90_001; seed <= 90_006; seed += 1) {
      const revision = generateRevision(seed, mix);
      score = addScores(score, scoreDiff(revision, diffAgreements(revision.before, revision.after)));
    }
    const { foundMoves, missedMoves, typographic, typographicCalledEditorial, examples } = score;
    const targets = {
      pairing: pairingF1(score) >= 0.98,
      moves: foundMoves >= 0.95 * (foundMoves + missedMoves),
      falseMoves: score.falseMoves,
      substantiveCalledEditorial: score.substantiveCalledEditorial,
      typography: typographicCalledEditorial >= 0.95 * typographic,
      repeatedWords: score.repeatedWords,
      examples,
    };
    expect(targets).toEqual({
      pairing: true,
      moves: true,
      falseMoves: 0,
      substantiveCalledEditorial: 0,
      typography: true,
      repeatedWords: 0,
      examples,
    });
  });
});

describe("agreements at the edges", () => {
  it("two empty ones have no change", () => {
    expect(diffAgreements(emptyAgreement("sv"), emptyAgreement("en")).changes.filter(({ kind }) => kind !== "meta")).toEqual([]);
  });

  it("one and itself differ in nothing", () => {
    const { before } = generateRevision(7, "touchUp");
    const { summary, changes } = diffAgreements(before, before);
    expect(summary).toMatchObject({ edited: 0, added: 0, removed: 0, moved: 0, substantive: 0, editorial: 0 });
    expect(changes.every(({ words, similarity }) => words.length <= 1 && similarity === 1)).toBe(true);
  });

  it("one against nothing is all gone, nothing against one all new", () => {
    const { before } = generateRevision(7, "touchUp");
    expect(diffAgreements(before, emptyAgreement("sv")).summary).toMatchObject({ unchanged: 0, added: 0 });
    expect(diffAgreements(emptyAgreement("sv"), before).summary).toMatchObject({ unchanged: 0, removed: 0 });
  });
});

describe("worst cases of 2,000 clauses", () => {
  it.each(Object.entries(WORST_CASES))("%s ends in good time", { timeout: 20_000 }, (name, make) => {
    const { before, after } = make(2000);
    const { summary } = diffAgreements(before, after);
    expect(summary).toMatchObject(WORST_OUTCOMES[name] ?? {});
    expect(summary.unchanged + summary.edited + summary.removed).toBeGreaterThanOrEqual(2000);
  });
});
