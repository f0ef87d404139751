import type { PrintDocument } from "../print/document.js";
import type { Layout } from "../print/layout.js";
import { inputsOf, logoPath } from "./content.js";
import { TEMPLATE } from "./template/template.js";
import { typst } from "./typst.js";

/** Which rules the PDF keeps: PDF/UA-1 for whoever reads it, PDF/A-2a for whoever keeps it. */
export type Profile = "ua" | "archive";

const STANDARDS = { ua: "ua-1", archive: "a-2a" } as const satisfies Record<Profile, string>;

/**
 * Sets a document as tagged PDF. The same document, layout and moment give the same bytes.
 * @throws PrintTrouble when the compiler is missing, or a font or a character
 */
export async function writePdf(document: PrintDocument, layout: Layout, profile: Profile): Promise<Uint8Array> {
  const { logo, theme, made } = layout;
  const { text, headings } = theme.fonts;
  return typst({
    template: TEMPLATE,
    inputs: inputsOf(document, layout),
    files: new Map(logo === null ? [] : [[logoPath(logo), logo.bytes]]),
    standard: STANDARDS[profile],
    made,
    fonts: [text, headings].filter((name) => name !== null),
  });
}
