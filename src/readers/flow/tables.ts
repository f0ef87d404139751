import { type FlowPart, type FlowTable, hasText } from "./flow.js";
import { cleanText, inlineMarkdown } from "./inline.js";

/** Gives a note's mark its label. */
type Mark = (id: string) => string | null;

/** Columns that a cell can cover; hostile files claim millions. */
const WIDEST = 64;

/**
 * The line that stands for a picture: what it shows, without a path, since pictures don't come along. It is an HTML element because
 * Markdown's own sign for pictures would be read as a clause.
 */
export function pictureLine(alt: string): string {
  const text = cleanText(alt).replace(/\s+/gu, " ").trim();
  return `<img alt="${text.replace(/&/gu, "&amp;").replace(/"/gu, "&quot;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;")}">`;
}

/** True when each row is one cell, so that the table is only a frame around text. */
export function isFrame(table: FlowTable): boolean {
  return table.rows.every((row) => row.length <= 1);
}

/** The table as Markdown, its first row as the heads; "" when there is nothing in it. Several paragraphs in a cell are set apart by `<br>`. */
export function tableMarkdown(table: FlowTable, mark: Mark): string {
  const rows = table.rows.map((row) =>
    row.flatMap((cell) => {
      const text = cell.continued ? "" : cellText(cell.content, mark);
      return [text, ...new Array<string>(Math.min(Math.max(cell.span, 1), WIDEST) - 1).fill("")];
    }),
  );
  const filled = rows.filter((row) => row.some((text) => text !== ""));
  const columns = filled.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns === 0) return "";
  const line = (cells: readonly string[]) => `| ${Array.from({ length: columns }, (_, i) => cells[i] ?? "").join(" | ")} |`;
  const [heads = [], ...body] = filled;
  return [line(heads), line(new Array<string>(columns).fill("---")), ...body.map(line)].join("\n");
}

function cellText(content: readonly FlowPart[], mark: Mark): string {
  return content
    .map((part) => partText(part, mark))
    .filter((text) => text !== "")
    .join("<br>");
}

function partText(part: FlowPart, mark: Mark): string {
  if (part.kind === "picture") return part.alt === "" ? "" : pictureLine(part.alt);
  if (part.kind === "table")
    return part.rows
      .flatMap((row) => row.map((cell) => cellText(cell.content, mark)))
      .filter((text) => text !== "")
      .join(" / ");
  if (!hasText(part)) return "";
  const sign = part.list ? `${part.list.number ?? "•"} ` : "";
  return `${sign}${inlineMarkdown(part.pieces, mark)}`.replace(/\|/gu, "\\|");
}
