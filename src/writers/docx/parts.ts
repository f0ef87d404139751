import type { PrintDocument } from "../print/document.js";
import type { Layout } from "../print/layout.js";
import { type Book, type Links, wordMoment } from "./book.js";
import { paragraphXml } from "./paragraphs.js";
import { runsXml } from "./runs.js";
import { plainRun, storyParagraph } from "./story.js";
import { languageCode } from "./styles.js";
import { element, escapeXml, valued } from "./xml.js";

/** The footnotes of the document, with the links in them. */
export function footnotesXml(book: Book, links: Links): string {
  const rule = (id: number, type: string, mark: string) =>
    element("w:footnote", { "w:type": type, "w:id": id }, element("w:p", {}, element("w:r", {}, element(mark))));
  const notes = book.footnotes.map((runs, i) => {
    const reference = element(
      "w:r",
      {},
      element("w:rPr", {}, valued("w:rStyle", "FootnoteReference")) + element("w:footnoteRef"),
    );
    const text = runsXml([plainRun(" "), ...runs.map((run) => ({ ...run, tracked: null }))], book, links);
    const paragraph = element("w:p", {}, element("w:pPr", {}, valued("w:pStyle", "FootnoteText")) + reference + text);
    return element("w:footnote", { "w:id": i + 1 }, paragraph);
  });
  return rule(-1, "separator", "w:separator") + rule(0, "continuationSeparator", "w:continuationSeparator") + notes.join("");
}

/** Who comments: samsyn itself, since what a comment says is its own reading. */
const COMMENTATOR = { author: "samsyn", initials: "s" };

/** The comments on the text. */
export function commentsXml(book: Book, made: Date): string {
  return book.comments
    .map(({ id, text }) => {
      const mark = element("w:r", {}, element("w:rPr", {}, valued("w:rStyle", "CommentReference")) + element("w:annotationRef"));
      const lines = text.split("\n").map((line, i) => {
        const paragraph = paragraphXml({ ...storyParagraph("CommentText", []), runs: [plainRun(line)] }, book);
        return i === 0 ? paragraph.replace("</w:pPr>", `</w:pPr>${mark}`) : paragraph;
      });
      const { author, initials } = COMMENTATOR;
      const attributes = { "w:id": id, "w:author": author, "w:date": wordMoment(made), "w:initials": initials };
      return element("w:comment", attributes, lines.join(""));
    })
    .join("");
}

/** The settings of the file. @param ask Word shall fill in the table of contents when it opens the file */
export function settingsXml({ language }: PrintDocument, layout: Layout, ask: boolean): string {
  const { inside, outside } = layout.theme.margins;
  const compatibility = element("w:compatSetting", {
    "w:name": "compatibilityMode",
    "w:uri": "http://schemas.microsoft.com/office/word",
    "w:val": 15,
  });
  return (
    element("w:zoom", { "w:percent": 100 }) +
    (inside === outside ? "" : element("w:mirrorMargins")) +
    element("w:autoHyphenation") +
    valued("w:consecutiveHyphenLimit", 2) +
    element("w:doNotHyphenateCaps") +
    (ask ? element("w:updateFields") : "") +
    element("w:footnotePr", {}, element("w:footnote", { "w:id": -1 }) + element("w:footnote", { "w:id": 0 })) +
    element("w:compat", {}, compatibility) +
    element("w:themeFontLang", { "w:val": languageCode(language) }) +
    valued("w:decimalSymbol", language === "sv" ? "," : ".") +
    valued("w:listSeparator", language === "sv" ? ";" : ",")
  );
}

/** What the file says about itself. */
export function coreXml({ title, language, properties }: PrintDocument, made: Date): string {
  const moment = (name: string) => `<${name} xsi:type="dcterms:W3CDTF">${wordMoment(made)}</${name}>`;
  const text = (name: string, value: string) => (value === "" ? "" : `<${name}>${escapeXml(value)}</${name}>`);
  return (
    text("dc:title", title) +
    text("dc:subject", properties.subject) +
    text("dc:creator", properties.authors.join("; ")) +
    text("cp:keywords", properties.keywords.join(", ")) +
    moment("dcterms:created") +
    moment("dcterms:modified") +
    text("dc:language", languageCode(language))
  );
}
