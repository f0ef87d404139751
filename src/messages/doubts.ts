import type { Localized } from "./message.js";

/** What a reader's message is about, in the order in which a person checks it. */
export type DoubtKind = "trouble" | "guessed" | "divided" | "joined" | "left-out" | "fact" | "note";

/** Headings over the groups of a report, each with what to do about it. */
export const DOUBT_GROUPS: Record<DoubtKind, { heading: Localized; advice: Localized }> = {
  trouble: {
    heading: { sv: "Något gick sönder på vägen", en: "Something broke on the way" },
    advice: { sv: "Jämför de här ställena med originalet först.", en: "Compare these places with the original first." },
  },
  guessed: {
    heading: { sv: "Tolkat efter ordens eller sidans utseende", en: "Understood by the looks of words or page" },
    advice: {
      sv: "Se efter att rubriker, principer och punkter är vad de sägs vara.",
      en: "See that headings, principles and items are what they are said to be.",
    },
  },
  divided: {
    heading: { sv: "Delat", en: "Divided" },
    advice: { sv: "Se efter att delarna inte hör ihop.", en: "See that the parts do not belong together." },
  },
  joined: {
    heading: { sv: "Hopsatt", en: "Put together" },
    advice: { sv: "Se efter att delarna hör ihop.", en: "See that the parts belong together." },
  },
  "left-out": {
    heading: { sv: "Lämnat utanför", en: "Left out" },
    advice: { sv: "Se efter att inget av det hör till överenskommelsen.", en: "See that none of it belongs to the agreement." },
  },
  fact: {
    heading: { sv: "Uppgifter hämtade ur texten", en: "Details taken from the text" },
    advice: {
      sv: "De står överst i filen. Rätta det som inte stämmer.",
      en: "They stand at the top of the file. Correct what is wrong.",
    },
  },
  note: {
    heading: { sv: "Bra att veta", en: "Good to know" },
    advice: { sv: "Det här behöver du inte göra något åt.", en: "Nothing needs to be done about this." },
  },
};

/** How sure the reading of a file is. */
export type Certainty = "sure" | "fairly" | "unsure";

const CERTAINTY: Record<Certainty, Localized> = {
  sure: { sv: "säker", en: "sure" },
  fairly: { sv: "ganska säker", en: "fairly sure" },
  unsure: { sv: "osäker", en: "unsure" },
};

/** What is said about how well a file was read. */
export const DOUBTS = {
  certainty: (certainty: Certainty, doubts: number, places: number): Localized => ({
    sv: `${CERTAINTY[certainty].sv} (${doubts} ${doubts === 1 ? "tveksamhet" : "tveksamheter"} på ${places} ${places === 1 ? "ställe" : "ställen"})`,
    en: `${CERTAINTY[certainty].en} (${doubts} ${doubts === 1 ? "doubt" : "doubts"} in ${places} ${places === 1 ? "place" : "places"})`,
  }),
  reportTitle: { sv: "Att kontrollera efter inläsning", en: "To check after importing" },
  reading: (reader: string): Localized => ({ sv: `Läst som ${reader}`, en: `Read as ${reader}` }),
  failed: { sv: "Filen lästes inte in", en: "The file was not imported" },
  nothing: { sv: "Inget att kontrollera.", en: "Nothing to check." },
  writtenTo: (file: string): Localized => ({ sv: `Skriven till ${file}`, en: `Written to ${file}` }),
  table: {
    file: { sv: "Fil", en: "File" },
    certainty: { sv: "Läsningen är", en: "The reading is" },
    doubts: { sv: "Att kontrollera", en: "To check" },
  },
  comments: (n: number, resolved: number): Localized => ({
    sv: `Kommentarer i dokumentet: ${n}${resolved === 0 ? "" : `, varav ${resolved} ${resolved === 1 ? "avklarad" : "avklarade"}`}`,
    en: `Comments in the document: ${n}${resolved === 0 ? "" : `, of which ${resolved} resolved`}`,
  }),
  moreComments: (n: number): Localized => ({
    sv: `… och ${n} till; alla finns i --format json`,
    en: `… and ${n} more; all are in --format json`,
  }),
  about: (anchor: string): Localized => ({ sv: `om ”${anchor}”`, en: `on “${anchor}”` }),
  answer: { sv: "svar", en: "reply" },
  resolved: { sv: "avklarad", en: "resolved" },
  unknownAuthor: { sv: "okänd", en: "unknown" },
} as const satisfies Record<string, Localized | Record<string, Localized> | ((...values: never[]) => Localized)>;

/** What is said about tracked changes. */
export const TRACKED = {
  heading: { sv: "Vem som har ändrat", en: "Who changed what" },
  counts: (inserted: number, deleted: number, moved: number, formatted: number): Localized => ({
    sv: listed([
      [inserted, "tillägg", "tillägg"],
      [deleted, "strykning", "strykningar"],
      [moved, "flytt", "flyttar"],
      [formatted, "ändring av utseendet", "ändringar av utseendet"],
    ]),
    en: listed([
      [inserted, "insertion", "insertions"],
      [deleted, "deletion", "deletions"],
      [moved, "move", "moves"],
      [formatted, "change of looks", "changes of looks"],
    ]),
  }),
  places: (places: number, substantive: number): Localized => ({
    sv: `${places} ${places === 1 ? "ställe" : "ställen"}, varav ${substantive} ${substantive === 1 ? "ändrat" : "ändrade"} i sak`,
    en: `${places} ${places === 1 ? "place" : "places"}, of which ${substantive} changed in substance`,
  }),
  before: (file: string): Localized => ({ sv: `${file} (före ändringarna)`, en: `${file} (before the changes)` }),
  after: (file: string): Localized => ({ sv: `${file} (med ändringarna)`, en: `${file} (with the changes)` }),
  none: (file: string): Localized => ({
    sv: `${file}: dokumentet har inga spårade ändringar.`,
    en: `${file}: the document has no tracked changes.`,
  }),
  notHere: (file: string, reader: string): Localized => ({
    sv: `${file}: filer av slaget ${reader} har inga spårade ändringar. Ange en Word- eller ODT-fil, eller två filer att jämföra.`,
    en: `${file}: files of the kind ${reader} hold no tracked changes. Name a Word or ODT file, or two files to compare.`,
  }),
  kept: (file: string): Localized => ({
    sv: `${file}: båda versionerna lästes, och den senare används här. Se vad ändringarna gör med: samsyn diff --tracked FIL`,
    en: `${file}: both revisions were read, and the later is used here. See what the changes do with: samsyn diff --tracked FILE`,
  }),
} as const;

function listed(counts: readonly [number, string, string][]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`)
    .join(", ");
}
