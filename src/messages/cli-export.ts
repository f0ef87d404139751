import type { Localized } from "./message.js";

/** Help on samsyn export. */
export const exportHelp = {
  about: {
    sv: "Gör en överenskommelse till PDF, Word, webbsida eller text att skriva ut, skriva under och skicka.",
    en: "Turn an agreement into PDF, Word, a web page or text to print, sign and send.",
  },
  outputValue: { sv: "fil|mapp", en: "file|folder" },
  output: {
    sv: "Filen att skriva, eller för flera filer en mapp som finns. Utan det hamnar text på skärmen.",
    en: "The file to write, or for several files a folder that exists. Without it text goes to the screen.",
  },
  to: { sv: "Form. Med --output visar filnamnet formen.", en: "Format. With --output the file name tells it." },
  profile: {
    sv: "Regler för PDF: ua är tillgänglig (PDF/UA-1), archive är för arkivet (PDF/A-2a).",
    en: "Rules for PDF: ua is accessible (PDF/UA-1), archive is for the archive (PDF/A-2a).",
  },
  profileValue: { sv: "regler", en: "rules" },
  paper: { sv: "Papper.", en: "Paper." },
  paperValue: { sv: "papper", en: "paper" },
  toc: { sv: "Innehållsförteckning först.", en: "Table of contents at the front." },
  numbering: {
    sv: "Löpande nummer på stycken, åtgärder och ansvar, så att alla hittar rätt i samtalet.",
    en: "Running numbers on paragraphs, actions and responsibilities, so that everyone finds the place.",
  },
  draftMark: {
    sv: "Märk texten som UTKAST, eller REMISS i det skedet, med dagens datum och radnummer i marginalen.",
    en: "Mark the text as DRAFT, or CONSULTATION at that stage, with today's date and line numbers in the margin.",
  },
  signatures: {
    sv: "Plats för underskrifter: parties för parterna, eller hur många som skriver under.",
    en: "Room for signatures: parties for the parties, or how many will sign.",
  },
  signaturesValue: { sv: "parties|antal", en: "parties|count" },
  logo: {
    sv: "Bild överst på första sidan: PNG, JPEG eller SVG.",
    en: "Picture at the top of the first page: PNG, JPEG or SVG.",
  },
  logoAlt: {
    sv: "Vad bilden visar, för den som inte ser den. Krävs med --logo.",
    en: "What the picture shows, for those who cannot see it. Required with --logo.",
  },
  textValue: { sv: "text", en: "text" },
  theme: {
    sv: "Utseendet, i en YAML-fil: fonts, colours, margins, cover.",
    en: "The looks, in a YAML file: fonts, colours, margins, cover.",
  },
  consultation: {
    sv: "Remissfil i Word: bokmärke och nummer på varje stycke, sist ett svarsformulär.",
    en: "Consultation file in Word: bookmark and number on every clause, a reply form at the end.",
  },
  examplePdf: { sv: "PDF att skriva under", en: "PDF to sign" },
  exampleConsultation: { sv: "Remissen i Word med svarsformulär", en: "The consultation in Word with a reply form" },
  exampleArchive: { sv: "PDF/A till arkivet", en: "PDF/A for the archive" },
  exampleMany: { sv: "Flera på en gång", en: "Several at once" },
  notes: {
    sv: "Utskriften följer överenskommelsens språk. Är SOURCE_DATE_EPOCH satt gäller det datumet i stället för i dag.",
    en: "The print is in the language of the agreement. When SOURCE_DATE_EPOCH is set, that date counts instead of today.",
  },
} as const satisfies Record<string, Localized>;

const listed = (keys: readonly string[]) => keys.join(", ");

