import type { Language } from "../agreement/model.js";
import { genitive, indefinite } from "./grammar.js";
import type { Answer } from "./model.js";
import type { PlaceSlots } from "./places.js";

/** What a template sees: the answers under their keys, groups within groups. */
export interface Slots {
  [key: string]: Answer | Slots;
}

const FIXED: Readonly<Record<Language, { parties: string; signatory: string }>> = {
  sv: { parties: "parterna", signatory: "de anslutna organisationerna" },
  en: { parties: "the parties", signatory: "the organisations that join" },
};

/** Groups that have a name without being asked, so that every clause of the bank can be put in. */
const NAMED = ["public", "civil", "body"];

/**
 * Builds the slots from the answers so far. What follows from them by grammar is filled in; an answer always wins.
 * @param answers by dotted key
 * @param place of the answer to the question of type place; null when there is none
 */
export function buildSlots(answers: Readonly<Record<string, Answer>>, place: PlaceSlots | null, language: Language): Slots {
  const slots = emptySlots();
  for (const [key, value] of Object.entries(FIXED[language])) slots[key] = value;
  for (const [key, value] of Object.entries(answers)) if (key !== "place") put(slots, key, value);
  if (place !== null) {
    for (const [key, value] of Object.entries(place) as [string, string][]) putUnlessSaid(slots, `place.${key}`, value);
    putUnlessSaid(slots, "public.name", place.public);
    if (read(slots, "public.name") === place.public) putUnlessSaid(slots, "public.short", place.short);
  }
  for (const name of new Set([...NAMED, ...Object.keys(slots)])) if (name !== "place") complete(slots, name, language);
  return slots;
}

/** Adds the forms of a name to the group that has one. */
function complete(slots: Slots, group: string, language: Language): void {
  const name = read(slots, `${group}.name`);
  if (typeof name !== "string" || name === "") return;
  putUnlessSaid(slots, `${group}.genitive`, genitive(name, language));
  putUnlessSaid(slots, `${group}.short`, shortName(name, language));
  const short = read(slots, `${group}.short`);
  putUnlessSaid(slots, `${group}.shortGenitive`, genitive(typeof short === "string" ? short : name, language));
  putUnlessSaid(slots, `${group}.indefinite`, indefinite(name, language));
}

/** "regionen" for Region Halland, "kommunen" for Laholms kommun, "den idéburna sektorn" for the one in Ekerö kommun. */
function shortName(name: string, language: Language): string {
  const short = language === "sv" ? SHORT_SV : SHORT_EN;
  const isProper = /^\p{Lu}/u.test(name);
  if (isProper && (name.startsWith("Region ") || name.endsWith("regionen"))) return short.region;
  if (isProper && name.endsWith(" kommun")) return short.municipality;
  if (isProper && name.toLowerCase().endsWith(" stad")) return short.city;
  return name.replace(/ (?:i|på|in|on) \p{Lu}.*$/u, "");
}

const SHORT_SV = { region: "regionen", municipality: "kommunen", city: "staden" };
const SHORT_EN = { region: "the region", municipality: "the municipality", city: "the city" };

/** Without a prototype, so that nothing but answers can be reached from a template. */
function emptySlots(): Slots {
  return Object.create(null) as Slots;
}

function put(slots: Slots, key: string, value: Answer): void {
  const steps = key.split(".");
  const last = steps.pop() ?? "";
  let at = slots;
  for (const step of steps) {
    const inner = at[step];
    const group = isGroup(inner) ? inner : emptySlots();
    at[step] = group;
    at = group;
  }
  at[last] = value;
}

function putUnlessSaid(slots: Slots, key: string, value: string): void {
  const said = read(slots, key);
  if (said === undefined || said === "") put(slots, key, value);
}

function read(slots: Slots, key: string): Answer | Slots | undefined {
  return slotAt(slots, key.split("."));
}

/** The value under some steps; undefined when there is none. */
export function slotAt(slots: Slots, steps: readonly string[]): Answer | Slots | undefined {
  let at: Answer | Slots | undefined = slots;
  for (const step of steps) at = isGroup(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  return at;
}

/** True for a group of slots, not an answer. */
export function isGroup(value: Answer | Slots | undefined): value is Slots {
  return typeof value === "object" && !Array.isArray(value);
}
