import { strFromU8, unzipSync } from "fflate";
import { readStrictXml } from "../../src/readers/archive/strict-xml.js";
import { child, elements, find } from "../../src/readers/archive/tree.js";
import type { XmlElement } from "../../src/readers/archive/xml.js";
import { Numbering } from "../../src/readers/docx/numbering.js";

/** What is done with all tracked changes. */
export type Settling = "accept" | "reject";

const KEPT: Readonly<Record<Settling, ReadonlySet<string>>> = {
  accept: new Set(["w:ins", "w:moveTo"]),
  reject: new Set(["w:del", "w:moveFrom"]),
};

const MARKS = ["w:ins", "w:del", "w:moveTo", "w:moveFrom"];

/** Soft hyphen, zero-width space and joiners, word joiner, byte order mark. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

interface Line {
  style: string;
  list: string;
  level: number;
  text: string;
}

/**
 * What a person sees of each paragraph once all tracked changes are settled as Word settles them: its style, its number and its text.
 * A comparison marks only what can be seen, so marks that take no room are left out, and hyphens that look alike are one.
 * Written from the standard (ISO/IEC 29500-1, 17.13.5) without regard to how samsyn writes or reads such files. Empty ones are left out.
 */
export function paragraphsOf(bytes: Uint8Array, how: Settling): string[] {
  const parts = unzipSync(bytes);
  const root = (name: string) => readStrictXml(strFromU8(parts[name] ?? new Uint8Array())).root;
  const numbering = new Numbering(root("word/numbering.xml"));
  const byStyle = new Map(
    elements(root("word/styles.xml"), "w:style").map((style) => {
      const list = find(style, "w:numPr");
      return [style.attributes["w:styleId"] ?? "", { list: valueOf(list, "w:numId"), level: valueOf(list, "w:ilvl") }] as const;
    }),
  );
  const body = find(root("word/document.xml"), "w:body");
  if (body === null) throw new Error("The file has no text.");
  return settle(body, how).flatMap(({ style, list, level, text }) => {
    const own = list === "" ? byStyle.get(style) : { list, level: String(level) };
    const number = own === undefined || own.list === "" ? null : numbering.next(own.list, Number(own.level || 0))?.number;
    const shown = seen(`${number ?? ""} ${text}`);
    return shown === "" ? [] : [`${style}: ${shown}`];
  });
}

function seen(text: string): string {
  const signs = text
    .normalize("NFC")
    .replace(UNSEEN, "")
    .replace(/[\u2010\u2011]/gu, "-");
  return signs.replace(/\s+/gu, " ").trim();
}

function valueOf(element: XmlElement | null, name: string): string {
  return child(element, name)?.attributes["w:val"] ?? "";
}

function settle(container: XmlElement, how: Settling): Line[] {
  const lines: Line[] = [];
  let open: Line | null = null;
  const isKept = (name: string) => !MARKS.includes(name) || KEPT[how].has(name);
  const visit = (node: XmlElement) => {
    if (node.name === "w:p") {
      const properties = child(node, "w:pPr");
      const line = lineOf(node, properties, how, isKept);
      // What is left of two paragraphs whose border goes is set as the second, whose end stays.
      const joined: Line = open === null ? line : { ...line, text: open.text + line.text };
      const ends = elements(child(properties, "w:rPr")).every(({ name }) => isKept(name));
      open = ends ? null : joined;
      if (ends) lines.push(joined);
    } else if (node.name === "w:tr") {
      if (elements(child(node, "w:trPr")).every(({ name }) => isKept(name)))
        for (const cell of elements(node, "w:tc")) lines.push(...settle(cell, how));
    } else if (["w:tbl", "w:sdt", "w:sdtContent"].includes(node.name)) elements(node).forEach(visit);
  };
  elements(container).forEach(visit);
  return open === null ? lines : [...lines, open];
}

function lineOf(node: XmlElement, properties: XmlElement | null, how: Settling, isKept: (name: string) => boolean): Line {
  const old = how === "reject" ? child(child(properties, "w:pPrChange"), "w:pPr") : null;
  const set = old ?? properties;
  const list = child(set, "w:numPr");
  return {
    style: valueOf(set, "w:pStyle"),
    list: valueOf(list, "w:numId"),
    level: Number(valueOf(list, "w:ilvl") || 0),
    text: textIn(node, isKept),
  };
}

function textIn(node: XmlElement, isKept: (name: string) => boolean): string {
  return elements(node)
    .map((inner) => {
      if (inner.name === "w:pPr" || inner.name === "w:rPr" || !isKept(inner.name)) return "";
      if (inner.name === "w:tab" || inner.name === "w:br") return " ";
      if (inner.name === "w:footnoteReference") return "*";
      if (inner.name === "w:t" || inner.name === "w:delText")
        return inner.children.filter((each) => typeof each === "string").join("");
      return textIn(inner, isKept);
    })
    .join("");
}
