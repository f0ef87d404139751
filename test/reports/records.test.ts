import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { diffAgreements } from "../../src/diff/diff.js";
import type { DiffResult } from "../../src/diff/result.js";
import { readAgreement } from "../../src/readers/read.js";
import { changeWord } from "../../src/reports/effect-text.js";
import { rankChanges } from "../../src/reports/rank.js";
import { tally } from "../../src/reports/summary.js";

const corpus = process.env["SAMSYN_CORPUS"];
if (corpus === undefined) console.info("SAMSYN_CORPUS is not set: the records are not held against the texts they retell.");

const records = fileURLToPath(new URL("../../agreements/halland/", import.meta.url));

/** Compares the two editions; `path` is what stands before the year, `ending` what stands after it. */
async function compare(path: string, ending: string): Promise<DiffResult> {
  const read = async (year: string) =>
    (await readAgreement(new Uint8Array(await readFile(`${path}${year}${ending}`)), `${year}${ending}`)).agreement;
  return diffAgreements(await read("2019"), await read("2024"));
}

/** The weightiest changes of the text, each by its word and its place. */
const story = (result: DiffResult) =>
  rankChanges(result.changes.filter(({ kind }) => kind !== "meta"))
    .slice(0, 6)
    .map(({ change }) => `${changeWord(change, "sv")} ${(change.after ?? change.before)?.id}`);

describe("the two records compared", () => {
  let result: DiffResult;
  beforeAll(async () => {
    result = await compare(records, ".md");
  });

  test("begin with the new balance of seats and what binds less", () => {
    const words = story(result).map((line) => line.split(" ")[0]);
    expect(words.slice(0, 3)).toEqual(["Balans", "Svagare", "Svagare"]);
  });

  describe.skipIf(corpus === undefined)("(needs SAMSYN_CORPUS)", () => {
    test("tell the story of the texts that they retell, with the same counts", async () => {
      const raw = await compare(`${corpus}/halland-`, ".txt");
      const { meta: _, ...counts } = tally(result.changes);
      const { meta: __, ...expected } = tally(raw.changes);
      expect(counts).toEqual(expected);
      expect(story(result)).toEqual(story(raw));
    });
  });
});
