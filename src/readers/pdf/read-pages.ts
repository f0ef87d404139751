import type { Message } from "../../messages/message.js";
import { pdfMessages } from "../../messages/pdf.js";
import { textMessages } from "../../messages/text.js";
import { beginsWithBullet } from "../layout/markers.js";
import { markDrawnHyphens, markTaggedHyphens } from "./broken-words.js";
import { readByLayout } from "./by-layout.js";
import { hasTree, readByTags, treeHasHeadings } from "./by-tags.js";
import { checkText } from "./check-text.js";
import { noLooks } from "./looks.js";
import { mayLackHyphens } from "./lost-hyphens.js";
import { Notes } from "./notes.js";
import type { Looks, Pages, PdfText } from "./pdf-file.js";
import type { Reading } from "./read-result.js";

/**
 * Reads the pages of a file: by their tags where they have them, otherwise by how they look.
 * @param pageCount of the whole file
 * @throws PdfTrouble when it takes too long
 */
export async function readPages(file: Pages, pageCount: number): Promise<PdfText | { refused: Message }> {
  const loaded = await file.load();
  const { pages } = loaded;
  if (pages.length === 0) return { refused: pdfMessages.broken() };
  const { signs, trouble } = checkText(pages, pageCount);
  if (trouble) return { refused: trouble };

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
  let read = byTree ? readByTags(reading, file.spanning()) : null;
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
  return { blocks: read.blocks, messages, noted: [...notes.messages(), ...read.doubts.messages()], pages: read.pages };
}

function newReading({ pages, bold }: Looks): Reading {
  markDrawnHyphens(pages);
  markTaggedHyphens(pages);
  return { pages, isBold: (font) => bold.has(font), cleaning: { controls: 0, firstControl: 0 }, notes: new Notes() };
}
