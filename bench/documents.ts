import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeMarkdown } from "../src/writers/markdown.js";
import { generateRevision } from "../test/generator/generate.js";
import { asWord } from "../test/readers/office/as-word.js";
import { asTypst } from "../test/readers/pdf/as-typst.js";
import { setTypst } from "../test/readers/pdf/print.js";

/** Clauses, and size of the letters, that fill fifteen pages. */
const CLAUSES = 230;
const SIZE = "12.5pt";

/** Clauses that fill thirteen pages of the PDF that samsyn itself sets. */
const CLAUSES_TO_PRINT = 245;

/**
 * Writes one agreement of fifteen pages as a Word file and as a tagged PDF.
 * @param folder where to
 * @returns their paths
 */
export async function writeDocuments(folder: string): Promise<{ word: string; pdf: string }> {
  const { before } = generateRevision(5, "revision", CLAUSES);
  const paths = { word: join(folder, "agreement.docx"), pdf: join(folder, "agreement.pdf") };
  writeFileSync(paths.word, await asWord(before, { headings: "styles", items: "list", numbers: "list" }));
  writeFileSync(paths.pdf, setTypst(asTypst(before, SIZE)));
  return paths;
}

/**
 * Writes an agreement that fills thirteen pages in print, as a person writes it: without the marks of what is read from the words anyway.
 * @param folder where to
 * @returns its path
 */
export function writeLongAgreement(folder: string): string {
  const { before } = generateRevision(5, "revision", CLAUSES_TO_PRINT);
  const path = join(folder, "long.md");
  writeFileSync(path, writeMarkdown(before).replace(/ *\{[^{}\n]*\}$/gmu, ""));
  return path;
}
