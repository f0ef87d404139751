/** More containers than any document for people has; the time that a Markdown parser takes grows with lines × containers. */
const MOST_CONTAINERS = 24;

/** Columns of white space before a list item or quote; 24 list levels of the widest usual marker stay below it. */
const WIDEST_INDENT = 200;

const PREFIX = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+[ \t]*/;
const MARKER = />|[-+*]|\d{1,9}[.)]/g;

/**
 * Takes the excess off lists and quotes that are nested beyond reason, so that parsing stays quick.
 * Only markers and white space at the start of lines go; lines stay where they were.
 * @returns the text, and the numbers (from 1) of the lines that were changed
 */
export function limitNesting(text: string): { text: string; lines: number[] } {
  const changed: number[] = [];
  const lines = text.split("\n");
  lines.forEach((line, i) => {
    const prefix = PREFIX.exec(line)?.[0];
    if (prefix === undefined || prefix.length < MOST_CONTAINERS) return;
    const indent = /^[ \t]*/.exec(prefix)?.[0] ?? "";
    const markers = [...prefix.matchAll(MARKER)];
    const cut = indent.length > WIDEST_INDENT ? indent.length - WIDEST_INDENT : 0;
    const last = markers[MOST_CONTAINERS];
    if (cut === 0 && !last) return;
    const kept = last ? `${prefix.slice(cut, last.index)}${line.slice(prefix.length)}` : line.slice(cut);
    lines[i] = kept;
    changed.push(i + 1);
  });
  return changed.length > 0 ? { text: lines.join("\n"), lines: changed } : { text, lines: changed };
}
