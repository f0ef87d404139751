import type { XmlElement } from "../archive/xml.js";

/** What a field is there for; "other" shows its result as text. */
export type FieldPurpose = "contents" | "page" | "link" | "other";

/** A field and, for links, where it leads. */
export interface Field {
  purpose: FieldPurpose;
  url: string;
}

const CONTENTS = /^\s*(?:TOC|INDEX|TOA)\b/iu;
const PAGE = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/iu;
const LINK = /^\s*HYPERLINK\s+"([^"]{1,2000})"/iu;

/** Tells a field by its instruction: " TOC \o "1-3" ". */
export function fieldOf(instruction: string): Field {
  if (CONTENTS.test(instruction)) return { purpose: "contents", url: "" };
  if (PAGE.test(instruction)) return { purpose: "page", url: "" };
  const url = LINK.exec(instruction)?.[1];
  return url === undefined ? { purpose: "other", url: "" } : { purpose: "link", url };
}

/** Instructions are short; a longer one is cut. */
const LONGEST = 4000;

/** Fields stand inside each other two or three deep; what is nested deeper counts as text. */
const DEEPEST = 20;

/** A mark of a field: where it begins, where its result begins, where it ends. */
export interface FieldMark {
  at: "begin" | "result" | "end";
  field: Field;
}

interface OpenField {
  begin: XmlElement;
  separate: XmlElement | null;
  instruction: string;
}

/**
 * Finds the marks of every field in a story. A field that never ends is left out, so that it cannot swallow the text after it.
 */
export function findFields(story: XmlElement): Map<XmlElement, FieldMark> {
  const marks = new Map<XmlElement, FieldMark>();
  const open: OpenField[] = [];
  const close = (end: XmlElement) => {
    const closed = open.pop();
    if (!closed || open.length >= DEEPEST) return;
    const field = fieldOf(closed.instruction);
    marks.set(closed.begin, { at: "begin", field });
    if (closed.separate) marks.set(closed.separate, { at: "result", field });
    marks.set(end, { at: "end", field });
  };
  const mark = (node: XmlElement) => {
    const type = node.attributes["w:fldCharType"];
    const top = open.at(-1);
    if (type === "begin") open.push({ begin: node, separate: null, instruction: "" });
    else if (type === "separate" && top) top.separate ??= node;
    else if (type === "end") close(node);
  };
  const visit = (element: XmlElement) => {
    for (const node of element.children) {
      if (typeof node === "string") continue;
      const top = open.at(-1);
      if (node.name === "w:fldChar") mark(node);
      else if (node.name === "w:instrText" || node.name === "w:delInstrText") {
        const [text] = node.children;
        if (top && !top.separate && typeof text === "string" && top.instruction.length < LONGEST) top.instruction += text;
      } else visit(node);
    }
  };
  visit(story);
  return marks;
}
