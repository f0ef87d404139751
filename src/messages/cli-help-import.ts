import type { Localized } from "./message.js";

/** Help on samsyn import. */
export const importHelp = {
  about: {
    sv: "Gör Word, PDF, webbsidor och text till Markdown, med en lista över det som behöver kontrolleras.",
    en: "Turn Word, PDF, web pages and text into Markdown, with a list of what needs to be checked.",
  },
  fileAbout: {
    sv: "Word (.docx), PDF, ODT, sparad webbsida (.html), text (.txt) eller Markdown (.md). - läser standard in.",
    en: "Word (.docx), PDF, ODT, saved web page (.html), text (.txt) or Markdown (.md). - reads standard input.",
  },
  output: {
    sv: "Skriv till en fil (.md, .yaml) eller till en mapp som finns. En fil som finns skrivs inte över.",
    en: "Write to a file (.md, .yaml) or into an existing folder. A file that exists is not overwritten.",
  },
  outputValue: { sv: "fil|mapp", en: "file|folder" },
  format: {
    sv: "Form på överenskommelsen; annars efter filnamnet, eller Markdown. json: överenskommelsen och tveksamheterna som data på standard ut, också när --output tar emot texten.",
    en: "Form of the agreement; otherwise by the file name, or Markdown. json: the agreement and the doubts as data on standard output, also when --output takes the text.",
  },
  report: {
    sv: "Skriv det som behöver kontrolleras till en Markdown-fil i stället för på skärmen.",
    en: "Write what needs to be checked to a Markdown file instead of the screen.",
  },
  strict: {
    sv: "Slutkod 1 om något ställe lästes med tvekan.",
    en: "Exit code 1 if any place was read with doubt.",
  },
  exampleFile: { sv: "en Word-fil blir Markdown", en: "a Word file becomes Markdown" },
  exampleFolder: { sv: "flera på en gång, med en lista att kontrollera efter", en: "several at once, with a list to check by" },
  exampleData: { sv: "tveksamheterna som data", en: "the doubts as data" },
  notes: {
    sv: "Det som texten själv säger om parter, län och giltighet skrivs överst i resultatet, liksom filens namn, kontrollsumma (SHA-256), läsare och dagens datum under ”source”. En fil som inte går att läsa stoppar inte de andra. Slutkoder: 0 allt väl, 1 tveksamheter med --strict, 2 någon fil gick inte att läsa in.",
    en: "What the text itself says of parties, county and validity is written at the top of the result, as are the file's name, checksum (SHA-256), reader and today's date under \"source\". A file that cannot be read does not stop the others. Exit codes: 0 all is well, 1 doubts with --strict, 2 some file could not be imported.",
  },
} as const satisfies Record<string, Localized>;
