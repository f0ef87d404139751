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

export const diffHelp = {
  authorValue: { sv: "namn", en: "name" },
  author: {
    sv: "Vems namn ändringarna får i Word. Annars samsyn.",
    en: "Whose name the changes carry in Word. Otherwise samsyn.",
  },
  examplePdf: { sv: "rapport till konferensen", en: "report for the conference" },
  exampleWord: { sv: "spårade ändringar att godta eller avvisa i Word", en: "tracked changes to accept or reject in Word" },
  about: {
    sv: "Visa vad som skiljer två utgåvor, det viktigaste först.",
    en: "Show what changed between two revisions, what matters first.",
  },
  before: { sv: "före", en: "before" },
  beforeAbout: {
    sv: "Den tidigare texten: Word (.docx), PDF, ODT, webbsida (.html), Markdown (.md), YAML (.yaml, .yml) eller text (.txt). - läser standard in, git:REVISION:SÖKVÄG en sparad revision.",
    en: "The earlier text: Word (.docx), PDF, ODT, web page (.html), Markdown (.md), YAML (.yaml, .yml) or text (.txt). - reads standard input, git:REVISION:PATH a committed revision.",
  },
  after: { sv: "efter", en: "after" },
  afterAbout: { sv: "Den senare texten, på samma sätt.", en: "The later text, in the same ways." },
  format: {
    sv: "Form på jämförelsen. Med --output visar filnamnet formen.",
    en: "Form of the comparison. With --output the file name tells it.",
  },
  all: {
    sv: "Visa också språkliga ändringar, som annars bara räknas.",
    en: "Show editorial changes too, which are otherwise only counted.",
  },
  only: { sv: "Visa bara ett slags ändringar.", en: "Show one kind of change only." },
  kind: { sv: "slag", en: "kind" },
  section: {
    sv: "Visa bara ett avsnitt: rubrik, början på rubriken eller nummer.",
    en: "Show one section only: heading, its beginning, or number.",
  },
  sectionValue: { sv: "avsnitt", en: "section" },
  principle: {
    sv: "Visa bara en princip: namn, början på namnet eller nummer.",
    en: "Show one principle only: title, its beginning, or number.",
  },
  principleValue: { sv: "princip", en: "principle" },
  stat: { sv: "Visa bara antal per avsnitt och princip.", en: "Show only the counts per section and principle." },
  tracked: {
    sv: "Visa vad de spårade ändringarna i en enda fil gör, och vem som gjort dem.",
    en: "Show what the tracked changes in a single file do, and who made them.",
  },
  exampleForeign: { sv: "en PDF mot ett utkast i Word", en: "a PDF with a draft in Word" },
  exampleTracked: { sv: "vad de spårade ändringarna gör, och vems de är", en: "what the tracked changes do, and whose they are" },
  exampleFiles: { sv: "två filer, vad som helst av formerna", en: "two files, in any of the forms" },
  exampleHtml: { sv: "en sida att skicka runt före mötet", en: "a page to send round before the meeting" },
  exampleGit: { sv: "det som ändrats sedan taggen", en: "what changed since the tag" },
  exampleOnly: { sv: "bara det som ändrar något i sak, under en princip", en: "only what changes a duty, under one principle" },
  notes: {
    sv: "Slutkoder: 0 lika, 1 skillnader, 2 något hindrade. Bara den ena av texterna kan vara -.",
    en: "Exit codes: 0 no difference, 1 differences, 2 something was in the way. Only one of the two texts can be -.",
  },
} as const satisfies Record<string, Localized>;

export const showHelp = {
  about: {
    sv: "Visa hur en överenskommelse är uppbyggd, och vad som lästes med tvekan.",
    en: "Show how an agreement is built, and what was read with doubt.",
  },
  format: {
    sv: "Översikt på skärmen, eller hela texten i en annan form.",
    en: "Outline on the screen, or the whole text in another form.",
  },
  exampleOutline: { sv: "avsnitt, principer, antal och tveksamheter", en: "sections, principles, counts and doubts" },
  exampleWord: {
    sv: "en Word-fil, med kommentarer och hur säkert den lästes",
    en: "a Word file, with comments and how surely it was read",
  },
  exampleData: { sv: "allt som data, för andra program", en: "everything as data, for other programs" },
} as const satisfies Record<string, Localized>;

export const formatHelp = {
  about: { sv: "Skriv en överenskommelse i kanonisk form.", en: "Write an agreement in canonical form." },
  fileAbout: { sv: "Markdown eller YAML. - läser standard in.", en: "Markdown or YAML. - reads standard input." },
  to: { sv: "Form att skriva. Annars samma som filen har.", en: "Form to write. Otherwise the form that the file has." },
  write: { sv: "Skriv om filerna på plats.", en: "Rewrite the files in place." },
  check: {
    sv: "Ändra inget; nämn de filer som inte är kanoniska (slutkod 1).",
    en: "Change nothing; name the files that are not canonical (exit code 1).",
  },
  exampleShow: { sv: "visa den kanoniska formen", en: "show the canonical form" },
  exampleWrite: { sv: "skriv om alla på plats", en: "rewrite all of them in place" },
  exampleYaml: { sv: "samma text som YAML", en: "the same text as YAML" },
  exampleCheck: { sv: "för granskning i ett flöde", en: "for a check before merging" },
} as const satisfies Record<string, Localized>;

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

export const completionHelp = {
  about: {
    sv: "Skriv ut ett skript som låter skalet fylla i kommandon.",
    en: "Print a script that lets the shell complete commands.",
  },
  shell: { sv: "skal", en: "shell" },
  shellAbout: { sv: "Skalet som skriptet är till.", en: "The shell that the script is for." },
  exampleBash: { sv: "bash: lägg raden i ~/.bashrc", en: "bash: put the line in ~/.bashrc" },
  exampleZsh: { sv: "zsh: en mapp som står i fpath", en: "zsh: a folder that is in fpath" },
  exampleFish: { sv: "fish", en: "fish" },
  examplePowershell: { sv: "PowerShell: lägg raden i $PROFILE", en: "PowerShell: put the line in $PROFILE" },
} as const satisfies Record<string, Localized>;
