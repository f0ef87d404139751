import type { Localized } from "./message.js";

/** Why an agreement cannot be printed as it is, and what to do. */
export const printMessages = {
  noTitle: (): Localized => ({
    sv: "Överenskommelsen saknar titel, och utan titel kan ingen se vad utskriften är. Skriv titeln överst i texten (”# Överenskommelse om …”) eller som title bland uppgifterna överst.",
    en: 'The agreement has no title, and without one nobody can tell what the print is. Write it at the top of the text ("# Agreement on …") or as title in the front matter.',
  }),
  noDescription: (line: number | null): Localized => ({
    sv: `Bilden${line === null ? "" : ` på rad ${line}`} saknar beskrivning. Skriv mellan hakparenteserna vad den visar: ![vad bilden visar](…).`,
    en: `The picture${line === null ? "" : ` on line ${line}`} has no description. Write what it shows between the brackets: ![what it shows](…).`,
  }),
  noCompiler: (): Localized => ({
    sv: "PDF görs av ett tillägg som inte är installerat här. Installera det med: npm install --global @myriaddreamin/typst-ts-node-compiler@0.7",
    en: "PDF is made by an add-on that is not installed here. Install it with: npm install --global @myriaddreamin/typst-ts-node-compiler@0.7",
  }),
  unknownFont: (name: string): Localized => ({
    sv: `Typsnittet ”${name}” finns inte på datorn. Installera det, eller ändra fonts i temafilen.`,
    en: `The font "${name}" is not on this computer. Install it, or change fonts in the theme file.`,
  }),
  noGlyph: (text: string, before: string): Localized => ({
    sv: `Inget typsnitt på datorn har tecknet ”${text}”${before === "" ? "" : ` (efter ”… ${before}”)`}. Skriv om det med andra tecken, eller installera ett typsnitt som har det.`,
    en: `No font on this computer has the character "${text}"${before === "" ? "" : ` (after "… ${before}")`}. Write it otherwise, or install a font that has it.`,
  }),
  tooWide: (columns: number, most: number): Localized => ({
    sv: `En tabell har ${columns} kolumner. I PDF får högst ${most} plats på sidan. Dela tabellen i två.`,
    en: `A table has ${columns} columns. In PDF at most ${most} fit on the page. Divide the table in two.`,
  }),
};
