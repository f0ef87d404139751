import type { Localized } from "./message.js";

/** Why an agreement cannot be printed as it is, and what to do. */
export const printMessages = {
  noTitle: (): Localized => ({
    sv: "Överenskommelsen saknar titel, och utan titel kan ingen se vad utskriften är. Skriv titeln överst i texten (”# Överenskommelse om …”) eller som title i faktarutan.",
    en: 'The agreement has no title, and without one nobody can tell what the print is. Write it at the top of the text ("# Agreement on …") or as title in the front matter.',
  }),
  noDescription: (line: number | null): Localized => ({
    sv: `Bilden${line === null ? "" : ` på rad ${line}`} saknar beskrivning. Skriv mellan hakparenteserna vad den visar: ![vad bilden visar](…).`,
    en: `The picture${line === null ? "" : ` on line ${line}`} has no description. Write what it shows between the brackets: ![what it shows](…).`,
  }),
};
