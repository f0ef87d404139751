import { PRINT } from "../../messages/print.js";
import type { PrintDocument } from "../print/document.js";
import type { Layout } from "../print/layout.js";
import type { Book } from "./book.js";
import { PAPERS, twips } from "./measures.js";
import { paragraphXml } from "./paragraphs.js";
import { plainRun, type StoryRun, storyParagraph } from "./story.js";
import { element, valued } from "./xml.js";

/** From the edge of the paper to the running head, in millimetres. */
const TO_HEADER = 12.5;

/** Which lines have a number in the margin: each fifth. */
const NUMBERED_LINES = 5;

/** Width between the margins, in twips. */
export function textWidth({ paper, theme: { margins } }: Layout): number {
  return twips(PAPERS[paper].width - margins.inside - margins.outside);
}

/** Paper, margins, running head and foot of the document. The ids are those of the parts that hold head and foot. */
export function sectionXml(layout: Layout, ids: { header: string; first: string; footer: string }): string {
  const { width, height } = PAPERS[layout.paper];
  const { margins } = layout.theme;
  const lines = element("w:lnNumType", { "w:countBy": NUMBERED_LINES, "w:distance": 284, "w:restart": "newPage" });
  return element(
    "w:sectPr",
    {},
    element("w:headerReference", { "w:type": "default", "r:id": ids.header }) +
      element("w:headerReference", { "w:type": "first", "r:id": ids.first }) +
      element("w:footerReference", { "w:type": "default", "r:id": ids.footer }) +
      element("w:footerReference", { "w:type": "first", "r:id": ids.footer }) +
      element("w:pgSz", { "w:w": twips(width), "w:h": twips(height) }) +
      element("w:pgMar", {
        "w:top": twips(margins.top),
        "w:right": twips(margins.outside),
        "w:bottom": twips(margins.bottom),
        "w:left": twips(margins.inside),
        "w:header": twips(Math.min(TO_HEADER, margins.top / 2)),
        "w:footer": twips(Math.min(TO_HEADER, margins.bottom / 2)),
        "w:gutter": 0,
      }) +
      (layout.lineNumbers ? lines : "") +
      element("w:titlePg"),
  );
}

/** The running head: the title and the edition, on every page but the first; what marks a draft on all. */
export function headerXml({ running, mark }: PrintDocument, first: boolean, book: Book): string {
  const left = first ? [] : [plainRun(running.left)];
  const right: StoryRun[] = [];
  if (mark !== null) right.push(plainRun(mark.word, "DraftMark"), plainRun(` ${mark.date}`));
  // A stage that the mark tells already is not told twice.
  else if (!first && running.right !== "") right.push(plainRun(running.right));
  const tab = right.length > 0 ? [plainRun("\t")] : [];
  return paragraphXml({ ...storyParagraph("Header", []), runs: [...left, ...tab, ...right] }, book);
}

/** The foot: page x of y. */
export function footerXml({ language }: PrintDocument): string {
  const words = (text: string) => element("w:r", {}, element("w:t", { "xml:space": "preserve" }, text));
  const content =
    element("w:r", {}, element("w:tab")) +
    words(`${PRINT.page[language]} `) +
    field("PAGE") +
    words(` ${PRINT.pageOf[language]} `) +
    field("NUMPAGES");
  return styled("Footer", content);
}

/** A field that Word and LibreOffice fill in as they lay out the page. */
export function field(instruction: string, shown = "1"): string {
  const mark = (type: string) => element("w:r", {}, element("w:fldChar", { "w:fldCharType": type }));
  return (
    mark("begin") +
    element("w:r", {}, element("w:instrText", { "xml:space": "preserve" }, ` ${instruction} `)) +
    mark("separate") +
    element("w:r", {}, element("w:t", {}, shown)) +
    mark("end")
  );
}

/** A paragraph in a style around runs that are written already. */
export function styled(style: string, content: string): string {
  return element("w:p", {}, element("w:pPr", {}, valued("w:pStyle", style)) + content);
}
