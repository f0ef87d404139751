import { describe, expect, it } from "vitest";
import { builtIn } from "../../src/cli/templates/built-in.js";
import { capitalised, dateInWords, dayInWords, genitive, indefinite, listed, numberWord } from "../../src/draft/grammar.js";
import { findPlace, nearestPlace, placeSlots } from "../../src/draft/places.js";
import { buildSlots } from "../../src/draft/slots.js";

const places = await builtIn.places();
const { counties, municipalities } = places;
const county = (name: string) => slotsOf(name, "regional");
const municipality = (name: string) => slotsOf(name, "local");

function slotsOf(name: string, level: "regional" | "local") {
  const entry = findPlace(name, level, places);
  if (entry === null) throw new Error(`no ${name}`);
  return placeSlots(entry, level, "sv", places);
}

describe("places", () => {
  it("are 21 counties and 290 municipalities, each with a code of its own and in a county that there is", () => {
    expect([counties.length, municipalities.length]).toEqual([21, 290]);
    expect(new Set([...counties, ...municipalities].map(({ code }) => code)).size).toBe(311);
    const codes = new Set(counties.map(({ code }) => code));
    expect(municipalities.filter((each) => !codes.has(each.county) || !each.code.startsWith(each.county))).toEqual([]);
  });

  it("are told in right genitive: an s unless the name ends in its sound", () => {
    for (const [level, entries] of [["regional", counties] as const, ["local", municipalities] as const]) {
      for (const entry of entries) {
        const { genitive: told, name } = placeSlots(entry, level, "sv", places);
        expect(told).toBe(/[sxz]$/u.test(name) ? name : `${name}s`);
      }
    }
  });

  it("are told of with i, and islands of one's own with på", () => {
    const on = (level: "regional" | "local", entries: typeof counties) =>
      entries.filter((entry) => placeSlots(entry, level, "sv", places).in.startsWith("på ")).map(({ name }) => name);
    expect(on("regional", counties)).toEqual(["Gotland"]);
    expect(on("local", municipalities).toSorted((a, b) => a.localeCompare(b, "sv"))).toEqual([
      "Gotland",
      "Hammarö",
      "Lidingö",
      "Orust",
      "Tjörn",
    ]);
    for (const entry of municipalities) expect(placeSlots(entry, "local", "sv", places).in).toMatch(/^(?:i|på) \p{Lu}/u);
  });

  it("have an owner that is a region, a municipality or a city, and a board of the county in the form of the law", () => {
    for (const entry of counties) {
      const { public: owner, countyBoard, county: whole, short, assembly } = placeSlots(entry, "regional", "sv", places);
      expect(owner).toMatch(/^Region \p{Lu}|^Västra Götalandsregionen$/u);
      expect(countyBoard).toBe(`Länsstyrelsen i ${whole}`);
      expect([short, assembly]).toEqual(["regionen", "regionfullmäktige"]);
    }
    for (const entry of municipalities) {
      const { public: owner, short } = placeSlots(entry, "local", "sv", places);
      expect(owner).toMatch(/ (?:kommun|[sS]tad)$|^Region Gotland$/u);
      expect(short).toBe(owner.toLowerCase().endsWith(" stad") ? "staden" : owner === "Region Gotland" ? "regionen" : "kommunen");
    }
  });

  it.each([
    [
      "Halland",
      {
        tasks: "region",
        region: "Region Halland",
        in: "i Halland",
        genitive: "Hallands",
        public: "Region Halland",
        county: "Hallands län",
      },
    ],
    [
      "Jönköpings län",
      { in: "i Jönköpings län", public: "Region Jönköpings län", countyBoard: "Länsstyrelsen i Jönköpings län" },
    ],
    ["Gotland", { in: "på Gotland", genitive: "Gotlands", public: "Region Gotland" }],
    ["Region Jämtland Härjedalen", { county: "Jämtlands län", public: "Region Jämtland Härjedalen" }],
    ["14", { name: "Västra Götaland", public: "Västra Götalandsregionen" }],
  ])("knows the county %s", (name, told) => expect(county(name)).toMatchObject(told));

  it.each([
    ["Västerås", { in: "i Västerås", genitive: "Västerås", public: "Västerås stad", short: "staden" }],
    ["Borås stad", { name: "Borås", genitive: "Borås", public: "Borås stad" }],
    ["Kalix", { genitive: "Kalix", public: "Kalix kommun" }],
    ["Laholm", { genitive: "Laholms", public: "Laholms kommun", county: "Hallands län" }],
    [
      "gotland",
      {
        in: "på Gotland",
        public: "Region Gotland",
        short: "regionen",
        assembly: "regionfullmäktige",
        tasks: "both",
        lead: "länet",
      },
    ],
    [
      "Göteborg",
      { public: "Göteborgs Stad", short: "staden", region: "Västra Götalandsregionen", tasks: "municipality", lead: "kommunen" },
    ],
    ["1880", { name: "Örebro", public: "Örebro kommun" }],
    ["Malung-Sälen", { public: "Malung-Sälens kommun" }],
  ])("knows the municipality %s", (name, told) => expect(municipality(name)).toMatchObject(told));

  it.each([
    ["Jönköpings län", { name: "Jönköping County", in: "in Jönköping County", genitive: "Jönköping County’s" }],
    ["Sörmland", { name: "Sörmland", countyBoard: "the County Administrative Board of Södermanland" }],
    ["Gotland", { in: "on Gotland", tasks: "both", short: "the region", lead: "the county" }],
  ])("are told of in English: %s", (name, told) => {
    const entry = findPlace(name, "regional", places);
    expect(entry === null ? null : placeSlots(entry, "regional", "en", places)).toMatchObject(told);
  });

  it("are guessed at when misspelt", () => {
    expect(nearestPlace("Haland", "regional", places)).toBe("Halland");
    expect(nearestPlace("Örebo kommun", "local", places)).toBe("Örebro kommun");
    expect(nearestPlace("Atlantis", "local", places)).toBeNull();
  });
});

