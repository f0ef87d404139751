import { type Localized, type Message, message } from "./message.js";

/** Kinds of remark about one place in a word processor's document. */
export type WordRemark =
  | "heading-by-looks"
  | "heading-by-words"
  | "title-by-looks"
  | "title-lines-joined"
  | "struck-text"
  | "hidden-text"
  | "text-box"
  | "framed-text"
  | "table-kept"
  | "picture"
  | "picture-without-text"
  | "note-of-heading"
  | "contents-dropped"
  | "page-number-dropped"
  | "header-dropped"
  | "added-dropped"
  | "line-break-split"
  | "link-dropped"
  | "typed-bullet"
  | "unknown-symbol"
  | "embedded-object";

interface Wording {
  code: string;
  /** @param detail the words that it is about */
  one(detail: string): Localized;
  /** @param count how many further places, when there are more than are worth listing */
  more(count: number): Localized;
}

const WORDINGS: Record<WordRemark, Wording> = {
  "heading-by-looks": {
    code: "R401",
    one: (detail) => ({
      sv: `”${detail}” tolkas som en rubrik, eftersom stycket är kort och ser ut som en rubrik. Någon rubrikformatmall har det inte.`,
      en: `“${detail}” is taken as a heading, since it is short and looks like one. It has no heading style.`,
    }),
    more: (count) => ({
      sv: `${count} stycken till tolkas som rubriker efter utseendet.`,
      en: `${count} more paragraphs are taken as headings by their looks.`,
    }),
  },
  "heading-by-words": {
    code: "R402",
    one: (detail) => ({
      sv: `”${detail}” tolkas som en rubrik på grund av orden. Ingen rubrik i dokumentet har någon formatmall.`,
      en: `“${detail}” is taken as a heading by its words. No heading in the document has a style.`,
    }),
    more: (count) => ({
      sv: `${count} stycken till tolkas som rubriker efter orden.`,
      en: `${count} more paragraphs are taken as headings by their words.`,
    }),
  },
  "title-by-looks": {
    code: "R403",
    one: (detail) => ({ sv: `”${detail}” tolkas som titeln.`, en: `“${detail}” is taken as the title.` }),
    more: (count) => ({ sv: `${count} titlar till.`, en: `${count} more titles.` }),
  },
  "title-lines-joined": {
    code: "R404",
    one: (detail) => ({
      sv: `Titeln sattes ihop av flera stycken: ”${detail}”.`,
      en: `The title was put together from several paragraphs: “${detail}”.`,
    }),
    more: (count) => ({ sv: `${count} titlar till sattes ihop.`, en: `${count} more titles were put together.` }),
  },
  "struck-text": {
    code: "R405",
    one: (detail) => ({
      sv: `Överstruken text står kvar som vanlig text: ”${detail}”. Ta bort den om den inte ska gälla.`,
      en: `Struck-out text is kept as ordinary text: “${detail}”. Take it out if it is not meant to stand.`,
    }),
    more: (count) => ({
      sv: `Överstruken text finns på ${count} ställen till.`,
      en: `There is struck-out text in ${count} more places.`,
    }),
  },
  "hidden-text": {
    code: "R406",
    one: (detail) => ({ sv: `Dold text kom inte med: ”${detail}”.`, en: `Hidden text was left out: “${detail}”.` }),
    more: (count) => ({
      sv: `Dold text finns på ${count} ställen till och kom inte med.`,
      en: `There is hidden text in ${count} more places; it was left out.`,
    }),
  },
  "text-box": {
    code: "R407",
    one: (detail) => ({
      sv: `En textruta ligger efter stycket som den är fäst vid: ”${detail}”. Kontrollera att den hamnade rätt.`,
      en: `A text box stands after the paragraph that it is anchored to: “${detail}”. Check that this is its place.`,
    }),
    more: (count) => ({ sv: `${count} textrutor till.`, en: `${count} more text boxes.` }),
  },
  "framed-text": {
    code: "R408",
    one: () => ({
      sv: "En tabell med en enda kolumn läses som vanlig text.",
      en: "A table with a single column is read as ordinary text.",
    }),
    more: (count) => ({
      sv: `${count} enkolumniga tabeller till läses som vanlig text.`,
      en: `${count} more tables with a single column are read as ordinary text.`,
    }),
  },
  "table-kept": {
    code: "R409",
    one: (detail) => ({
      sv: `En tabell (${detail}) följer med som tabell. Det som står i den räknas inte som egna åtgärder eller ansvar.`,
      en: `A table (${detail}) is kept as a table. What it holds does not count as actions or responsibilities of their own.`,
    }),
    more: (count) => ({ sv: `${count} tabeller till följer med.`, en: `${count} more tables are kept.` }),
  },
  picture: {
    code: "R410",
    one: (detail) => ({
      sv: `En bild följer med som en rad om vad den visar: ”${detail}”.`,
      en: `A picture is kept as a line on what it shows: “${detail}”.`,
    }),
    more: (count) => ({ sv: `${count} bilder till följer med som text.`, en: `${count} more pictures are kept as text.` }),
  },
  "picture-without-text": {
    code: "R411",
    one: () => ({ sv: "En bild utan beskrivning kom inte med.", en: "A picture without a description was left out." }),
    more: (count) => ({
      sv: `${count} bilder till utan beskrivning kom inte med.`,
      en: `${count} more pictures without a description were left out.`,
    }),
  },
  "note-of-heading": {
    code: "R412",
    one: (detail) => ({
      sv: `Noten till rubriken ”${detail}” står efter rubriken, utan hänvisning.`,
      en: `The note to the heading “${detail}” stands after the heading, without a mark.`,
    }),
    more: (count) => ({ sv: `${count} rubriker till har noter.`, en: `${count} more headings have notes.` }),
  },
  "contents-dropped": {
    code: "R413",
    one: () => ({ sv: "Innehållsförteckningen kom inte med.", en: "The table of contents was left out." }),
    more: (count) => ({ sv: `${count} förteckningar till kom inte med.`, en: `${count} more tables of contents were left out.` }),
  },
  "page-number-dropped": {
    code: "R414",
    one: () => ({ sv: "Ett sidnummer i texten kom inte med.", en: "A page number in the text was left out." }),
    more: (count) => ({ sv: `${count} sidnummer till kom inte med.`, en: `${count} more page numbers were left out.` }),
  },
  "added-dropped": {
    code: "R450",
    one: () => ({
      sv: "Det som samsyn lade till när filen skrevs (uppgifter, numren på styckena, formulär) kom inte med.",
      en: "What samsyn added when it wrote the file (facts, numbers of clauses, forms) was left out.",
    }),
    more: (count) => ({ sv: `${count} tillägg till kom inte med.`, en: `${count} more additions were left out.` }),
  },
  "header-dropped": {
    code: "R415",
    one: (detail) => ({
      sv: `Sidhuvudet eller sidfoten ”${detail}” kom inte med.`,
      en: `The header or footer “${detail}” was left out.`,
    }),
    more: (count) => ({
      sv: `${count} sidhuvuden och sidfötter till kom inte med.`,
      en: `${count} more headers and footers were left out.`,
    }),
  },
  "line-break-split": {
    code: "R416",
    one: () => ({
      sv: "Stycket delades där raderna är brutna för hand, eftersom de är punkter i en lista eller skilda av en tom rad.",
      en: "The paragraph was divided where its lines were broken by hand, since they are items of a list or set apart by an empty line.",
    }),
    more: (count) => ({
      sv: `${count} stycken till delades vid radbrytningar.`,
      en: `${count} more paragraphs were divided at line breaks.`,
    }),
  },
  "link-dropped": {
    code: "R417",
    one: (detail) => ({
      sv: `Länken från ”${detail}” kom inte med, bara dess text. Den leder inte till en webbsida eller e-postadress.`,
      en: `The link from “${detail}” was left out, its text kept. It leads neither to a web page nor to an e-mail address.`,
    }),
    more: (count) => ({ sv: `${count} länkar till kom inte med.`, en: `${count} more links were left out.` }),
  },
  "typed-bullet": {
    code: "R418",
    one: () => ({
      sv: "Stycket tolkas som en punkt i en lista, eftersom punkttecknet eller numret är skrivet för hand.",
      en: "The paragraph is taken as an item of a list, since its bullet or number is typed by hand.",
    }),
    more: (count) => ({
      sv: `${count} stycken till med handskrivna punkter.`,
      en: `${count} more paragraphs with bullets typed by hand.`,
    }),
  },
  "unknown-symbol": {
    code: "R419",
    one: (detail) => ({
      sv: `Ett tecken ur ett symbolteckensnitt (${detail}) går inte att återge. Jämför med originalet.`,
      en: `A character from a symbol font (${detail}) cannot be shown. Compare with the original.`,
    }),
    more: (count) => ({ sv: `${count} symboler till går inte att återge.`, en: `${count} more symbols cannot be shown.` }),
  },
  "embedded-object": {
    code: "R420",
    one: () => ({
      sv: "Ett inbäddat dokument eller objekt kom inte med. Öppna originalet för att se det.",
      en: "An embedded document or object was left out. Open the original to see it.",
    }),
    more: (count) => ({
      sv: `${count} inbäddade objekt till kom inte med.`,
      en: `${count} more embedded objects were left out.`,
    }),
  },
};

/** Remarks on single places in a word processor's document. */
export const wordRemarks = {
  one: (kind: WordRemark, paragraph: number | null, detail: string): Message =>
    message(WORDINGS[kind].code, kind, "info", WORDINGS[kind].one(detail), { line: paragraph }),
  more: (kind: WordRemark, count: number): Message => message(WORDINGS[kind].code, kind, "info", WORDINGS[kind].more(count)),
};
