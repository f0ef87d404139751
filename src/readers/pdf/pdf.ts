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
import { TookTooLong, within } from "./deadline.js";
import { type EngineDocument, type Operators, openDocument } from "./engine.js";
import { type Looks, loadPages, looksOf, noLooks } from "./load.js";
import { mayLackHyphens } from "./lost-hyphens.js";
import { Notes } from "./notes.js";
import { withoutOwnFront } from "./own-front.js";
import type { Reading } from "./read-result.js";
import { isPdf } from "./signature.js";

/** Most pages that are read: a hundred times the longest agreement. */
const MOST_PAGES = 2000;

/** Longest that opening a file may take, in milliseconds. */
const LONGEST_OPENING = 5000;

/** Longest that is waited for the engine to let go of a file, in milliseconds. */
const LONGEST_CLOSING = 500;

/** Words from which the language is told by them; in shorter texts what the file says counts. */
const ENOUGH_WORDS = 40;

/** Reads PDF files: by their tags where they have them, otherwise by how the pages look. */
export const pdfReader: Reader = {
  name: "pdf",
  extensions: [".pdf"],
  sniff: isPdf,
  read: readPdf,
};

async function readPdf({ bytes, language }: ReadInput): Promise<ReadResult> {
  const refused = (message: Message): ReadResult => ({
    agreement: emptyAgreement(language ?? "sv"),
    messages: [message],
    reader: "pdf",
  });
  let close = () => Promise.resolve();
  try {
    const { opening, operators } = await openDocument(new Uint8Array(bytes));
    close = () => opening.destroy();
    const document = await within(LONGEST_OPENING, opening.promise);
    if (document.numPages > MOST_PAGES) return refused(pdfMessages.tooManyPages(document.numPages, MOST_PAGES));
    return await readDocument(document, operators, language, refused);
  } catch (trouble) {
    if (trouble instanceof TookTooLong) return refused(pdfMessages.tookTooLong(1));
    const locked = trouble instanceof Error && trouble.name === "PasswordException";
    return refused(locked ? pdfMessages.locked() : pdfMessages.broken());
  } finally {
    await within(LONGEST_CLOSING, close()).catch(() => undefined);
  }
}

async function readDocument(
  document: EngineDocument,
  operators: Operators,
  language: Language | undefined,
  refused: (message: Message) => ReadResult,
): Promise<ReadResult> {
  const loaded = await loadPages(document);
  if (loaded.stopped !== null) return refused(pdfMessages.tookTooLong(loaded.stopped));
  const { pages } = loaded;
  if (pages.length === 0) return refused(pdfMessages.broken());
  const { signs, trouble } = checkText(pages, document.numPages);
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
  let looks = weights || mayLackHyphens(pages) ? await looksOf(document, pages, operators, wanted) : noLooks(pages);
  let reading = newReading(looks);
  let read = byTree ? readByTags(reading) : null;
  const byTags = read !== null;
  if (!read) {
    // The tags would not do, so that more has to be seen.
    if (byTree) looks = await looksOf(document, pages, operators, { weights: true, bullets: !written });
    reading = newReading(looks);
    read = readByLayout(reading, looks.drawings);
  }
  const { cleaning, notes } = reading;
  if (cleaning.controls > 0) messages.push(textMessages.controls(cleaning.controls, cleaning.firstControl));
  messages.push(byTags ? pdfMessages.tagged() : pdfMessages.byLayout());
  if (read.inColumns.length > 0) messages.push(pdfMessages.columns(read.inColumns));

  const own = withoutOwnFront(read.blocks);
  const sample = own.blocks.map(({ text }) => text).join("\n");
  const found = structure(own.blocks, { language: language ?? (await languageOf(document, sample)) });
  messages.push(
    ...[...own.messages, ...notes.messages(), ...read.doubts.messages(), ...found.messages].sort(
      (a, b) => (a.line ?? 0) - (b.line ?? 0),
    ),
  );
  return { agreement: found.agreement, messages, reader: "pdf", placeUnit: "line", pages: read.pages };
}

function newReading({ pages, fonts }: Looks): Reading {
  return { pages, isBold: fonts.isBold, cleaning: { controls: 0, firstControl: 0 }, notes: new Notes() };
}

/** By its words; what the file says is often only the language of the program that made it. */
async function languageOf(document: EngineDocument, text: string): Promise<Language> {
  if ((text.match(/\p{L}+/gu)?.length ?? 0) >= ENOUGH_WORDS) return detectLanguage(text);
  try {
    const { info } = await within(LONGEST_OPENING, document.getMetadata());
    const named: unknown = info["Language"];
    const said = typeof named === "string" ? named.toLowerCase() : "";
    if (said.startsWith("en")) return "en";
    if (said.startsWith("sv")) return "sv";
  } catch {
    // The words will do.
  }
  return detectLanguage(text);
}
