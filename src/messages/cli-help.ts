import type { Localized } from "./message.js";

/** Commander's own words, in both languages. Keyed by what commander prints. */
export const helpWords: Readonly<Record<string, Localized>> = {
  "Usage:": { sv: "Användning:", en: "Usage:" },
  "Arguments:": { sv: "Argument:", en: "Arguments:" },
  "Options:": { sv: "Alternativ:", en: "Options:" },
  "Global Options:": { sv: "För alla kommandon:", en: "For every command:" },
  "Commands:": { sv: "Kommandon:", en: "Commands:" },
};

/** Words that help pages are put together from. */
export const helpPieces = {
  program: {
    sv: "Skriv, granska och jämför överenskommelser mellan det offentliga och den idéburna sektorn.",
    en: "Draft, check and compare agreements between public bodies and civil society.",
  },
  options: { sv: "[alternativ]", en: "[options]" },
  command: { sv: "<kommando>", en: "<command>" },
  help: { sv: "Visa hjälpen.", en: "Show this help." },
  helpCommand: { sv: "Visa hjälpen för ett kommando.", en: "Show the help of a command." },
  commandArgument: { sv: "[kommando]", en: "[command]" },
  version: { sv: "Visa vilken version det är.", en: "Show the version." },
  lang: {
    sv: "Språk för det som programmet säger; annars datorns språk.",
    en: "Language of what the program says; otherwise the computer's own.",
  },
  langNote: {
    sv: "Utan --lang avgör den första av LC_ALL, LC_MESSAGES och LANG som är satt: svenska om den börjar med sv, annars engelska.",
    en: "Without --lang the first of LC_ALL, LC_MESSAGES and LANG that is set decides: Swedish when it starts with sv, else English.",
  },
  langValue: { sv: "språk", en: "language" },
  choices: { sv: "Välj", en: "One of" },
  fallback: { sv: "Förval", en: "Default" },
  examples: { sv: "Exempel:", en: "Examples:" },
  exits: {
    sv: "Slutkoder: 0 allt väl, 1 något hittades (diff: skillnader), 2 något hindrade.",
    en: "Exit codes: 0 all is well, 1 something was found (diff: differences), 2 something was in the way.",
  },
} as const satisfies Record<string, Localized>;

/** Help on arguments and options that several commands share. */
export const sharedHelp = {
  file: { sv: "fil", en: "file" },
  files: { sv: "fil", en: "file" },
  format: { sv: "form", en: "format" },
  inputFile: {
    sv: "Word (.docx), PDF, ODT, webbsida (.html), Markdown (.md), YAML (.yaml, .yml) eller text (.txt). - läser standard in, git:REVISION:SÖKVÄG en tidigare utgåva.",
    en: "Word (.docx), PDF, ODT, web page (.html), Markdown (.md), YAML (.yaml, .yml) or text (.txt). - reads standard input, git:REVISION:PATH an earlier revision.",
  },
  output: {
    sv: "Skriv till en fil i stället för på skärmen. En fil som finns skrivs inte över.",
    en: "Write to a file instead of the screen. A file that exists is not overwritten.",
  },
  force: { sv: "Skriv över filen om den finns.", en: "Overwrite the file if it exists." },
  changesValue: { sv: "hur", en: "how" },
  changes: {
    sv: "Spårade ändringar i Word- och ODT-filer: godta dem, avvisa dem eller behåll båda versionerna.",
    en: "Tracked changes in Word and ODT files: accept them, reject them, or keep both revisions.",
  },
  color: {
    sv: "Färg: auto följer terminalen, NO_COLOR och FORCE_COLOR.",
    en: "Colour: auto follows the terminal, NO_COLOR and FORCE_COLOR.",
  },
  when: { sv: "när", en: "when" },
} as const satisfies Record<string, Localized>;
