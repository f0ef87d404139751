import { describe, expect, it } from "vitest";
import { diffAgreements } from "../../src/diff/diff.js";
import { agreementOf, section } from "./small-agreement.js";

const GARDEN = "Odlingslotterna fördelas av bostadsbolaget efter lottning varje vår.";
const BOATS = "Båtklubben håller bryggan öppen för besökare hela sommaren.";
const SNOW = "Gångbanor vid mötesplatser plogas före klockan sju på morgonen.";
const CHESS = "Schackklubben ordnar turneringar i biblioteket under höstlovet.";

describe("a clause as a part of another", () => {
  it("is none of a clause that keeps the predicate they share and lost the fixed phrase they share", () => {
    const gathering = "Den årliga marknaden lockar besökare från hela dalen. Teatern visar gamla fotografier av bygden";
    const phrase = " framför allt för unga vuxna.";
    const before = agreementOf(section("Fritid", [GARDEN, `${gathering}${phrase}`]), section("Vinter", [SNOW, CHESS]));
    const come = `Kyrkokören lockar besökare från hela dalen${phrase}`;
    const after = agreementOf(section("Fritid", [GARDEN, `${gathering}.`]), section("Vinter", [SNOW, come, CHESS]));
    const { changes, summary } = diffAgreements(before, after);
    expect(changes.filter(({ partners }) => partners !== null)).toEqual([]);
    expect(changes.find(({ status }) => status === "added")?.after?.text).toBe(come);
    expect(summary).toMatchObject({ editorial: 0, moved: 0 });
    // The other way round it would be a merge.
    expect(diffAgreements(after, before).changes.filter(({ partners }) => partners !== null)).toEqual([]);
  });

  it("is one of a clause of two sentences with one opening: the word they share is counted for each", () => {
    const lots = "Kommunen har en lots som svarar inom tre dagar.";
    const money = "Kommunen skjuter till pengar när en statlig ansökan kräver egen insats.";
    const before = agreementOf(section("Fritid", [lots, BOATS, money, SNOW]));
    const after = agreementOf(section("Fritid", [BOATS, SNOW, `${lots} ${money.slice(0, -1)}, om medlen räcker.`]));
    const { changes } = diffAgreements(before, after);
    expect(changes.filter(({ partners }) => partners?.kind === "merge").map(({ before: unit }) => unit?.text)).toEqual([
      money,
      lots,
    ]);
  });
});
