import { type Localized, type Message, message } from "./message.js";

/** What kind of file it turned out to be, when it is one that samsyn cannot read. */
export type ForeignFormat = "word" | "pdf" | "picture" | "binary";

const FOREIGN: Record<ForeignFormat, Localized> = {
  word: {
    sv: "Det här är en Word-fil eller ett annat packat dokument. Spara den som oformaterad text (.txt) och läs den i stället.",
    en: "This is a Word file or another packed document. Save it as plain text (.txt) and read that instead.",
  },
  pdf: {
    sv: "Det här är en PDF. Kopiera texten ur den till en textfil (.txt) och läs den i stället.",
    en: "This is a PDF. Copy its text to a text file (.txt) and read that instead.",
  },
  picture: {
    sv: "Det här är en bild. Läs en fil som innehåller själva texten.",
    en: "This is a picture. Read a file that holds the text itself.",
  },
  binary: {
    sv: "Filen innehåller tecken som inte hör hemma i en text, så den går inte att läsa. Kontrollera att det är rätt fil.",
    en: "The file holds bytes that do not belong in a text, so it cannot be read. Check that it is the right file.",
  },
};

/** What readers tell about the file as such: its size, its characters and its format. */
export const readerMessages = {
  foreignFormat: (format: ForeignFormat): Message => message("R101", "not-a-text", "error", FOREIGN[format]),
  tooLarge: (megabytes: number, limit: number): Message =>
    message("R102", "too-large", "error", {
      sv: `Filen är på ${megabytes} MB. Gränsen är ${limit} MB. Dela upp den, eller kontrollera att det är rätt fil.`,
      en: `The file is ${megabytes} MB. The limit is ${limit} MB. Split it, or check that it is the right file.`,
    }),
  tooManyLines: (lines: number, limit: number): Message =>
    message("R103", "too-many-lines", "error", {
      sv: `Filen har ${lines} rader. Gränsen är ${limit}. Dela upp den, eller kontrollera att det är rätt fil.`,
      en: `The file has ${lines} lines. The limit is ${limit}. Split it, or check that it is the right file.`,
    }),
  notUtf8: (lines: number, first: number): Message =>
    message(
      "R104",
      "not-utf8",
      "warning",
      {
        sv: `${lines === 1 ? "En rad är inte skriven" : `${lines} rader är inte skrivna`} i UTF-8 och lästes som Windows-1252. Kontrollera att å, ä och ö blev rätt.`,
        en: `${lines === 1 ? "One line is not UTF-8 and was" : `${lines} lines are not UTF-8 and were`} read as Windows-1252. Check that å, ä and ö came out right.`,
      },
      { line: first },
    ),
  lostCharacters: (count: number, first: number): Message =>
    message(
      "R105",
      "lost-characters",
      "warning",
      {
        sv: `${count === 1 ? "Ett tecken var trasigt" : `${count} tecken var trasiga`} redan i filen och står som ”\uFFFD”. Jämför med originalet.`,
        en: `${count === 1 ? "One character was" : `${count} characters were`} broken in the file already and ${count === 1 ? "shows" : "show"} as “\uFFFD”. Compare with the original.`,
      },
      { line: first },
    ),
  unknownFormat: (format: string, known: readonly string[]): Message =>
    message("R106", "unknown-format", "error", {
      sv: `Formatet ”${format}” finns inte. Välj något av ${known.join(", ")}.`,
      en: `There is no format “${format}”. Choose one of ${known.join(", ")}.`,
    }),
  otherFormat: (reader: string): Message =>
    message("R107", "other-format", "info", {
      sv: `Innehållet ser ut som ${reader} och lästes så, fast filnamnet säger något annat.`,
      en: `The content looks like ${reader} and was read as such, though the file name says otherwise.`,
    }),
  empty: (): Message =>
    message("R108", "empty-file", "warning", {
      sv: "Filen är tom. Kontrollera att det är rätt fil.",
      en: "The file is empty. Check that it is the right file.",
    }),
};