/** What stops an export, and what to do. */
export const exportTrouble = {
  noFormat: (choices: string): Localized => ({
    sv: `Säg vilken form du vill ha: --to ${choices}, eller --output med ett filnamn som visar den.`,
    en: `Say which format you want: --to ${choices}, or --output with a file name that tells it.`,
  }),
  needsFile: (format: string): Localized => ({
    sv: `${format} går inte att visa på skärmen. Lägg till --output med filens namn.`,
    en: `${format} cannot be shown on a screen. Add --output with the name of the file.`,
  }),
  onlyFor: (option: string, format: string): Localized => ({
    sv: `${option}: finns bara för ${format}. Ta bort det eller byt form.`,
    en: `${option}: exists for ${format} only. Leave it out or change the format.`,
  }),
  signatures: (given: string): Localized => ({
    sv: `--signatures ${given}: skriv parties eller ett antal från 1 till 40.`,
    en: `--signatures ${given}: write parties or a number from 1 to 40.`,
  }),
  logoAlt: (file: string): Localized => ({
    sv: `${file}: säg vad bilden visar, för den som inte ser den: --logo-alt "Region Exempels logotyp".`,
    en: `${file}: say what the picture shows, for those who cannot see it: --logo-alt "Logo of Example Region".`,
  }),
  logoForm: (file: string): Localized => ({
    sv: `${file}: det är ingen bild i PNG, JPEG eller SVG. Spara den i någon av de formerna.`,
    en: `${file}: this is no picture in PNG, JPEG or SVG. Save it in one of these.`,
  }),
  logoActive: (file: string): Localized => ({
    sv: `${file}: bilden hämtar något utifrån eller kör kod. Spara den som PNG, eller som enkel SVG.`,
    en: `${file}: the picture fetches something or runs code. Save it as PNG, or as plain SVG.`,
  }),
  logoLarge: (file: string, most: number): Localized => ({
    sv: `${file}: bilden är större än ${most} MB. Spara den i mindre storlek.`,
    en: `${file}: the picture is larger than ${most} MB. Save it in a smaller size.`,
  }),
  epoch: (given: string): Localized => ({
    sv: `SOURCE_DATE_EPOCH är ”${given}”. Det ska vara sekunder sedan 1970, ett helt tal.`,
    en: `SOURCE_DATE_EPOCH is "${given}". It should be seconds since 1970, a whole number.`,
  }),
  failed: (failed: number, of: number): Localized => ({
    sv: `${failed} av ${of} filer skrevs inte.`,
    en: `${failed} of ${of} files ${failed === 1 ? "was" : "were"} not written.`,
  }),
  noDeadline: (file: string): Localized => ({
    sv: `${file}: remissen har ingen sista svarsdag. Skriv den som dates: reply: ÅÅÅÅ-MM-DD bland uppgifterna överst.`,
    en: `${file}: the consultation has no last day to reply. Write it as dates: reply: YYYY-MM-DD in the front matter.`,
  }),
  noAddress: (file: string): Localized => ({
    sv: `${file}: remissen säger inte vart svaret ska skickas. Skriv det som contact: email: … bland uppgifterna överst.`,
    en: `${file}: the consultation does not say where to send the reply. Write it as contact: email: … in the front matter.`,
  }),
} as const;

/** What is told about a theme file, each with its line. */
export const themeTexts = {
  notMapping: (): Localized => ({
    sv: "temafilen ska ha nycklar med värden: fonts, colours, margins, cover.",
    en: "the theme file should have keys with values: fonts, colours, margins, cover.",
  }),
  unknownKey: (key: string, near: string | null, keys: readonly string[]): Localized => ({
    sv: `nyckeln ”${key}” finns inte i ett tema. ${near === null ? `Välj bland: ${listed(keys)}.` : `Menade du ”${near}”?`}`,
    en: `a theme has no key "${key}". ${near === null ? `Choose from: ${listed(keys)}.` : `Did you mean "${near}"?`}`,
  }),
  mapping: (key: string, keys: readonly string[]): Localized => ({
    sv: `${key} ska ha nycklar under sig: ${listed(keys)}.`,
    en: `${key} should have keys below it: ${listed(keys)}.`,
  }),
  font: (key: string): Localized => ({
    sv: `${key} ska vara namnet på ett typsnitt.`,
    en: `${key} should be the name of a font.`,
  }),
  colour: (key: string): Localized => ({
    sv: `${key} ska vara en färg skriven "#rrggbb", inom citattecken.`,
    en: `${key} should be a colour written "#rrggbb", in quotation marks.`,
  }),
  contrast: (key: string, colour: string, ratio: string, least: string): Localized => ({
    sv: `${key}: ${colour} syns för dåligt mot vitt papper, ${ratio}:1. Välj en mörkare färg, minst ${least}:1.`,
    en: `${key}: ${colour} is too faint on white paper, ${ratio}:1. Choose a darker colour, at least ${least}:1.`,
  }),
  margin: (key: string, least: number, most: number): Localized => ({
    sv: `${key} ska vara millimeter, ett tal från ${least} till ${most}.`,
    en: `${key} should be millimetres, a number from ${least} to ${most}.`,
  }),
  cover: (): Localized => ({ sv: "cover ska vara true eller false.", en: "cover should be true or false." }),
  at: (file: string, line: number | null, text: Localized): Localized => ({
    sv: `${file}${line === null ? "" : `, rad ${line}`}: ${text.sv}`,
    en: `${file}${line === null ? "" : `, line ${line}`}: ${text.en}`,
  }),
} as const;
