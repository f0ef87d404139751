import { headingRole, splitLabel } from "../../language/headings.js";
import type { Line } from "./line.js";

/** An entry of a list of contents: words, dots or a gap, and the number of a page. */
const ENTRY = /^(.{2,200}?)(?:[\s.·…_]{3,}|\s)(\d{1,3})$/u;
const LEADERS = /(?:\.{4,}|(?:\. ){3,}|…{2,}|·{4,}|_{4,})\s*\d{0,3}$/u;
const CONTENTS = /^(?:innehåll|innehållsförteckning|contents|table of contents)$/iu;

/** Entries in a row that make a list of contents. */
const LEAST = 3;

/**
 * Finds a table of contents: lines in a row that end in the number of a page, with dots before it or under a heading that says so, and that
 * return as headings further down.
 * @param lines in the order of reading
 * @returns the lines of it, with its heading
 */
export function contentsLines(lines: readonly Line[]): Line[] {
  const said = new Map<string, number>();
  for (const { text } of lines) said.set(keyOf(text), (said.get(keyOf(text)) ?? 0) + 1);
  const returns = (text: string) => (said.get(keyOf(text)) ?? 0) > 0 || headingRole(splitLabel(text).rest) !== null;
  const found: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const run: Line[] = [];
    let certain = CONTENTS.test(lines[i - 1]?.text ?? "");
    let back = 0;
    let last = 0;
    for (let k = i; k < lines.length; k++) {
      const line = lines[k];
      const entry = line && ENTRY.exec(line.text);
      const page = Number(entry?.[2]);
      if (!line || !entry || page < last) break;
      last = page;
      certain ||= LEADERS.test(line.text);
      if (returns(entry[1] ?? "")) back += 1;
      run.push(line);
    }
    if (certain && run.length >= LEAST && back * 2 >= run.length) {
      const heading = lines[i - 1];
      found.push(...(heading && CONTENTS.test(heading.text) ? [heading] : []), ...run);
    }
    i += Math.max(0, run.length - 1);
  }
  return found;
}

function keyOf(text: string): string {
  return splitLabel(text)
    .rest.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
