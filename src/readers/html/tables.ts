import { pictureLine } from "../flow/tables.js";
import { InlineText, lineMarkdown } from "./inline.js";
import { attribute, type Element, elementsIn, everyElement, headingLevel } from "./nodes.js";

/** Cells of one table that are kept apart; more is no table for reading. */
const MOST_CELLS = 5000;

/** Whether a table only places things on the page, or holds more than a table in Markdown can. */
export function isLayout(table: Element): boolean {
  const role = attribute(table, "role");
  if (role === "presentation" || role === "none") return true;
  const rows = rowsOf(table);
  if (rows.every((cells) => cells.length < 2)) return true;
  if (rows.reduce((sum, cells) => sum + cells.length, 0) > MOST_CELLS) return true;
  return everyElement(table).some((each) => each.tagName === "table" || headingLevel(each) !== null || each.tagName === "li");
}

/** A table as Markdown, its first row as the heads; "" when there is nothing in it. */
export function tableMarkdown(table: Element, base: URL | null): string {
  const rows = rowsOf(table)
    .map((cells) => cells.map((cell) => cellMarkdown(cell, base)))
    .filter((cells) => cells.some((text) => text !== ""));
  const columns = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const line = (cells: readonly string[]) => `| ${Array.from({ length: columns }, (_, i) => cells[i] ?? "").join(" | ")} |`;
  const [heads, ...body] = rows;
  return heads ? [line(heads), line(new Array<string>(columns).fill("---")), ...body.map(line)].join("\n") : "";
}

function cellMarkdown(cell: Element, base: URL | null): string {
  const inline = new InlineText(base);
  for (const child of cell.childNodes) inline.add(child);
  const pictures = inline.pictures.map(pictureLine);
  return [...inline.take().map((line) => lineMarkdown(line)), ...pictures].join("<br>").replaceAll("|", "\\|");
}

/** Rows with their cells; a table inside a cell is not looked into. */
function rowsOf(table: Element): Element[][] {
  const rows = elementsIn(table).flatMap((part) =>
    part.tagName === "tr" ? [part] : ["thead", "tbody", "tfoot"].includes(part.tagName) ? elementsIn(part) : [],
  );
  return rows
    .filter((row) => row.tagName === "tr")
    .map((row) => elementsIn(row).filter((cell) => cell.tagName === "td" || cell.tagName === "th"))
    .filter((cells) => cells.length > 0);
}
