import type { Localized } from "../../messages/message.js";

/**
 * The end of an advice: which line to write in the front matter. Whoever has never seen front matter needs the line itself.
 * @param above the key that the line stands under, "contact"
 * @param line key and example, "email: namn@exempel.se"
 */
export function frontMatterLine(above: string, line: Localized): Localized {
  return {
    sv: `skriv ”${line.sv}” överst i dokumentet, indraget på raden under ”${above}:”`,
    en: `write “${line.en}” at the top of the document, indented on the line below “${above}:”`,
  };
}
