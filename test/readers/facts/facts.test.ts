import { describe, expect, it } from "vitest";
import type { Meta } from "../../../src/agreement/model.js";
import { withFacts } from "../../../src/readers/facts/facts.js";
import { readAgreement } from "../../../src/readers/read.js";

async function factsOf(text: string): Promise<{ meta: Meta; rules: string[] }> {
  const { agreement } = await readAgreement(text, "avtal.txt");
  const { agreement: filled, messages } = withFacts(agreement);
  return { meta: filled.meta, rules: messages.map(({ rule }) => rule) };
}

const titled = (title: string, ...paragraphs: string[]) =>
  `${title}\n\n${paragraphs.join("\n\n")}\n\nBakgrund\n\nVi har talats vid länge.\n`;

describe("parties", () => {
  it.each([
    ["Överenskommelse mellan den idéburna sektorn och Region Exempel", ["Idéburna sektorn:civil", "Region Exempel:public"]],
    [
      "Överenskommelse mellan Region Exempel, Exempelstads kommun samt länets föreningar",
      ["Region Exempel:public", "Exempelstads kommun:public", "Länets föreningar:civil"],
    ],
    [
      "Överenskommelse om samverkan mellan Region Exempel och föreningslivet 2024–2027",
      ["Region Exempel:public", "Föreningslivet:civil"],
    ],
    [
      "Avtal mellan Sveriges Kommuner och Regioner och Föreningsrådet om hälsa",
      ["Sveriges Kommuner och Regioner:public", "Föreningsrådet:civil"],
    ],
    ["Överenskommelse om samverkan i Exempellän", []],
  ])("%s", async (title, parties) => {
    expect((await factsOf(titled(title, "Vi möts."))).meta.parties.map(({ name, sector }) => `${name}:${sector}`)).toEqual(
      parties,
    );
  });
});

describe("dates", () => {
  it.each([
    ["Överenskommelsen gäller 2024–2027.", { from: "2024", to: "2027" }],
    [
      "Överenskommelsen gäller från och med den 1 januari 2024 till och med den 31 december 2027.",
      { from: "2024-01-01", to: "2027-12-31" },
    ],
    ["Avtalet träder i kraft den 1 juni 2025.", { from: "2025-06-01" }],
    ["Överenskommelsen gäller till och med 2027-12-31 och ses över senast 2026.", { to: "2027-12-31", review: "2026" }],
    ["Överenskommelsen gäller tills vidare.", {}],
    ["Den nationella överenskommelsen gäller 2018–2022.", {}],
    ["Målbilden gäller 2030.", {}],
    ["Överenskommelsen gäller 2024–2027. Överenskommelsen gäller 2025–2028.", {}],
  ])("%s", async (sentence, dates) => {
    expect((await factsOf(titled("Överenskommelse i Exempellän", sentence))).meta.dates).toEqual(dates);
  });
});

it("takes the decision with its body, day and number, and no other agreement's", async () => {
  const { meta } = await factsOf(titled("Överenskommelse i Exempellän", "Antagen av regionfullmäktige den 12 maj 2024, § 45."));
  expect(meta.decision).toEqual({ body: "Regionfullmäktige", date: "2024-05-12", reference: "§ 45" });
  expect(meta).toMatchObject({ dates: { adopted: "2024-05-12" }, stage: "adopted" });
  expect(
    (await factsOf(titled("Avtal", "Den nationella överenskommelsen antogs av regeringen 2018-02-01."))).meta.decision,
  ).toBeUndefined();
  const two = await factsOf(titled("Avtal", "Antagen av regionfullmäktige 2024-05-12.", "Antagen av föreningsrådet 2024-05-20."));
  expect(two.meta.decision).toBeUndefined();
  expect(two.rules).toContain("several-decisions");
});

it("tells the place only when the title or the preamble does, and in one way", async () => {
  expect((await factsOf(titled("Överenskommelse i Exempellän", "Vi möts."))).meta.county).toBe("Exempellän");
  expect((await factsOf(titled("Överenskommelse mellan Region Skåne och föreningarna", "Vi möts."))).meta).toMatchObject({
    county: "Skåne län",
    level: "regional",
  });
  expect((await factsOf(titled("Avtal mellan Exempelstads kommun och föreningarna", "Vi möts."))).meta).toMatchObject({
    level: "local",
    municipality: "Exempelstads kommun",
  });
  expect((await factsOf(titled("Avtal", "I Hallands län och i Kalmar län finns andra avtal."))).meta.county).toBeUndefined();
  expect((await factsOf("Avtal\n\nBakgrund\n\nI Hallands län finns ett annat avtal.\n")).meta.county).toBeUndefined();
});

it("reads English", async () => {
  const { meta } = await factsOf(
    "Compact between the Example Council and the voluntary sector\n\nThis compact is valid from 1 January 2024 to 31 December 2027. We work together and we meet with the people of the county.\n\nBackground\n\nThe parties have met for years.\n",
  );
  expect(meta.language).toBe("en");
  expect(meta.parties.map(({ name }) => name)).toEqual(["Example Council", "Voluntary sector"]);
  expect(meta.dates).toEqual({ from: "2024-01-01", to: "2027-12-31" });
});

it("leaves what the front matter says, and tells each fact that it took", async () => {
  const { agreement } = await readAgreement(
    titled("Överenskommelse i Exempellän", "Överenskommelsen gäller 2024–2027."),
    "a.txt",
  );
  agreement.meta.county = "Ett annat län";
  agreement.meta.dates = { to: "2026" };
  const { agreement: filled, messages } = withFacts(agreement);
  expect(filled.meta).toMatchObject({ county: "Ett annat län", dates: { from: "2024", to: "2026" } });
  expect(messages.map(({ rule }) => rule)).toEqual(["fact-title", "fact-dates-from"]);
  expect(messages.every(({ severity, line }) => severity === "info" && line !== null)).toBe(true);
});
