import { type Cleaning, cleaned, narrowed, needsCleaning } from "../layout/characters.js";

/** One line of the text with what it tells about the page. Lines without content only count as gaps. */
export interface Line {
  /** Number in the file, from 1. */
  number: number;
  /** Column of the first character, from 1. */
  column: number;
  /** Cleaned and trimmed; never empty. */
  text: string;
  /** Spaces before it, a tab counting as four. */
  indent: number;
  /** Empty lines between it and the line above. */
  gap: number;
  /** A page begins here: a form feed, or the lone space that a PDF leaves there. */
  page: boolean;
  /** The heading that begins here is underlined: how many lines of it. */
  underlined?: number;
}

/** What ends a line without counting as a line of the file. */
const LINE_ENDS = ["\v", "\u2028", "\u2029"];

/**
 * Splits a text into lines with content.
 * Vertical tabs and Unicode's line separators end a line too, without counting as a line of the file.
 */
export function splitLines(text: string): { lines: Line[]; cleaning: Cleaning } {
  const lines: Line[] = [];
  const cleaning: Cleaning = { controls: 0, firstControl: 0 };
  let gap = 0;
  let page = false;
  // What the whole has nothing of, no line need be searched for.
  const unclean = needsCleaning(text);
  const divided = LINE_ENDS.some((end) => text.includes(end));
  narrowed(text.split("\n"), text).forEach((raw, i) => {
    for (const part of divided ? raw.split(/[\v\u2028\u2029]/u) : [raw]) {
      const feeds = part.includes("\f");
      const shown = feeds ? part.replaceAll("\f", " ") : part;
      const clean = unclean ? cleaned(shown, i + 1, cleaning) : shown;
      const content = clean.trim();
      page ||= feeds;
      if (content === "") {
        gap += 1;
        continue;
      }
      const before = clean.slice(0, clean.length - clean.trimStart().length);
      const indent = feeds || before === "" ? 0 : before.replaceAll("\t", "    ").length;
      lines.push({ number: i + 1, column: before.length + 1, text: content, indent, gap, page });
      gap = 0;
      page = false;
    }
  });
  return { lines: markPages(lines), cleaning };
}

/** Share of the lines that may be indented while a single space in front still means the top of a page. */
const FEW = 0.1;

/**
 * Text pulled out of a PDF has a single space in front of the first line of each page, when all other lines stand at the margin.
 */
function markPages(lines: Line[]): Line[] {
  const indented = lines.filter((line) => line.indent > 0).length;
  if (indented === 0 || indented > Math.max(1, lines.length * FEW)) return lines;
  return lines.map((line) => (line.indent === 1 ? { ...line, indent: 0, page: true } : line));
}
