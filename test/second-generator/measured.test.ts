import { describe, expect, it } from "vitest";
import { generateEdited, REVISION_MIXES, type RevisionMix } from "./generate.js";
import { measureRevision } from "./measure.js";
import { addScore, moveShare, noScore, pairF1, type Score } from "./tally.js";

/** One for each text. */
const SEEDS = Array.from({ length: 5 }, (_, seed) => seed);
const MIX_NAMES = Object.keys(REVISION_MIXES) as RevisionMix[];

async function measure(mix: RevisionMix): Promise<Score> {
  let sum = noScore();
  for (const seed of SEEDS) sum = addScore(sum, await measureRevision(seed, mix));
  return sum;
}

const measured = new Map<RevisionMix, Promise<Score>>();

function scoreOf(mix: RevisionMix): Promise<Score> {
  const known = measured.get(mix) ?? measure(mix);
  measured.set(mix, known);
  return known;
}

describe("revisions of written texts, read from Markdown", { timeout: 60_000 }, () => {
  it.each(MIX_NAMES)("of the kind %s are understood", async (mix) => {
    const score = await scoreOf(mix);
    expect(pairF1(score)).toBeGreaterThanOrEqual(0.98);
    // A short clause that moved and changed at once is taken for one that came and one that went.
    expect(moveShare(score)).toBeGreaterThanOrEqual(0.9);
    expect(score.typographicCalledEditorial).toBeGreaterThanOrEqual(0.95 * score.typographic);
    expect(score.respeltCalledEditorial).toBe(score.respelt);
    const { movesFalse, partsFalse, substantiveCalledEditorial, untouchedEdited, labelsWrong, wordsTwice } = score;
    expect(
      { movesFalse, partsFalse, substantiveCalledEditorial, untouchedEdited, labelsWrong, wordsTwice },
      score.notes.join("\n"),
    ).toEqual({
      movesFalse: 0,
      partsFalse: 0,
      substantiveCalledEditorial: 0,
      untouchedEdited: 0,
      labelsWrong: 0,
      wordsTwice: 0,
    });
  });

  it("show nearly all moves, splits and merges", async () => {
    const score = (await Promise.all(MIX_NAMES.map(scoreOf))).reduce(addScore);
    expect(moveShare(score)).toBeGreaterThanOrEqual(0.95);
    expect(score.partsFound).toBeGreaterThanOrEqual(0.9 * (score.partsFound + score.partsMissed));
  });

  it("hold every kind of edit", () => {
    const many = Array.from({ length: 20 }, (_, seed) => seed);
    const made = MIX_NAMES.flatMap((mix) => many.map((seed) => generateEdited(seed, mix)));
    const sizes = {
      splits: made.filter(({ splits }) => splits.size > 0).length,
      merges: made.filter(({ merges }) => merges.size > 0).length,
      takenOver: made.filter(({ takenOver }) => takenOver.size > 0).length,
      retitled: made.filter(({ retitled }) => retitled.size > 0).length,
      twins: made.filter(({ twins }) => twins.size > 0).length,
    };
    for (const [kind, count] of Object.entries(sizes)) expect(count, kind).toBeGreaterThan(0);
  });

  it("are the same for the same seed", () => {
    expect(generateEdited(3, "heavy").after).toEqual(generateEdited(3, "heavy").after);
  });
});
