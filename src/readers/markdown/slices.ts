import type { Heading, Node, Paragraph } from "mdast";
import { settleText } from "../../agreement/inline.js";
import type { Position } from "../../agreement/model.js";

/** A line break that the writer meant; stays on the page as HTML because a clause is one line. */
const LINE_BREAK = "<br>";

/** Cuts the text of blocks out of the source, as written. Lines and columns are those of the parser. */
export class Slices {
  private readonly lines: string[];
  private readonly lineOffset: number;

  /** @param lineOffset how many lines of the file come before this text */
  constructor(text: string, lineOffset: number) {
    this.lines = text.split("\n");
    this.lineOffset = lineOffset;
  }

  /** Where a block stands in the file. */
  position(node: Node): Position | null {
    if (!node.position) return null;
    const { start, end } = node.position;
    return {
      line: start.line + this.lineOffset,
      column: start.column,
      endLine: end.line + this.lineOffset,
      endColumn: end.column,
    };
  }

  /** The inline Markdown of a paragraph or heading on one line; meant line breaks become `<br>`. */
  inline(node: Paragraph | Heading): string {
    const first = node.children[0]?.position?.start;
    const last = node.children.at(-1)?.position?.end;
    if (!first || !last) return "";
    const breaks = new Set(node.children.flatMap((child) => (child.type === "break" ? [child.position?.start.line] : [])));
    const parts: string[] = [];
    for (let line = first.line; line <= last.line; line++) {
      const whole = this.line(line);
      const part = whole
        .slice(line === first.line ? first.column - 1 : 0, line === last.line ? last.column - 1 : undefined)
        .trim();
      parts.push(breaks.has(line) ? `${part.replace(/\\$/, "").trimEnd()}${LINE_BREAK}` : part);
    }
    return settleText(parts.join(" "));
  }

  /** The lines of a block without indentation: so much as `margin` says, or as its first line has when that is null. */
  raw(node: Node, margin: number | null): string {
    if (!node.position) return "";
    const { start, end } = node.position;
    const first = this.line(start.line).slice(start.column - 1);
    const indent = margin ?? start.column - 1 + (/^[ \t]*/.exec(first)?.[0].length ?? 0);
    const rest: string[] = [];
    for (let line = start.line + 1; line <= end.line; line++) rest.push(outdent(this.line(line), indent));
    if (rest.length > 0) rest[rest.length - 1] = outdent(this.line(end.line).slice(0, end.column - 1), indent);
    const only = rest.length === 0 ? this.line(start.line).slice(start.column - 1, end.column - 1) : first;
    return withoutEnd([only.replace(/^[ \t]+/, ""), ...rest].join("\n"));
  }

  /** The marker of a list item as written: "-", "1." … */
  marker(node: Node): string {
    if (!node.position) return "-";
    const { start } = node.position;
    return /^(?:[-+*]|\d{1,9}[.)])/.exec(this.line(start.line).slice(start.column - 1))?.[0] ?? "-";
  }

  private line(number: number): string {
    return this.lines[number - 1] ?? "";
  }
}

/** Takes spaces, tabs and line ends off the end; other white space means something there. */
export function withoutEnd(text: string): string {
  let end = text.length;
  while (" \t\n".includes(text[end - 1] ?? "x")) end -= 1;
  return text.slice(0, end);
}

/** Takes up to so many columns of white space off the start of a line; a tab reaches to the next multiple of four. */
function outdent(line: string, columns: number): string {
  let at = 0;
  let column = 0;
  while (column < columns && (line[at] === " " || line[at] === "\t")) {
    column = line[at] === "\t" ? column + 4 - (column % 4) : column + 1;
    at += 1;
  }
  return " ".repeat(Math.max(0, column - columns)) + line.slice(at);
}
