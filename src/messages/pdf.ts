import { type Localized, type Message, message } from "./message.js";

const ASK: Localized = {
  sv: "Be den som skrev dokumentet om Word-filen",
  en: "Ask whoever wrote the document for the Word file",
};

/** "3", "3 och 5", "3, 5 och 8 med flera". */
function pageList(pages: readonly number[], and: string, more: string): string {
  const shown = pages.slice(0, 12).map(String);
  if (pages.length > shown.length) return `${shown.join(", ")} ${more}`;
  const last = shown.at(-1) ?? "";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} ${and} ${last}`;
}

const SV = (pages: readonly number[]) => `${pages.length === 1 ? "Sidan" : "Sidorna"} ${pageList(pages, "och", "med flera")}`;
const EN = (pages: readonly number[]) => `${pages.length === 1 ? "Page" : "Pages"} ${pageList(pages, "and", "and more")}`;

function one(count: number, singular: string, plural: string): string {
  return count === 1 ? singular : `${count} ${plural}`;
}

/** What the PDF reader tells. */
export const pdfMessages = {
  noText: (pages: number): Message =>
    message("R501", "no-text", "error", {
      sv: `PDF-filen har ${one(pages, "en sida", "sidor")} men ingen text, så den är nog inskannad. ${ASK.sv}, eller kör filen genom textigenkänning (OCR) och läs in den igen.`,
      en: `The PDF has ${one(pages, "one page", "pages")} but no text, so it is probably scanned. ${ASK.en}, or run it through text recognition (OCR) and read it again.`,
    }),
  locked: (): Message =>
    message("R502", "locked", "error", {
      sv: `PDF-filen är låst med lösenord. Öppna den, spara en kopia utan lösenord och läs in kopian. Saknar du lösenordet: ${ASK.sv.toLowerCase().replace("word", "Word")}.`,
      en: `The PDF is locked with a password. Open it, save a copy without the password and read that. If you lack the password: ${ASK.en.toLowerCase().replace("word", "Word")}.`,
    }),
  broken: (): Message =>
    message("R503", "broken-pdf", "error", {
      sv: `PDF-filen är trasig eller bara delvis hämtad. Hämta den på nytt och försök igen. ${ASK.sv} om det inte hjälper.`,
      en: `The PDF is broken or was only partly downloaded. Download it again and retry. ${ASK.en} if that does not help.`,
    }),
  tooManyPages: (pages: number, limit: number): Message =>
    message("R504", "too-many-pages", "error", {
      sv: `PDF-filen har ${pages} sidor. Gränsen är ${limit}. Spara bara de sidor som överenskommelsen står på.`,
      en: `The PDF has ${pages} pages. The limit is ${limit}. Save only the pages that hold the agreement.`,
    }),
  tookTooLong: (page: number): Message =>
    message("R505", "took-too-long", "error", {
      sv: `Det tog för lång tid att läsa PDF-filen; det tog stopp på sidan ${page}. Filen är nog trasig. Öppna den i ett PDF-program, spara den på nytt och försök igen.`,
      en: `Reading the PDF took too long; it stopped at page ${page}. The file is probably broken. Open it in a PDF program, save it anew and retry.`,
    }),
  pagesUnread: (pages: readonly number[]): Message =>
    message("R506", "page-unread", "warning", {
      sv: `${SV(pages)} gick inte att läsa. Jämför med originalet och fyll i det som saknas.`,
      en: `${EN(pages)} could not be read. Compare with the original and fill in what is missing.`,
    }),
  pagesWithoutText: (pages: readonly number[]): Message =>
    message("R507", "page-without-text", "warning", {
      sv: `${SV(pages)} har ingen text. Är det bilder av text behöver de skrivas av eller köras genom textigenkänning (OCR).`,
      en: `${EN(pages)} ${pages.length === 1 ? "has" : "have"} no text. If they are pictures of text they must be typed or run through text recognition (OCR).`,
    }),
  garbled: (): Message =>
    message("R508", "garbled-text", "error", {
      sv: `PDF-filens text går inte att tyda: filen säger inte vilka bokstäver dess tecken står för. ${ASK.sv}, eller kör filen genom textigenkänning (OCR).`,
      en: `The text of the PDF cannot be made out: the file does not say which letters its signs stand for. ${ASK.en}, or run it through text recognition (OCR).`,
    }),
  tagged: (): Message =>
    message("R509", "by-tags", "info", {
      sv: "PDF-filen är taggad: rubriker, listor och stycken lästes som filen själv anger dem.",
      en: "The PDF is tagged: headings, lists and paragraphs were read as the file itself gives them.",
    }),
  byLayout: (): Message =>
    message("R510", "by-layout", "info", {
      sv: "PDF-filen är inte taggad. Rubriker, listor och stycken utläses av hur sidorna ser ut, så läs igenom resultatet.",
      en: "The PDF is not tagged. Headings, lists and paragraphs are inferred from how the pages look, so read the result through.",
    }),
  contents: (lines: number, line: number): Message =>
    message(
      "R511",
      "contents-dropped",
      "info",
      {
        sv: `Innehållsförteckningen (${one(lines, "en rad", "rader")}) togs bort.`,
        en: `The table of contents (${one(lines, "one line", "lines")}) was taken out.`,
      },
      { line },
    ),
  artifact: (text: string, times: number, line: number): Message =>
    message(
      "R512",
      "page-artifact",
      "info",
      {
        sv: `”${text}” är i filen märkt som sidhuvud, sidfot eller liknande och togs bort${times > 1 ? ` (${times} gånger)` : ""}.`,
        en: `“${text}” is marked in the file as a header, footer or the like and was taken out${times > 1 ? ` (${times} times)` : ""}.`,
      },
      { line },
    ),
  table: (rows: number, line: number): Message =>
    message(
      "R513",
      "table-kept",
      "info",
      {
        sv: `En tabell med ${one(rows, "en rad", "rader")} följer med som tabell. Kontrollera att cellerna blev rätt.`,
        en: `A table of ${one(rows, "one row", "rows")} is kept as a table. Check that the cells came out right.`,
      },
      { line },
    ),
  picture: (alt: string, line: number): Message =>
    message(
      "R514",
      "picture",
      "info",
      {
        sv: `En bild följer med som en rad om vad den visar: ”${alt}”.`,
        en: `A picture is kept as a line on what it shows: “${alt}”.`,
      },
      { line },
    ),
  pictureWithoutText: (count: number): Message =>
    message("R515", "picture-without-text", "info", {
      sv: `${count === 1 ? "En bild" : `${count} bilder`} utan beskrivning kom inte med.`,
      en: `${count === 1 ? "A picture" : `${count} pictures`} without a description ${count === 1 ? "was" : "were"} left out.`,
    }),
  columns: (pages: readonly number[]): Message =>
    message("R516", "columns", "info", {
      sv: `${SV(pages)} lästes spalt för spalt, från vänster. Kontrollera läsordningen.`,
      en: `${EN(pages)} ${pages.length === 1 ? "was" : "were"} read column by column, from the left. Check the order.`,
    }),
  turned: (line: number): Message =>
    message(
      "R517",
      "turned-text",
      "info",
      {
        sv: "Text som står på tvären på sidan lades sist på sidan.",
        en: "Text that runs across the page was put last on its page.",
      },
      { line },
    ),
  loose: (line: number): Message =>
    message(
      "R518",
      "loose-text",
      "info",
      {
        sv: "Texten här hör inte till någon av filens taggar. Den lades sist på sin sida.",
        en: "The text here belongs to none of the file’s tags. It was put last on its page.",
      },
      { line },
    ),
  tooMuch: (pages: readonly number[]): Message =>
    message("R519", "too-much-text", "warning", {
      sv: `${SV(pages)} har mer text än som ryms på en sida. Bara början lästes.`,
      en: `${EN(pages)} ${pages.length === 1 ? "has" : "have"} more text than a page can hold. Only the beginning was read.`,
    }),
};
