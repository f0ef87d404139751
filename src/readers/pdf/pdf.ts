import { emptyAgreement, type Language } from "../../agreement/model.js";
import { detectLanguage } from "../../language/detect.js";
import type { Message } from "../../messages/message.js";
import { pdfMessages } from "../../messages/pdf.js";
import { textMessages } from "../../messages/text.js";
import { beginsWithBullet } from "../layout/markers.js";
import type { Reader, ReadInput, ReadResult } from "../reader.js";
import { structure } from "../structure/structure.js";
import { readByLayout } from "./by-layout.js";
import { hasTree, readByTags, treeHasHeadings } from "./by-tags.js";
import { checkText } from "./check-text.js";
import { noLooks } from "./looks.js";
import { mayLackHyphens } from "./lost-hyphens.js";
import { Notes } from "./notes.js";
import { withoutOwnFront } from "./own-front.js";
import { type Looks, type PdfFile, PdfTrouble } from "./pdf-file.js";
import type { Reading } from "./read-result.js";
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
  const loaded = await file.load();
  const { pages } = loaded;
  if (pages.length === 0) return refused(pdfMessages.broken());
  const { signs, trouble } = checkText(pages, file.pageCount);
  if (trouble) return refused(trouble);

  const messages: Message[] = [];
  const empty = pages.filter((_, i) => signs[i] === 0).map(({ number }) => number);
  if (loaded.unread.length > 0) messages.push(pdfMessages.pagesUnread(loaded.unread));
  if (loaded.cut.length > 0) messages.push(pdfMessages.tooMuch(loaded.cut));
  if (empty.length > 0) messages.push(pdfMessages.pagesWithoutText(empty));

  const byTree = hasTree(pages);
  const weights = !byTree || !treeHasHeadings(pages);
  const written = pages.some(({ pieces }) => pieces.some(({ text }) => beginsWithBullet(text)));
  const wanted = { weights, bullets: !byTree && !written };
  let looks = weights || mayLackHyphens(pages) ? await file.look(wanted) : noLooks(pages);
  let reading = newReading(looks);
  let read = byTree ? readByTags(reading) : null;
  const byTags = read !== null;
  if (!read) {
    // The tags would not do, so that more has to be seen.
    if (byTree) looks = await file.look({ weights: true, bullets: !written });
    reading = newReading(looks);
    read = readByLayout(reading, looks.drawings);
  }
  const { cleaning, notes } = reading;
  if (cleaning.controls > 0) messages.push(textMessages.controls(cleaning.controls, cleaning.firstControl));
  messages.push(byTags ? pdfMessages.tagged() : pdfMessages.byLayout());
  if (read.inColumns.length > 0) messages.push(pdfMessages.columns(read.inColumns));

  const own = withoutOwnFront(read.blocks);
  const sample = own.blocks.map(({ text }) => text).join("\n");
  const found = structure(own.blocks, { language: language ?? (await languageOf(file, sample)) });
  messages.push(
    ...[...own.messages, ...notes.messages(), ...read.doubts.messages(), ...found.messages].sort(
      (a, b) => (a.line ?? 0) - (b.line ?? 0),
    ),
  );
  return { agreement: found.agreement, messages, reader: "pdf", placeUnit: "line", pages: read.pages };
}

function newReading({ pages, bold }: Looks): Reading {
  return { pages, isBold: (font) => bold.has(font), cleaning: { controls: 0, firstControl: 0 }, notes: new Notes() };
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
