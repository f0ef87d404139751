import { printMessages } from "../../messages/print-trouble.js";
import type { Block, PrintDocument } from "../print/document.js";
import type { Layout } from "../print/layout.js";
import { PrintTrouble } from "../print/trouble.js";
import { inputsOf, logoPath } from "./content.js";
import { TEMPLATE } from "./template/template.js";
import { MissingGlyph, typst } from "./typst.js";

/** Which rules the PDF keeps: PDF/UA-1 for whoever reads it, PDF/A-2a for whoever keeps it. */
export type Profile = "ua" | "archive";

const STANDARDS = { ua: "ua-1", archive: "a-2a" } as const satisfies Record<Profile, string>;

/**
 * Sets a document as tagged PDF. The same document, layout and moment give the same bytes.
 * @throws PrintTrouble when the compiler is missing, or a font or a character
 */
export async function writePdf(document: PrintDocument, layout: Layout, profile: Profile): Promise<Uint8Array> {
  const widest = Math.max(0, ...columnsIn(document.body));
  if (widest > MOST_COLUMNS) throw new PrintTrouble(printMessages.tooWide(widest, MOST_COLUMNS));
  const { logo, theme, made } = layout;
  const { text, headings } = theme.fonts;
  const job = {
    template: TEMPLATE,
    inputs: inputsOf(document, layout),
    files: new Map(logo === null ? [] : [[logoPath(logo), logo.bytes]]),
    standard: STANDARDS[profile],
    made,
    fonts: [text, headings].filter((name) => name !== null),
  };
  try {
    return await typst(job);
  } catch (error) {
    throw error instanceof MissingGlyph
      ? new PrintTrouble(printMessages.noGlyph(visible(error.text), around(document, error.text)))
      : error;
  }
}

/** More do not fit on a page that lies down with letters that anyone reads. */
const MOST_COLUMNS = 20;

/** How many columns each table has, wherever it stands. */
function columnsIn(blocks: readonly Block[]): number[] {
  return blocks.flatMap((block) => {
    if (block.kind === "table") return [block.columns.length];
    if (block.kind === "quote") return columnsIn(block.blocks);
    return block.kind === "list" ? block.items.flatMap((item) => columnsIn(item.blocks)) : [];
  });
}

/** The characters, or what they are called where they cannot be seen. */
function visible(text: string): string {
  return text.replace(
    /[\p{Co}\p{Cn}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
}

/** So many characters before the one in question show where it stands. */
const AROUND = 40;

/** The words before the first place where a text stands; empty when it begins something. */
function around(document: PrintDocument, text: string): string {
  const found: string[] = [];
  // A walk over everything that is said, whatever kind of block it stands in.
  JSON.stringify(document, (_key, value: unknown) => {
    if (typeof value === "string" && value.includes(text)) found.push(value);
    return value;
  });
  const [first = ""] = found;
  const before = first.slice(0, Math.max(0, first.indexOf(text)));
  return visible(before.slice(-AROUND)).trim();
}
