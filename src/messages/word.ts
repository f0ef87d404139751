import { type Localized, type Message, message } from "./message.js";

const REFORMATTED = {
  accept: { sv: "Spårade ändringar är godtagna", en: "Tracked changes are accepted" },
  reject: { sv: "Spårade ändringar är avvisade", en: "Tracked changes are rejected" },
  keep: {
    sv: "Spårade ändringar är kvar, så att båda versionerna kan läsas",
    en: "Tracked changes are kept, so that both revisions can be read",
  },
} as const satisfies Record<string, Localized>;

/** How many changes of each kind, and by whom. */
export interface ChangeCount {
  inserted: number;
  deleted: number;
  moved: number;
  formatted: number;
  authors: readonly string[];
}

function counted(count: ChangeCount): Localized {
  const parts: [number, string, string][] = [
    [count.inserted, "tillagda", "inserted"],
    [count.deleted, "strukna", "deleted"],
    [count.moved, "flyttade", "moved"],
    [count.formatted, "omformaterade", "reformatted"],
  ];
  const present = parts.filter(([number]) => number > 0);
  return {
    sv: present.map(([number, sv]) => `${number} ${sv}`).join(", "),
    en: present.map(([number, , en]) => `${number} ${en}`).join(", "),
  };
}

/** What the readers of word processors' documents tell. */
export const wordMessages = {
  changes: (policy: "accept" | "reject" | "keep", count: ChangeCount): Message => {
    const numbers = counted(count);
    const authors = count.authors.join(", ");
    return message("R421", "tracked-changes", "info", {
      sv: `${REFORMATTED[policy].sv}: ${numbers.sv}${authors === "" ? "" : ` (av ${authors})`}.`,
      en: `${REFORMATTED[policy].en}: ${numbers.en}${authors === "" ? "" : ` (by ${authors})`}.`,
    });
  },
  comments: (count: number): Message =>
    message("R422", "comments", "info", {
      sv: `${count === 1 ? "En kommentar följer" : `${count} kommentarer följer`} med som data, inte som text i överenskommelsen.`,
      en: `${count === 1 ? "One comment comes" : `${count} comments come`} along as data, not as text of the agreement.`,
    }),
  emphasis: (count: number): Message =>
    message("R423", "emphasis-dropped", "info", {
      sv: `Fetstil, kursiv och understrykning inne i löpande text (${count} ${count === 1 ? "ställe" : "ställen"}) följer inte med. Orden är desamma.`,
      en: `Bold, italics and underlining inside running text (${count} ${count === 1 ? "place" : "places"}) are not kept. The words are the same.`,
    }),
  macros: (): Message =>
    message("R424", "macros-ignored", "info", {
      sv: "Dokumentet innehåller makron. De kördes inte och kom inte med.",
      en: "The document holds macros. They were not run and were left out.",
    }),
  titleFromProperties: (title: string): Message =>
    message("R425", "title-from-properties", "info", {
      sv: `Texten har ingen titel. Titeln ”${title}” kommer från dokumentets egenskaper.`,
      en: `The text has no title. The title “${title}” comes from the document's properties.`,
    }),
  damagedPart: (part: string): Message =>
    message("R426", "damaged-part", "warning", {
      sv: `En del av filen (${part}) är trasig. Texten är läst, men jämför rubriker, nummer och noter med originalet.`,
      en: `A part of the file (${part}) is damaged. The text is read, but compare headings, numbers and notes with the original.`,
    }),
  suspiciousNames: (count: number): Message =>
    message("R427", "suspicious-names", "warning", {
      sv: `${count === 1 ? "En del" : `${count} delar`} i filen har namn som leder ut ur den. De lästes inte.`,
      en: `${count === 1 ? "One part" : `${count} parts`} of the file ${count === 1 ? "has a name" : "have names"} leading out of it. They were not read.`,
    }),
  brokenArchive: (): Message =>
    message("R431", "broken-archive", "error", {
      sv: "Filen är trasig eller avklippt och går inte att packa upp. Öppna den i Word eller LibreOffice, spara den på nytt och försök igen.",
      en: "The file is damaged or cut off and cannot be unpacked. Open it in Word or LibreOffice, save it again and retry.",
    }),
  archiveTooLarge: (megabytes: number): Message =>
    message("R432", "archive-too-large", "error", {
      sv: `Filen växer orimligt mycket när den packas upp (en del blir ${megabytes} MB) och lästes inte. Kontrollera var den kommer ifrån.`,
      en: `The file grows beyond reason when unpacked (one part to ${megabytes} MB) and was not read. Check where it comes from.`,
    }),
  tooManyParts: (count: number): Message =>
    message("R433", "too-many-parts", "error", {
      sv: `Filen består av fler än ${count - 1} delar och lästes inte. Kontrollera var den kommer ifrån.`,
      en: `The file consists of more than ${count - 1} parts and was not read. Check where it comes from.`,
    }),
  noDocument: (): Message =>
    message("R434", "no-document", "error", {
      sv: "Filen är ett packat dokument, men den text som skulle finnas i det saknas. Öppna den i Word eller LibreOffice och spara den på nytt.",
      en: "The file is a packed document, but the text that belongs in it is missing. Open it in Word or LibreOffice and save it again.",
    }),
  damagedText: (line: number): Message =>
    message("R435", "damaged-text", "error", {
      sv: `Texten i filen är trasig (rad ${line} i dokumentets XML) och kunde inte läsas till slutet. Öppna filen i Word eller LibreOffice och spara den på nytt.`,
      en: `The text in the file is damaged (line ${line} of the document's XML) and could not be read to its end. Open the file in Word or LibreOffice and save it again.`,
    }),
  documentType: (): Message =>
    message("R436", "document-type", "error", {
      sv: "Filen innehåller en egen dokumenttyp, vilket sådana här dokument aldrig gör, och lästes därför inte. Kontrollera var den kommer ifrån.",
      en: "The file declares a document type of its own, which documents like this never do, so it was not read. Check where it comes from.",
    }),
  beyondReason: (): Message =>
    message("R437", "beyond-reason", "error", {
      sv: "Dokumentet är uppbyggt av orimligt många eller djupt nästlade delar och kunde inte läsas till slutet. Kontrollera var det kommer ifrån.",
      en: "The document is made of unreasonably many or deeply nested elements and could not be read to its end. Check where it comes from.",
    }),
  password: (): Message =>
    message("R438", "password", "error", {
      sv: "Filen är skyddad med lösenord. Öppna den, ta bort lösenordet, spara den och försök igen.",
      en: "The file is protected by a password. Open it, take the password off, save it and try again.",
    }),
  oldWord: (): Message =>
    message("R439", "old-word", "error", {
      sv: "Det här är en Word-fil i det gamla formatet (.doc). Öppna den i Word eller LibreOffice, spara den som .docx och läs den i stället.",
      en: "This is a Word file in the old format (.doc). Open it in Word or LibreOffice, save it as .docx and read that instead.",
    }),
  richText: (): Message =>
    message("R440", "rich-text", "error", {
      sv: "Det här är en RTF-fil. Öppna den i Word eller LibreOffice, spara den som .docx och läs den i stället.",
      en: "This is an RTF file. Open it in Word or LibreOffice, save it as .docx and read that instead.",
    }),
  otherPackage: (kind: "spreadsheet" | "slides" | "archive"): Message =>
    message("R441", "other-package", "error", OTHER_PACKAGES[kind]),
};

/** What to say about files that samsyn cannot read though many have them. */
export const refusalMessages = {
  "old-word": wordMessages.oldWord,
  locked: wordMessages.password,
  "rich-text": wordMessages.richText,
  spreadsheet: () => wordMessages.otherPackage("spreadsheet"),
  slides: () => wordMessages.otherPackage("slides"),
  archive: () => wordMessages.otherPackage("archive"),
} as const satisfies Record<string, () => Message>;

const OTHER_PACKAGES = {
  spreadsheet: {
    sv: "Det här är ett kalkylblad. Läs dokumentet som innehåller själva överenskommelsen.",
    en: "This is a spreadsheet. Read the document that holds the agreement itself.",
  },
  slides: {
    sv: "Det här är en presentation. Spara den som PDF och läs den, eller läs dokumentet som innehåller själva överenskommelsen.",
    en: "This is a slide show. Save it as PDF and read that, or read the document that holds the agreement itself.",
  },
  archive: {
    sv: "Det här är en packad fil (zip). Packa upp den och läs dokumentet i den.",
    en: "This is a packed file (zip). Unpack it and read the document in it.",
  },
} as const satisfies Record<string, Localized>;
