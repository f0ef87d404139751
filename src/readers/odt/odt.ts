import type { Message } from "../../messages/message.js";
import { wordMessages } from "../../messages/word.js";
import { openParts, type Parts, textFault } from "../archive/parts.js";
import { descend, find, textOf } from "../archive/tree.js";
import type { XmlElement } from "../archive/xml.js";
import { usefulTitle } from "../flow/document-title.js";
import type { Flow, Revision } from "../flow/flow.js";
import type { Remarks } from "../flow/remarks.js";
import { type FlowDocument, readFlow, unreadable } from "../flow/result.js";
import { Tracker } from "../flow/tracker.js";
import type { Reader, ReadInput, ReadResult } from "../reader.js";
import { packedKind } from "../signature.js";
import { TextReader } from "./body.js";
import { regionsOf } from "./changes.js";
import type { OdtContext } from "./context.js";
import { OdtLists } from "./lists.js";
import { masterPages, OdtStyles } from "./styles.js";

const PARTS = new Set(["content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"]);

/** Reads OpenDocument texts (.odt): text, headings, lists, tables, notes, tracked changes and comments. */
export const odtReader: Reader = {
  name: "odt",
  extensions: [".odt", ".ott"],
  sniff: (bytes) => packedKind(bytes) === "odt",
  read: readOdt,
};

async function readOdt(input: ReadInput): Promise<ReadResult> {
  const parts = await openParts(input, (name) => PARTS.has(name));
  if ("rule" in parts) return unreadable(parts, input, odtReader.name);
  if (find(await parts.optional("META-INF/manifest.xml"), "manifest:encryption-data"))
    return unreadable(wordMessages.password(), input, odtReader.name);
  const content = await parts.main("content.xml");
  const text = content && descend(content.root, "office:body", "office:text");
  const fault = content?.fault ? textFault(content.fault, content.line) : null;
  if (!text || !content?.root) return unreadable(fault ?? wordMessages.noDocument(), input, odtReader.name);
  return readFlow(await openDocument(parts, content.root, text, fault), input, odtReader.name);
}

async function openDocument(parts: Parts, content: XmlElement, text: XmlElement, fault: Message | null): Promise<FlowDocument> {
  const stylePart = await parts.optional("styles.xml");
  const styles = new OdtStyles(content, stylePart);
  const title = usefulTitle(textOf(find(await parts.optional("meta.xml"), "dc:title")));
  const macros = parts.names.some((name) => /^(?:Basic|Scripts)\/./u.test(name));
  return {
    properties: { title, language: styles.language },
    messages: [...parts.messages, ...(macros ? [wordMessages.macros()] : []), ...(fault ? [fault] : [])],
    read: (revision, remarks) => readRevision(content, stylePart, text, styles, revision, remarks),
  };
}

function readRevision(
  content: XmlElement,
  stylePart: XmlElement | null,
  text: XmlElement,
  styles: OdtStyles,
  revision: Revision,
  remarks: Remarks,
): Flow {
  const context: OdtContext = {
    revision,
    styles,
    lists: new OdtLists(content, stylePart),
    tracker: new Tracker(revision),
    remarks,
    regions: regionsOf(text),
    comments: [],
    notes: new Map(),
    readNote: (body, paragraph) => new TextReader(context, paragraph).read(body),
  };
  const parts = new TextReader(context).read(text);
  for (const page of masterPages(stylePart)) {
    const shown = textOf(page).replace(/\s+/gu, " ").trim();
    if (/\p{L}/u.test(shown)) remarks.add("header-dropped", null, shown);
  }
  return { parts, notes: context.notes, changes: context.tracker.settled(), comments: context.tracker.placed(context.comments) };
}
