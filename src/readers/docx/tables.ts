import { child, elements } from "../archive/tree.js";
import type { XmlElement } from "../archive/xml.js";
import type { FlowCell, FlowPart } from "../flow/flow.js";
import type { OpenChange } from "../flow/tracker.js";
import { isIn, markedChanges } from "./changes.js";
import type { Context, Stretch } from "./context.js";
import { value, wholeNumber } from "./properties.js";

const ROW_MARKS = ["w:ins", "w:del"] as const;
const CELL_MARKS = ["w:cellIns", "w:cellDel"] as const;

/** Reads a table's rows that are part of the revision. @param read reads the content of a cell */
export function readTable(
  table: XmlElement,
  context: Context,
  stretch: Stretch,
  read: (cell: XmlElement, stretch: Stretch) => FlowPart[],
): FlowCell[][] {
  const rows: FlowCell[][] = [];
  for (const row of inside(table, "w:tr")) {
    const marks = markedChanges(child(row, "w:trPr"), ROW_MARKS);
    const inner = within(stretch, marks, context);
    const cells: FlowCell[] = [];
    for (const cell of inside(row, "w:tc")) {
      const properties = child(cell, "w:tcPr");
      const own = within(inner, markedChanges(properties, CELL_MARKS), context);
      const content = read(cell, own);
      if (!own.kept) continue;
      const merge = child(properties, "w:vMerge");
      const continued = merge !== null && value(properties, "w:vMerge") !== "restart";
      cells.push({ content, span: wholeNumber(properties, "w:gridSpan") ?? 1, continued });
    }
    if (inner.kept && cells.length > 0) rows.push(cells);
  }
  return rows;
}

/** What holds inside a row or cell that is marked as changed. Text in it that has a change of its own keeps that one. */
function within(stretch: Stretch, marks: readonly OpenChange[], { revision }: Context): Stretch {
  const change = marks.at(-1);
  if (!change) return stretch;
  return { ...stretch, change, kept: stretch.kept && marks.every((mark) => isIn(mark, revision)) };
}

/** Rows of a table or cells of a row; content controls may stand around them. */
function inside(element: XmlElement, name: "w:tr" | "w:tc"): XmlElement[] {
  return elements(element).flatMap((node) => {
    if (node.name === name) return [node];
    return node.name === "w:sdt" || node.name === "w:sdtContent" || node.name === "w:customXml" ? inside(node, name) : [];
  });
}
