import type { PrintDocument } from "../print/document.js";
import type { Layout, PrintWriter } from "../print/layout.js";
import { Book, type Hand, Links } from "./book.js";
import { forConsultation } from "./consultation.js";
import { contentsOf } from "./contents.js";
import { storyOf } from "./flatten.js";
import { frontStory, LOGO_ID, logoFile } from "./front.js";
import { type Part, packWord } from "./package.js";
import { footerXml, headerXml, sectionXml, textWidth } from "./page.js";
import { paragraphXml } from "./paragraphs.js";
import { commentsXml, coreXml, footnotesXml, settingsXml } from "./parts.js";
import type { StoryBlock } from "./story.js";
import { stylesXml } from "./styles.js";
import { tableXml } from "./tables.js";

/** Writes a document as a Word file: styles that Word knows, lists that count by themselves, the same bytes for the same input. */
export const writeDocx: PrintWriter = (document, layout) =>
  Promise.resolve(writeStory(wholeStory(document, layout), document, layout));

/** Everything that the file shows, in order. */
function wholeStory(document: PrintDocument, layout: Layout): StoryBlock[] {
  const width = textWidth(layout);
  const body = storyOf(document);
  const [first] = body;
  if (layout.theme.cover && first?.kind === "paragraph") first.newPage = true;
  const contents = layout.contents ? contentsOf(body, document) : null;
  const front = [...frontStory(document, layout.logo), ...(contents === null ? [] : [contents])];
  return document.consultation === null
    ? [...front, ...body]
    : forConsultation(body, front, document, document.consultation, width);
}

/**
 * Writes a story as a Word file.
 * @param hand who made the tracked changes in it, and when
 */
export function writeStory(
  story: readonly StoryBlock[],
  document: PrintDocument,
  layout: Layout,
  hand: Hand = { author: "samsyn", made: layout.made },
): Uint8Array {
  const book = new Book(document.notes, hand);
  const width = textWidth(layout);
  const logo = logoFile(layout);
  const text = story.map((block) => blockXml(block, width, book)).join("");
  const section = sectionXml(layout, { header: "header", first: "header-first", footer: "footer" });
  const noteLinks = new Links();
  const parts: Part[] = [
    { type: "styles", name: "styles", content: stylesXml(layout.theme, document.language, width) },
    { type: "numbering", name: "numbering", content: book.numbering.xml() },
    { type: "settings", name: "settings", content: settingsXml(document, layout, layout.contents) },
    { type: "footnotes", name: "footnotes", content: footnotesXml(book, noteLinks), links: noteLinks.all },
    { type: "header", name: "header", content: headerXml(document, false, book) },
    { type: "header", name: "header-first", content: headerXml(document, true, book) },
    { type: "footer", name: "footer", content: footerXml(document) },
  ];
  if (book.comments.length > 0) parts.push({ type: "comments", name: "comments", content: commentsXml(book, hand.made) });
  return packWord({
    body: text + section,
    parts,
    links: book.links.all,
    media: logo === null ? null : { id: LOGO_ID, ...logo },
    core: coreXml(document, layout.made),
  });
}

function blockXml(block: StoryBlock, width: number, book: Book): string {
  if (block.kind === "paragraph") return paragraphXml(block, book);
  return block.kind === "table" ? tableXml(block, width, book) : block.write(book);
}
