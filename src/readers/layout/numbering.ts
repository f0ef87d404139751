import type { Line } from "./line.js";

/**
 * Numbers the lines of a document, page after page, those within a page in the order given.
 * @returns the first line of each page, ascending
 */
export function numberLines(lines: readonly Line[], pages: number): number[] {
  const byPage = new Map<number, Line[]>();
  for (const line of lines) {
    const known = byPage.get(line.page);
    if (known) known.push(line);
    else byPage.set(line.page, [line]);
  }
  const first: number[] = [];
  let number = 1;
  for (let page = 1; page <= pages; page++) {
    first.push(number);
    for (const line of byPage.get(page) ?? []) {
      line.number = number;
      number += 1;
    }
  }
  return first;
}
