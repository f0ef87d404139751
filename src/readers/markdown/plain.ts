import type { Heading, List, ListItem, Paragraph, Root, RootContent, Text } from "mdast";

const HEADING = /^(#{1,6}) (?=[^ #])/;

/** A start that can be nothing but text: a letter, a quote mark or bracket, two stars with a letter, a number without point or bracket behind it. */
const TEXT =
  /^(?:(?:\*\*)?[A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF]|["'(\u2018-\u201D\u00AB\u00BB\u2013\u2014\u00A7]|\d{1,9}(?![\d.)]))/;

const COMMENT_START = "<!--";
const COMMENT_END = "-->";
const ITEM_MARK = "- ";
const QUOTE_MARK = "> ";

/**
 * Reads Markdown in which every block is one line, as samsyn itself writes it: headings with "#", paragraphs, items with "-"
 * at the margin, quotes and comments of one line, an empty line wherever one block could run into the next. A document of
 * this kind is read in a small part of the time that loading and running a parser takes.
 * @returns what the parser would give, as far as the reader asks for it; null for any other Markdown, which is for the parser
 */
export function parsePlain(text: string): Root | null {
  // A tab moves what follows by more than one column.
  if (text.includes("\t") || text.includes("\r")) return null;
  const children: RootContent[] = [];
  const lines = text.split("\n");
  let list: List | null = null;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? "";
    if (line === "") continue;
    if (line.endsWith(" ")) return null;
    const next = lines[i + 1] ?? "";
    if (line.startsWith(ITEM_MARK)) {
      if (next !== "" && !next.startsWith(ITEM_MARK)) return null;
      const item = listItem(line, i + 1);
      if (item === null) return null;
      if (list === null) children.push((list = { type: "list", children: [] }));
      list.children.push(item);
      continue;
    }
    list = null;
    const node = heading(line, i + 1) ?? (next === "" ? alone(line, i + 1) : null);
    if (node === null) return null;
    children.push(node);
  }
  return { type: "root", children };
}

function heading(line: string, number: number): Heading | null {
  const mark = HEADING.exec(line);
  // "#" at the end may be decoration.
  if (mark === null || line.endsWith("#")) return null;
  const depth = (mark[1]?.length ?? 1) as Heading["depth"];
  return { type: "heading", depth, children: [inline(line, number, mark[0].length)], position: place(line, number, 0) };
}

function listItem(line: string, number: number): ListItem | null {
  const text = paragraph(line, number, ITEM_MARK.length);
  return text && { type: "listItem", children: [text], position: place(line, number, 0) };
}

/** A block that ends with its line only if the next one is empty. */
function alone(line: string, number: number): RootContent | null {
  if (line.startsWith(QUOTE_MARK)) {
    const text = paragraph(line, number, QUOTE_MARK.length);
    return text && { type: "blockquote", children: [text], position: place(line, number, 0) };
  }
  if (line.startsWith(COMMENT_START)) {
    const end = line.indexOf(COMMENT_END, COMMENT_START.length);
    const whole = end > 0 && end + COMMENT_END.length === line.length;
    return whole ? { type: "html", value: line, position: place(line, number, 0) } : null;
  }
  return paragraph(line, number, 0);
}

function paragraph(line: string, number: number, from: number): Paragraph | null {
  if (!TEXT.test(from === 0 ? line : line.slice(from))) return null;
  return { type: "paragraph", children: [inline(line, number, from)], position: place(line, number, from) };
}

function inline(line: string, number: number, from: number): Text {
  return { type: "text", value: line.slice(from), position: place(line, number, from) };
}

function place(line: string, number: number, from: number): NonNullable<Text["position"]> {
  return { start: { line: number, column: from + 1 }, end: { line: number, column: line.length + 1 } };
}
