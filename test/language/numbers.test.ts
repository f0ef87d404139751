import { describe, expect, it } from "vitest";
import { findAbbreviations } from "../../src/language/abbreviations.js";
import { findDates, findNumbers } from "../../src/language/numbers.js";
import { findQualifiers } from "../../src/language/qualifiers.js";

describe("numbers", () => {
  it.each([
    ["två tjänstepersoner och tre personliga ersättare", ["2 tjänsteperson", "3 ersätt"]],
    ["sex stycken principer", ["6 princip"]],
    ["högst 1 000 kronor eller 10 procent", ["1000 kronor", "10 procent"]],
    ["fyra gånger per år", ["4 gång"]],
    ["2,5 heltider", ["2.5 heltid"]],
    ["en plan från 2031 och den 1:a", []],
    ["två hundra platser", ["200 pla"]],
  ])("%s", (text, expected) => {
    expect(findNumbers(text, "sv").map(({ value, unit }) => `${value} ${unit}`.trim())).toEqual(expected);
  });

  it("count the same noun the same in singular and plural", () => {
    const units = ["1 representant", "3 representanter", "3 representanterna"].map((text) => findNumbers(text, "sv")[0]?.unit);
    expect(new Set(units).size).toBe(1);
  });
});

describe("dates", () => {
  it.each([
    ["från den 1 mars 2031 till 2031-12-31", "sv", ["2031-03-01..2031-03-01", "2031-12-31..2031-12-31"]],
    ["åren 2026–2029 och 2030/31", "sv", ["2026..2029", "2030..2031"]],
    ["i maj 2031", "sv", ["2031-05..2031-05"]],
    ["by 31 December 2031", "en", ["2031-12-31..2031-12-31"]],
    ["3 000 kronor till 12 personer", "sv", []],
  ] as const)("%s", (text, language, expected) => {
    expect(findDates(text, language).map(({ from, to }) => `${from}..${to}`)).toEqual(expected);
  });
});

describe("qualifiers", () => {
  it.each([
    ["Handlingar lämnas ut på förfrågan.", ["scope:på förfrågan"]],
    ["Om parterna är överens kan avtalet förlängas.", ["condition:Om parterna är överens"]],
    ["Möten hålls vid behov, dock inte varje år.", ["condition:vid behov", "negation:inte", "frequency:varje år"]],
    ["Informera om arbetet och om nya former.", []],
    ["Parterna ska i möjligaste mån endast mötas på plats.", ["hedge:i möjligaste mån", "scope:endast"]],
  ])("%s", (text, expected) => {
    expect(findQualifiers(text, "sv").map(({ kind, text: words }) => `${kind}:${words}`)).toEqual(expected);
  });
});

it("abbreviations are found however they are spaced", () => {
  const found = findAbbreviations("t ex lokaler, t. ex. bussar m.m.", "sv");
  expect(found.map(({ short, text }) => [short, text])).toEqual([
    ["t.ex.", "t ex"],
    ["t.ex.", "t. ex."],
    ["m.m.", "m.m."],
  ]);
});
