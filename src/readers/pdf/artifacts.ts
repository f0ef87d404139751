import type { Line } from "../layout/line.js";

/** Share of the page's height, at its top and foot, in which headers and footers stand. */
const MARGIN = 0.12;

/** What a file calls an artifact is dropped in the margins, when it returns, or when it is short; longer text in the middle of a page stays. */
const SHORT = 60;

/** Whether a line that the file marks as belonging to the paper can go. */
export function isPaper(line: Line, height: number, returns: boolean): boolean {
  return returns || line.text.length <= SHORT || inMargin(line, height);
}

export function inMargin({ y }: Line, height: number): boolean {
  return y < height * MARGIN || y > height * (1 - MARGIN);
}

/** Texts that stand on several pages, figures aside. */
export function returningTexts(lines: readonly Line[]): (line: Line) => boolean {
  const pages = new Map<string, Set<number>>();
  const keyOf = ({ text }: Line) => text.toLowerCase().replace(/\d+/gu, "0");
  for (const line of lines) pages.set(keyOf(line), (pages.get(keyOf(line)) ?? new Set()).add(line.page));
  return (line) => (pages.get(keyOf(line))?.size ?? 0) > 1;
}