describe("names", () => {
  it.each([
    ["arbetsgruppen", "en arbetsgrupp"],
    ["samverkansrådet", "ett samverkansråd"],
    ["styrgruppen", "en styrgrupp"],
    ["programnämnden", "en programnämnd"],
    ["presidiet", "ett presidium"],
    ["kommittén", "en kommitté"],
    ["forumet", "ett forum"],
    ["Idéburna kansliet", "ett Idéburna kansli"],
    ["Kraften", "Kraften"],
  ])("make %s %s", (definite, told) => expect(indefinite(definite, "sv")).toBe(told));

  it("have short forms by what they name", () => {
    const slots = (answers: Record<string, string>) => buildSlots(answers, null, "sv") as Record<string, Record<string, string>>;
    expect(slots({ "public.name": "Region Halland" })["public"]).toMatchObject({
      short: "regionen",
      shortGenitive: "regionens",
      genitive: "Region Hallands",
    });
    expect(slots({ "public.name": "Borås stad" })["public"]).toMatchObject({ short: "staden", genitive: "Borås stads" });
    expect(slots({ "civil.name": "den idéburna sektorn i Ekerö kommun" })["civil"]).toMatchObject({
      short: "den idéburna sektorn",
    });
    expect(slots({ "civil.name": "civilsamhället på Gotland" })["civil"]).toMatchObject({
      short: "civilsamhället",
      shortGenitive: "civilsamhällets",
    });
  });

  it("keep to the rules of writing", () => {
    expect([genitive("Schweiz", "sv"), genitive("Oxford", "en"), genitive("Wells", "en")]).toEqual([
      "Schweiz",
      "Oxford’s",
      "Wells’",
    ]);
    expect([capitalised("åtta"), capitalised("”vi”"), capitalised("3 år")]).toEqual(["Åtta", "”Vi”", "3 år"]);
    expect([listed([], "sv"), listed(["a"], "sv"), listed(["a", "b", "c"], "sv"), listed(["a", "b"], "en")]).toEqual([
      "",
      "a",
      "a, b och c",
      "a and b",
    ]);
    expect([numberWord(2, "sv"), numberWord(12, "en"), numberWord(13, "sv")]).toEqual(["två", "twelve", "13"]);
    expect(["2027-07-01", "2027-05", "2027", "hösten"].map((date) => dateInWords(date, "sv"))).toEqual([
      "1 juli 2027",
      "maj 2027",
      "2027",
      "hösten",
    ]);
    expect(dateInWords("2027-07-01", "en")).toBe("1 July 2027");
    expect(["2027-07-01", "2027-05", "2027"].map((date) => dayInWords(date, "sv"))).toEqual([
      "den 1 juli 2027",
      "maj 2027",
      "2027",
    ]);
    expect(dayInWords("2027-07-01", "en")).toBe("1 July 2027");
  });
});
