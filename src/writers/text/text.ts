import { PRINT } from "../../messages/print.js";
import type { Block, Item, List, PrintDocument, Run, Table } from "../print/document.js";
import { markOf } from "../print/labels.js";
import { wrap } from "./wrap.js";

/** Columns of a line: fits in a letter by e-mail, also when it is quoted in the answer. */
const COLUMNS = 72;

/** Room to write by hand, or to type. */
const BLANK = "_".repeat(30);

/**
 * Sets a document as plain text for an e-mail or wherever nothing else goes: lines of at most 72 characters, headings underlined.
 * @returns the whole text, ending with a line break
 */
export function writeText(document: PrintDocument): string {
  const { title, subtitle, facts, mark, body, notes, language } = document;
  const parts = [
    ...(mark === null ? [] : [`${mark.word} ${mark.date}`]),
    underlined(title, "="),
    ...(subtitle === "" ? [] : [wrapped(subtitle, "", "")]),
    ...(facts.length === 0 ? [] : [facts.map(({ name, value }) => wrapped(value, `${name}: `, "  ")).join("\n")]),
    ...body.map((block) => blockText(block, "")),
    ...(notes.length === 0 ? [] : [underlined(PRINT.notes[language], "-")]),
    ...notes.map((runs, i) => wrapped(textOf(runs), `[${i + 1}] `, "    ")),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function blockText(block: Block, indent: string): string {
  switch (block.kind) {
    case "heading": {
      const mark = markOf(block.label);
      return underlined(`${mark === null ? "" : `${mark} `}${textOf(block.runs)}`, block.level < 2 ? "-" : "", indent);
    }
    case "paragraph":
      return wrapped(
        textOf(block.runs),
        indent + numbered(block, block.label === null ? "" : `${markOf(block.label) ?? ""} `),
        indent,
      );
    case "list":
      return listText(block, indent);
    case "table":
      return tableText(block, indent);
    case "quote":
      return block.blocks.map((inner) => blockText(inner, `${indent}> `)).join(`\n${indent}>\n`);
    case "verbatim":
      return block.text
        .split("\n")
        .map((line) => `${indent}    ${line}`)
        .join("\n");
    case "picture":
      return wrapped(`[${block.alt}]`, indent + numbered(block, ""), indent);
    case "rule":
      return `${indent}* * *`;
    case "page-break":
      return "";
    case "signatures":
      return [
        ...(block.level === null ? [] : [underlined(block.heading, "-", indent)]),
        ...block.signers.map(({ name, fields }) =>
          [...(name === "" ? [] : [name]), ...fields.map((field) => `${field.name}: ${BLANK}`)].join("\n\n"),
        ),
      ].join("\n\n");
  }
}

/** Items close together, unless something more than text stands in one of them. */
function listText({ items }: List, indent: string): string {
  const loose = items.some(({ blocks }) => blocks.some(({ kind }) => kind !== "list"));
  return items.map((item) => itemText(item, indent)).join(loose ? "\n\n" : "\n");
}

function itemText(item: Item, indent: string): string {
  const mark = `${markOf(item.label) ?? "-"} `;
  const inside = indent + " ".repeat(mark.length);
  const text = wrapped(textOf(item.runs), indent + mark + numbered(item, ""), inside);
  const loose = item.blocks.some(({ kind }) => kind !== "list");
  return [text, ...item.blocks.map((block) => blockText(block, inside))].join(loose ? "\n\n" : "\n");
}

/** A row is told cell by cell, each under its head: columns of text fall apart wherever letters are not equally wide. */
function tableText({ caption, head, rows }: Table, indent: string): string {
  const rowText = (row: readonly Run[][]) => {
    const cells = row.map((cell, i) => ({ head: textOf(head?.[i] ?? []), text: textOf(cell) })).filter(({ text }) => text !== "");
    return cells
      .map((cell, i) =>
        wrapped(cell.text, `${indent}${i === 0 ? "- " : "  "}${cell.head === "" ? "" : `${cell.head}: `}`, `${indent}    `),
      )
      .join("\n");
  };
  return [...(caption === "" ? [] : [wrapped(caption, indent, indent)]), ...rows.map(rowText)].join("\n");
}

function numbered({ number }: { number: number | null }, label: string): string {
  return number === null ? label : `[${number}] ${label}`;
}

/** The words alone; a link tells where it leads when its words do not. */
function textOf(runs: readonly Run[]): string {
  return runs
    .map(({ text, link, note }) => {
      if (note !== undefined) return `[${note}]`;
      const told = link === undefined || link === text || link === `mailto:${text}` || link === `https://${text}`;
      return told ? text : `${text} (${link.replace(/^mailto:/u, "")})`;
    })
    .join("");
}

function underlined(text: string, sign: string, indent = ""): string {
  const lines = wrap(text, COLUMNS - indent.length);
  const widest = Math.max(...lines.map(({ length }) => length));
  return [...lines, ...(sign === "" ? [] : [sign.repeat(widest)])].map((line) => indent + line).join("\n");
}

/** @param first what the first line begins with @param rest what the others do */
function wrapped(text: string, first: string, rest: string): string {
  const lines = text
    .split("\n")
    .flatMap((line, i) => wrap(line, COLUMNS - rest.length, i === 0 ? first.length - rest.length : 0));
  return lines.map((line, i) => (i === 0 ? first : rest) + line).join("\n");
}
