import { textFault } from "../archive/parts.js";
import { child, elements, find, textOf } from "../archive/tree.js";
import type { XmlElement } from "../archive/xml.js";
import { usefulTitle } from "../flow/document-title.js";
import type { Flow, FlowPart, Revision } from "../flow/flow.js";
import { Remarks } from "../flow/remarks.js";
import { type FlowDocument, readFlow, unreadable } from "../flow/result.js";
import { Tracker } from "../flow/tracker.js";
import type { Reader, ReadInput, ReadResult } from "../reader.js";
import { packedKind } from "../signature.js";
import { StoryReader } from "./body.js";
import { notesIn, readComments } from "./comments.js";
import type { Context } from "./context.js";
import { Numbering } from "./numbering.js";
import { openWordPackage, type WordPackage } from "./package.js";
import { languageOf, Styles } from "./styles.js";

/** Reads Word files (.docx): text, headings, lists, tables, notes, tracked changes and comments. */
export const docxReader: Reader = {
  name: "docx",
  extensions: [".docx", ".docm", ".dotx", ".dotm"],
  sniff: (bytes) => packedKind(bytes) === "docx",
  read: readDocx,
};

async function readDocx(input: ReadInput): Promise<ReadResult> {
  const opened = await openWordPackage(input);
  if ("rule" in opened) return unreadable(opened, input, docxReader.name);
  const { root, fault, line } = opened.document;
  const messages = fault ? [...opened.messages, textFault(fault, line)] : opened.messages;
  const body = root && child(root, "w:body");
  if (!body) return { ...unreadable(textFault(fault ?? "malformed", line), input, docxReader.name), messages };
  const styles = new Styles(opened.styles);
  const title = usefulTitle(textOf(find(opened.properties, "dc:title")));
  const language = styles.language ?? languageOf(textOf(find(opened.properties, "dc:language")));
  const document: FlowDocument = {
    properties: { title, language },
    messages,
    read: (revision, remarks) => readRevision(opened, body, styles, revision, remarks),
  };
  return readFlow(document, input, docxReader.name);
}

function readRevision(opened: WordPackage, body: XmlElement, styles: Styles, revision: Revision, remarks: Remarks): Flow {
  const tracker = new Tracker(revision);
  const notes = new Map<string, FlowPart[]>();
  const footnotes = notesIn(opened.footnotes.root, "w:footnote");
  const endnotes = notesIn(opened.endnotes.root, "w:endnote");
  const context: Context = {
    revision,
    styles,
    numbering: new Numbering(opened.numbering),
    tracker,
    remarks,
    note: (id, paragraph) => {
      if (notes.has(id)) return;
      const [kind = "", number = ""] = id.split(" ");
      const note = (kind === "foot" ? footnotes : endnotes).get(number);
      const { links } = kind === "foot" ? opened.footnotes : opened.endnotes;
      if (note) notes.set(id, new StoryReader(note, context, links, paragraph).read(note));
    },
  };
  const parts = new StoryReader(body, context, opened.links).read(body);
  for (const text of headerTexts(opened.headers)) remarks.add("header-dropped", null, text);
  // Comments are talk about the text: changes and remarks in them are no concern of the agreement.
  const aside: Context = { ...context, tracker: new Tracker(revision), remarks: new Remarks(), note: () => undefined };
  const loose = readComments(opened.comments.root, opened.commentThreads, (comment) =>
    new StoryReader(comment, aside, opened.comments.links).read(comment),
  );
  return { parts, notes, changes: tracker.settled(), comments: tracker.placed(loose) };
}

/** The texts of headers and footers, each once. */
function headerTexts(headers: readonly XmlElement[]): Set<string> {
  const texts = headers.map((header) => visibleText(header).replace(/\s+/gu, " ").trim());
  return new Set(texts.filter((text) => /\p{L}/u.test(text)));
}

function visibleText(element: XmlElement): string {
  if (element.name === "w:t") return textOf(element);
  if (element.name === "mc:Fallback" || element.name === "w:del") return "";
  const end = element.name === "w:p" || element.name === "w:tab" ? " " : "";
  return elements(element).map(visibleText).join("") + end;
}
