import type { Localized } from "./message.js";

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
