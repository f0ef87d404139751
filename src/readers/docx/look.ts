import { child } from "../archive/tree.js";
import type { XmlElement } from "../archive/xml.js";
import { toggle, value, wholeNumber } from "./properties.js";
import type { Style, Styles } from "./styles.js";

/** How a run looks. */
export interface Look {
  bold: boolean;
  emphasised: boolean;
  struck: boolean;
  hidden: boolean;
  size: number;
}

/** The looks of a run: its own properties first, then its character style, then the style of the paragraph. */
export function lookOf(properties: XmlElement | null, style: Style, styles: Styles): Look {
  const character = properties ? styles.character(value(properties, "w:rStyle")) : null;
  const read = (name: string) => (properties ? (toggle(properties, name) ?? toggle(character, name)) : null);
  const underline = properties ? value(properties, "w:u") : undefined;
  const link = child(properties, "w:rStyle") !== null && underline === undefined;
  return {
    bold: read("w:b") ?? style.bold,
    emphasised: (read("w:i") ?? style.slanted) || (!link && underline !== undefined && underline !== "none"),
    struck: (read("w:strike") ?? style.struck) || (read("w:dstrike") ?? false),
    hidden: read("w:vanish") ?? style.hidden,
    size: (properties ? (wholeNumber(properties, "w:sz") ?? wholeNumber(character, "w:sz")) : undefined) ?? style.size,
  };
}
