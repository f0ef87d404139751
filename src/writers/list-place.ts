import { DEEPEST_ITEM } from "../agreement/form.js";

/** A piece of Markdown; `joins` when it goes on the line after the piece before, without an empty line between. */
export interface Placed {
  text: string;
  joins: boolean;
}

/** Keeps track of the open list while clauses are written one by one: indentation, and where empty lines are needed. */
export class ListPlace {
  /** Columns of the text of each open item, outermost first, and whether its list is numbered. */
  private readonly open: { column: number; numbered: boolean }[] = [];
  private inList = false;

  /** A list item. @param marker "- " or "1. " */
  item(marker: string, text: string, depth: number): Placed {
    const level = Math.min(Math.max(depth, 0), this.open.length, DEEPEST_ITEM);
    const column = this.column(level);
    const numbered = marker !== "- ";
    const beside = this.open[level];
    // Only "1." may begin a list right under a line of text; an empty line makes any number safe.
    const joins = this.inList && (beside === undefined ? !numbered || marker === "1. " : beside.numbered === numbered);
    this.open.length = level;
    this.open.push({ column: column + marker.length, numbered });
    this.inList = true;
    return { text: `${" ".repeat(column)}${marker}${text}`, joins };
  }

  /** A paragraph or a block of several lines, inside the item that is `depth` deep. */
  block(text: string, depth: number): Placed {
    const level = Math.min(Math.max(depth, 0), this.open.length);
    const indent = " ".repeat(this.column(level));
    this.open.length = level;
    this.inList = false;
    return {
      text: text
        .split("\n")
        .map((line) => (line === "" ? line : indent + line))
        .join("\n"),
      joins: false,
    };
  }

  /** Where the text of the innermost of the first `level` items begins. */
  private column(level: number): number {
    return this.open[level - 1]?.column ?? 0;
  }
}
