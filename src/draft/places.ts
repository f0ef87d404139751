import type { Language, Level } from "../agreement/model.js";
import { nearest } from "../language/nearest.js";
import { genitive } from "./grammar.js";
import type { PlaceEntry, Places } from "./model.js";

/** What a template may say of a place. */
export interface PlaceSlots {
  name: string;
  in: string;
  genitive: string;
  county: string;
  countyBoard: string;
  lead: string;
  region: string;
  tasks: string;
  public: string;
  short: string;
  assembly: string;
  board: string;
}

/** "Jönköpings län", "Örebro län". */
const COUNTY_ENDING = /s? län$/u;

/** The names by which a place may be asked for. */
function namesOf({ name, official, region, county, code }: PlaceEntry, level: Level): string[] {
  const whole = level === "regional" ? [county, county.replace(COUNTY_ENDING, ""), region ?? ""] : [official ?? ""];
  return [name, ...whole, code].filter((each) => each !== "");
}

function listOf(places: Places, level: Level): readonly PlaceEntry[] {
  return level === "regional" ? places.counties : level === "local" ? places.municipalities : [];
}

/** Finds a place by any of its names or its code, without regard to case. */
export function findPlace(asked: string, level: Level, places: Places): PlaceEntry | null {
  const wanted = asked.trim().toLowerCase();
  return listOf(places, level).find((entry) => namesOf(entry, level).some((name) => name.toLowerCase() === wanted)) ?? null;
}

/** Finds a place that a person began to write: the only one with a name that begins so, when none is called just that. */
export function findPlaceBegun(typed: string, level: Level, places: Places): PlaceEntry | null {
  const whole = findPlace(typed, level, places);
  const start = typed.trim().toLowerCase();
  if (whole !== null || start === "") return whole;
  const begun = listOf(places, level).filter(({ name }) => name.toLowerCase().startsWith(start));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

/** The name that is most like what was asked for; null when none is near. */
export function nearestPlace(asked: string, level: Level, places: Places): string | null {
  const names = listOf(places, level).flatMap((entry) => namesOf(entry, level).slice(0, -1));
  return nearest(asked, names);
}

/**
 * The names of a place in every form that a template uses.
 * @param level "regional" for a county, "local" for a municipality
 */
export function placeSlots(entry: PlaceEntry, level: Level, language: Language, places: Places): PlaceSlots {
  const isCounty = level === "regional";
  const tasks = entry.tasks ?? (isCounty ? "region" : "municipality");
  const county = isCounty ? entry : (places.counties.find(({ code }) => code === entry.county) ?? entry);
  const region = county.region ?? `Region ${county.name}`;
  const owner = isCounty ? region : (entry.official ?? `${genitive(entry.name, "sv")} kommun`);
  const short = entry.short ?? (isCounty ? "regionen" : "kommunen");
  if (language === "en") return englishSlots(entry, { owner, county, region, tasks });
  return {
    name: entry.name,
    in: entry.in ?? `${entry.preposition ?? "i"} ${entry.name}`,
    genitive: entry.genitive ?? genitive(entry.name, "sv"),
    county: county.county,
    countyBoard: county.countyBoard ?? `Länsstyrelsen i ${county.county}`,
    lead: tasks === "municipality" ? "kommunen" : "länet",
    region,
    tasks,
    public: owner,
    short,
    assembly: entry.assembly ?? (isCounty ? "regionfullmäktige" : "kommunfullmäktige"),
    board: entry.board ?? (isCounty ? "regionstyrelsen" : "kommunstyrelsen"),
  };
}

/** English keeps Swedish names as they are, but for a county that is called after its city: "Jönköping County". */
function englishSlots(
  entry: PlaceEntry,
  { owner, county, region, tasks }: { owner: string; county: PlaceEntry; region: string; tasks: string },
): PlaceSlots {
  const isRegion = tasks !== "municipality";
  const name = entry.name.replace(COUNTY_ENDING, " County");
  return {
    name,
    in: `${entry.preposition === "på" ? "on" : "in"} ${name}`,
    genitive: genitive(name, "en"),
    county: county.county,
    countyBoard: `the County Administrative Board of ${county.county.replace(COUNTY_ENDING, "")}`,
    lead: isRegion ? "the county" : "the municipality",
    region,
    tasks,
    public: owner,
    short: isRegion ? "the region" : "the municipality",
    assembly: isRegion ? "the regional assembly" : "the municipal assembly",
    board: isRegion ? "the regional executive board" : "the municipal executive board",
  };
}
