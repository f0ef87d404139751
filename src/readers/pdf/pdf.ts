import { emptyAgreement, type Language } from "../../agreement/model.js";
import { detectLanguage } from "../../language/detect.js";
import type { Message } from "../../messages/message.js";
import { pdfMessages } from "../../messages/pdf.js";
import type { Reader, ReadInput, ReadResult } from "../reader.js";
import { withoutOwnPrint } from "../structure/own-print.js";
import { structure } from "../structure/structure.js";
import { type PdfFile, PdfTrouble } from "./pdf-file.js";
import { isPdf } from "./signature.js";

/** Most pages that are read: a hundred times the longest agreement. */
const MOST_PAGES = 2000;

/** Words from which the language is told by them; in shorter texts what the file says counts. */
const ENOUGH_WORDS = 40;

/** Reads PDF files: by their tags where they have them, otherwise by how the pages look. */
export const pdfReader: Reader = {
  name: "pdf",
  extensions: [".pdf"],
  sniff: isPdf,
  read: readPdf,
};

async function readPdf({ bytes, language, pdf }: ReadInput): Promise<ReadResult> {
  const refused = (message: Message): ReadResult => ({
    agreement: emptyAgreement(language ?? "sv"),
    messages: [message],
    reader: "pdf",
  });
  try {
    const engine = pdf ?? (await import("./open-pdf.js")).engineHere;
    const file = await engine.open(bytes);
    try {
      return await readFile(file, language, refused);
    } finally {
      await file.close();
    }
  } catch (trouble) {
    if (!(trouble instanceof PdfTrouble)) throw trouble;
    return refused(trouble.fault === "late" ? pdfMessages.tookTooLong(trouble.page) : pdfMessages[trouble.fault]());
  }
}

async function readFile(
  file: PdfFile,
  language: Language | undefined,
  refused: (message: Message) => ReadResult,
): Promise<ReadResult> {
  if (file.pageCount > MOST_PAGES) return refused(pdfMessages.tooManyPages(file.pageCount, MOST_PAGES));
  const text = await file.read();
  if ("refused" in text) return refused(text.refused);

  const own = withoutOwnPrint(text.blocks);
  const sample = own.blocks.map(({ text }) => text).join("\n");
  const found = structure(own.blocks, { language: language ?? (await languageOf(file, sample)) });
  if (own.retold) found.agreement.meta.wording = "referat";
  const placed = [...own.messages, ...text.noted, ...found.messages].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const messages = [...text.messages, ...placed];
  return { agreement: found.agreement, messages, reader: "pdf", placeUnit: "line", pages: text.pages };
}

/** By its words; what the file says is often only the language of the program that made it. */
async function languageOf(file: PdfFile, text: string): Promise<Language> {
  if ((text.match(/\p{L}+/gu)?.length ?? 0) >= ENOUGH_WORDS) return detectLanguage(text);
  try {
    const said = (await file.language()).toLowerCase();
    if (said.startsWith("en")) return "en";
    if (said.startsWith("sv")) return "sv";
  } catch {
    // The words will do.
  }
  return detectLanguage(text);
}
