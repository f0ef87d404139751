import type { Localized } from "./message.js";

/** What the comparison says around the changes, in the terminal and in Markdown. */
export const READING = {
  matters: (n: number): Localized =>
    n === 1
      ? { sv: "Det här ändrar något", en: "This matters" }
      : { sv: `Det här ändrar något (${n}, viktigast först)`, en: `What matters (${n}, weightiest first)` },
  nothingMatters: { sv: "Inget är ändrat i sak.", en: "Nothing is changed in substance." },
  nothingMattersHere: { sv: "Inget av det som visas är ändrat i sak.", en: "Nothing shown here is changed in substance." },
  nothingShown: { sv: "Inga ändringar av det slaget.", en: "No changes of that kind." },
  more: (n: number): Localized => ({
    sv: `… och ${n} till; alla står nedan i läsordning`,
    en: `… and ${n} more; all stand below in reading order`,
  }),
  moreInGroup: (n: number): Localized => ({ sv: `och ${n} till`, en: `and ${n} more` }),
  moved: { sv: "Flyttat", en: "Moved" },
  added: { sv: "Nytt", en: "New" },
  removed: { sv: "Borta", en: "Gone" },
  details: { sv: "Uppgifter", en: "Details" },
  reading: { sv: "I läsordning", en: "In reading order" },
  former: (place: Localized): Localized => ({ sv: `förr ${place.sv}`, en: `was ${place.en}` }),
  wholeSection: (name: string, n: number): Localized => ({
    sv: n === 0 ? `avsnittet ${name}` : `avsnittet ${name} (${n} ${n === 1 ? "ställe" : "ställen"})`,
    en: n === 0 ? `the section ${name}` : `the section ${name} (${n} ${n === 1 ? "place" : "places"})`,
  }),
  wholePrinciple: (name: string, n: number): Localized => ({
    sv: n === 0 ? `principen ${name}` : `principen ${name} (${n} ${n === 1 ? "ställe" : "ställen"})`,
    en: n === 0 ? `the principle ${name}` : `the principle ${name} (${n} ${n === 1 ? "place" : "places"})`,
  }),
  movedBefore: (other: string): Localized => ({ sv: `nu före ${other} (var efter)`, en: `now before ${other} (was after)` }),
  movedAfter: (other: string): Localized => ({ sv: `nu efter ${other} (var före)`, en: `now after ${other} (was before)` }),
  movedFrom: (place: string): Localized => ({ sv: `flyttad från ${place}`, en: `moved from ${place}` }),
  changesInside: (n: number): Localized => ({
    sv: `${n} ${n === 1 ? "ändring" : "ändringar"} inuti`,
    en: `${n} ${n === 1 ? "change" : "changes"} inside`,
  }),
  formerly: (name: string): Localized => ({ sv: `var ${name}`, en: `was ${name}` }),
  splitInto: (places: string): Localized => ({ sv: `delad; fortsätter i ${places}`, en: `split; goes on in ${places}` }),
  splitFrom: (places: string): Localized => ({ sv: `avdelad från ${places}`, en: `split off from ${places}` }),
  mergedInto: (places: string): Localized => ({ sv: `uppgått i ${places}`, en: `merged into ${places}` }),
  mergedFrom: (places: string): Localized => ({ sv: `hopslagen med ${places}`, en: `merged with ${places}` }),
  ranked: (n: number): Localized => ({ sv: `nr ${n}`, en: `no. ${n}` }),
  editorialLeft: (n: number): Localized => ({
    sv: `${n} ${n === 1 ? "språklig ändring visas" : "språkliga ändringar visas"} inte här.`,
    en: `${n} editorial ${n === 1 ? "change is" : "changes are"} not shown here.`,
  }),
  readAll: { sv: "Läs allt", en: "Read all" },
  forMeeting: { sv: "till mötet", en: "for the meeting" },
  forMinutes: { sv: "protokoll", en: "minutes" },
  onlySection: (names: string): Localized => ({ sv: `Bara avsnittet ${names}`, en: `Only the section ${names}` }),
  onlyPrinciple: (names: string): Localized => ({ sv: `Bara principen ${names}`, en: `Only the principle ${names}` }),
  only: {
    substantive: { sv: "Bara ändringar i sak", en: "Only changes in substance" },
    editorial: { sv: "Bara språkliga ändringar", en: "Only editorial changes" },
    moved: { sv: "Bara flyttat", en: "Only what moved" },
    added: { sv: "Bara nytt", en: "Only what is new" },
    removed: { sv: "Bara borttaget", en: "Only what is gone" },
    edited: { sv: "Bara ändrad text", en: "Only edited text" },
  },
  noDifference: (places: string): Localized => ({
    sv: `Ingen skillnad: ${places}, alla lika.`,
    en: `No difference: ${places}, all the same.`,
  }),
  empty: { sv: "Ingen skillnad: båda texterna är tomma.", en: "No difference: both texts are empty." },
  referat: {
    sv: "Minst en av texterna är ett referat, inte den antagna texten.",
    en: "At least one of the texts is retold, not the adopted text.",
  },
} as const satisfies Record<string, Localized | ((...values: never[]) => Localized) | Record<string, Localized>>;

/** Headings of the columns of `--stat`. */
export const STAT_COLUMNS = {
  unchanged: { sv: "lika", en: "same" },
  editorial: { sv: "språk", en: "edit." },
  substantive: { sv: "i sak", en: "subst." },
  added: { sv: "nya", en: "new" },
  removed: { sv: "borta", en: "gone" },
  moved: { sv: "flytt", en: "moved" },
} as const satisfies Record<string, Localized>;

export const STAT_TOTAL: Localized = { sv: "Summa", en: "Total" };
export const STAT_TOP: Localized = { sv: "Titel och ingress", en: "Title and preamble" };
