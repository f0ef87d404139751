import type { Placement } from "./placement.js";

const LINE_END = /\r\n|\n|\r/g;

/** The lines of a text, without their ends. */
export function linesOf(text: string): string[] {
  return text.split(LINE_END);
}

/** Puts lines into a text; everything else stays as it is to the last byte, and the new lines end as the text's own do. */
export function insertLines(text: string, { after, lines }: Pick<Placement, "after" | "lines">): string {
  const end = /\r\n|\n|\r/u.exec(text)?.[0] ?? "\n";
  let at = 0;
  let line = 0;
  LINE_END.lastIndex = 0;
  for (const found of text.matchAll(LINE_END)) {
    line += 1;
    at = found.index + found[0].length;
    if (line === after) return `${text.slice(0, at)}${lines.map((each) => each + end).join("")}${text.slice(at)}`;
  }
  // The text's last line has no end of its own, and keeps to that.
  return `${text}${lines.map((each) => end + each).join("")}`;
}
