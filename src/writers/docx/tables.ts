import { wordWriter } from "../../messages/word-writer.js";
import { PrintTrouble } from "../print/trouble.js";
import type { Book } from "./book.js";
import { paragraphXml } from "./paragraphs.js";
import { runsXml, TRACKED_ELEMENTS } from "./runs.js";
import { plainRun, type StoryRow, type StoryTable, storyParagraph } from "./story.js";
import type { StyleId } from "./style-names.js";
import { element, valued } from "./xml.js";

/** Word opens no table with more columns. */
const MOST_COLUMNS = 63;

/** Fiftieths of a percent: the whole width between the margins. */
const WHOLE_WIDTH = 5000;

/** A table with heads that repeat on every page, its caption above it. @param width between the margins, in twips */
export function tableXml(table: StoryTable, width: number, book: Book): string {
  const { caption, widths, heads, rows, rowHeads } = table;
  const columns = Math.max(widths.length, ...rows.map(({ cells }) => cells.length));
  if (columns > MOST_COLUMNS) throw new PrintTrouble(wordWriter.tooManyColumns(columns, MOST_COLUMNS));
  const grid = columnWidths(widths, width);
  const look = element("w:tblLook", {
    "w:val": "04A0",
    "w:firstRow": heads > 0 ? 1 : 0,
    "w:lastRow": 0,
    "w:firstColumn": rowHeads ? 1 : 0,
    "w:lastColumn": 0,
    "w:noHBand": 1,
    "w:noVBand": 1,
  });
  const properties =
    valued("w:tblStyle", "TableGrid") +
    element("w:tblW", { "w:w": WHOLE_WIDTH, "w:type": "pct" }) +
    element("w:tblLayout", { "w:type": widths.includes(null) ? "autofit" : "fixed" }) +
    look +
    (caption === "" ? "" : valued("w:tblCaption", caption));
  const above = caption === "" ? "" : paragraphXml(storyParagraph("Caption", [{ text: caption }]), book);
  const lines = grid.map((each) => element("w:gridCol", { "w:w": each })).join("");
  const body = rows.map((row, i) => rowXml(row, i < heads, table, grid, book)).join("");
  return above + element("w:tbl", {}, element("w:tblPr", {}, properties) + element("w:tblGrid", {}, lines) + body);
}

/** Shares of the width; columns that leave it to the content share what is left. */
function columnWidths(shares: readonly (number | null)[], width: number): number[] {
  const told = shares.reduce<number>((sum, share) => sum + (share ?? 0), 0);
  const untold = shares.filter((share) => share === null).length;
  const rest = untold === 0 ? 0 : Math.max(1 - told, 0.1) / untold;
  return shares.map((share) => Math.max(Math.round((share ?? rest) * width), 1));
}

function rowXml({ cells, tracked }: StoryRow, head: boolean, table: StoryTable, grid: readonly number[], book: Book): string {
  const properties =
    element("w:cantSplit") +
    (head ? element("w:tblHeader") : "") +
    (tracked === null ? "" : book.tracked(TRACKED_ELEMENTS[tracked]));
  const written = cells.map((runs, i) => {
    const style = cellStyle(table, i, head);
    const first = i === 0 && table.rows[0]?.cells === cells;
    const paragraph = {
      ...storyParagraph(style, [], first ? { number: table.number } : {}),
      ...(first && { anchors: table.anchors }),
      runs: [...runs],
      ending: tracked,
    };
    const width = element("w:tcPr", {}, element("w:tcW", { "w:w": grid[i] ?? 1, "w:type": "dxa" }));
    return element("w:tc", {}, width + paragraphXml(paragraph, book));
  });
  return element("w:tr", {}, element("w:trPr", {}, properties) + written.join(""));
}

function cellStyle({ aligns, rowHeads }: StoryTable, column: number, head: boolean): StyleId {
  if (head || (rowHeads && column === 0)) return "CellHead";
  const align = aligns[column];
  return align === "right" ? "CellRight" : align === "center" ? "CellCentred" : "CellText";
}

/** A cell of a form: a style, what it holds already as XML of runs, how many columns it covers. */
export interface FormCell {
  style: StyleId;
  content: string;
  span?: number;
}

/** A form: rows to fill in, fixed widths, the first row its heads where `head`. */
export function formXml(
  { caption, shares, head }: { caption: string; shares: readonly number[]; head: boolean },
  rows: readonly (readonly FormCell[])[],
  width: number,
): string {
  const grid = columnWidths(shares, width);
  const properties =
    valued("w:tblStyle", "TableGrid") +
    element("w:tblW", { "w:w": WHOLE_WIDTH, "w:type": "pct" }) +
    element("w:tblLayout", { "w:type": "fixed" }) +
    element("w:tblLook", {
      "w:val": "04A0",
      "w:firstRow": head ? 1 : 0,
      "w:lastRow": 0,
      "w:firstColumn": 0,
      "w:lastColumn": 0,
      "w:noHBand": 1,
      "w:noVBand": 1,
    }) +
    valued("w:tblCaption", caption);
  const body = rows.map((row, i) => {
    let column = 0;
    const cells = row.map(({ style, content, span = 1 }) => {
      const covered = grid.slice(column, column + span).reduce((sum, each) => sum + each, 0);
      column += span;
      const cell = element("w:tcW", { "w:w": covered, "w:type": "dxa" }) + (span > 1 ? valued("w:gridSpan", span) : "");
      const paragraph = element("w:p", {}, element("w:pPr", {}, valued("w:pStyle", style)) + content);
      return element("w:tc", {}, element("w:tcPr", {}, cell) + paragraph);
    });
    const row_ = element("w:cantSplit") + (head && i === 0 ? element("w:tblHeader") : "");
    return element("w:tr", {}, element("w:trPr", {}, row_) + cells.join(""));
  });
  const lines = grid.map((each) => element("w:gridCol", { "w:w": each })).join("");
  return element("w:tbl", {}, element("w:tblPr", {}, properties) + element("w:tblGrid", {}, lines) + body.join(""));
}

/** Runs for a cell of a form. */
export function plainCell(text: string, style: StyleId, book: Book): FormCell {
  return { style, content: text === "" ? "" : runsXml([plainRun(text)], book) };
}
