import { describe, expect, it } from "vitest";
import { countedThing } from "../../src/language/counted.js";
import { readDoer } from "../../src/language/doer.js";
import { isBodyName, isCollectiveName, isShortNameOf } from "../../src/language/names-of-actors.js";
import { findNumbers } from "../../src/language/numbers.js";
import { findPlaceholders } from "../../src/language/placeholders.js";
import { findSeats } from "../../src/language/seats.js";
import { speaksOf, type Topic } from "../../src/language/topics.js";

describe("who does what a sentence tells", () => {
  it.each([
    ["Styrgruppen kallar till möte varje vår.", "subject"],
    ["Biblioteken håller öppet varje lördag.", "subject"],
    ["Kalla till möte varje vår.", "infinitive"],
    ["Protokollen görs tillgängliga på webben.", "passive"],
    ["En kalender ska tas fram före sommaren.", "passive"],
    ["Ledamöterna utses av respektive part.", "agent"],
    ["Gemensam kalender.", "unclear"],
  ])("%s → %s", (text, form) => {
    expect(readDoer(text, "sv").form).toBe(form);
  });
});

describe("what a number counts", () => {
  const counted = (text: string) => findNumbers(text, "sv").map(({ start, end }) => countedThing(text, start, end, "sv"));

  it.each([
    ["Sex principer bär arbetet.", ["principles"]],
    ["Sex stycken gemensamma principer bär arbetet.", ["principles"]],
    ["Tre av principerna väger tyngst.", [null]],
    ["Minst fyra åtgärder ska vara klara.", [null]],
    ["De två första principerna hör ihop.", [null]],
    ["Planen har sju utvecklingsområden.", ["areas"]],
    ["Fyra ledamöter deltar.", [null]],
  ])("%s", (text, things) => {
    expect(counted(text)).toEqual(things);
  });
});

describe("seats in running text", () => {
  it("reads the number, the side and where it stands", () => {
    const text = "Rådet har två ledamöter från Region Exempel och fem från den idéburna sektorn.";
    expect(findSeats(text, "sv").map(({ count, sector }) => [count, sector])).toEqual([
      [2, "public"],
      [5, "civil"],
    ]);
    expect(text.slice(findSeats(text, "sv")[0]?.start, findSeats(text, "sv")[0]?.end)).toBe("två");
  });

  it("gives no seat to whoever is co-opted", () => {
    expect(findSeats("Två representanter från Länsstyrelsen adjungeras.", "sv")).toEqual([]);
  });
});

describe("what is left to fill in", () => {
  const found = (text: string) => findPlaceholders(text, "sv").map(({ start, end }) => text.slice(start, end));

  it("sees brackets, rows of marks and the usual words", () => {
    expect(found("Gruppen leds av [namn] från år ÅÅÅÅ, dnr XX, i \\_\\_\\_\\_.")).toEqual([
      "[namn]",
      "ÅÅÅÅ",
      "XX",
      "\\_\\_\\_\\_",
    ]);
    expect(found("Beloppet beslutas senare.")).toEqual(["beslutas senare"]);
  });

  it("leaves links, notes, markup and ordinary words alone", () => {
    expect(found("Läs [planen](plan.md) och [planen][1], not[^1], H<sub>2</sub>O, att fylla i blanketter …")).toEqual([]);
  });
});

describe("names of actors", () => {
  it("tells bodies, collectives and short names apart", () => {
    expect(["Styrgruppen", "Ungdomsrådet", "Kansliet", "Länsstyrelsen"].map((name) => isBodyName(name, "sv"))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(["Alla undertecknande parter", "Vi", "Region Exempel"].map((name) => isCollectiveName(name, "sv"))).toEqual([
      true,
      true,
      false,
    ]);
    expect(isShortNameOf("Regionen", "Region Exempel", "sv")).toBe(true);
    expect(isShortNameOf("Kommunen", "Region Exempel", "sv")).toBe(false);
  });
});

describe("topics", () => {
  it.each<[string, Topic, boolean]>([
    ["Överenskommelsen gäller tills vidare.", "validity", true],
    ["Samma regler gäller alla.", "validity", false],
    ["Den som vill lämna överenskommelsen säger till.", "exit", true],
    ["Parterna möts på en konferens varje höst.", "annual-meeting", true],
    ["En förteckning över mötesrum uppdateras varje vår.", "annual-meeting", false],
    ["Svara senast den 30 april 2027.", "reply-date", true],
    ["Samla synpunkter senast i oktober.", "reply-date", false],
    ["Regionen behandlar alla lika, vare sig de har anslutit sig eller inte.", "equal-treatment", true],
  ])("%s · %s: %s", (text, topic, expected) => {
    expect(speaksOf(text, topic, "sv")).toBe(expected);
  });
});
