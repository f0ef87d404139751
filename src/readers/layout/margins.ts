import type { Line } from "./line.js";
import { Names } from "./names.js";

/** A line that belongs to the paper and not to the text. */
export interface Furniture {
  kind: "page-number" | "running-line";
  line: Line;
}

/** Lines at the top and at the foot of a page that are looked at. */
const AT_EDGE = 3;

/** A running line returns on so many pages, at the same place. */
const RETURNS = 3;

/** Points by which its place may differ. */
const SAME_PLACE = 4;

const LONGEST = 160;

/** A line that could be a heading by its words is a running line only when it stands this many times its height away from the text. */
const CLEAR = 2;

/** Letters smaller than this share of the running text's, in this share of the page at its top or foot, are those of a header or footer. */
const SMALL = 0.85;
const MARGIN = 0.08;

/** What returns is a running line in this share of the page; further in it is text that a form repeats. */
const WIDE_MARGIN = 0.12;

const PAGE_NUMBER =
  /^(?:[-–—|]\s?)?(?:(?:sida|sid\.?|s\.|page|p\.)\s*)?(\d{1,4})(?:\s*(?:av|of|\/)\s*\d{1,4}|\s?\(\d{1,4}\))?(?:\s?[-–—|])?$/iu;
const CERTAIN =
  /^(?:(?:sida|sid\.?|page)\s*\d{1,4}|\d{1,4}\s?\(\d{1,4}\)$|\d{1,4}\s*(?:av|of|\/)\s*\d{1,4}$|[-–—]\s?\d{1,4}\s?[-–—]$)/iu;

/**
 * Finds headers, footers and page numbers by what returns at the edges of the pages.
 * @param pages the lines of each page, from the top down
 * @param bodySize size of the running text's letters: what is larger returns as a heading, and stays
 * @param heights of the pages, in points
 */
export function marginLines(pages: readonly (readonly Line[])[], bodySize: number, heights: readonly number[]): Furniture[] {
  const names = new Names();
  const found = new Map<Line, Furniture["kind"]>();
  const edges = pages.map((lines, page) => edgeLines(lines, heights[page] ?? 0));
  for (const line of pageNumbers(edges)) found.set(line, "page-number");
  const returns = returning(edges.flat().filter(({ text, size }) => text.length <= LONGEST && size <= bodySize * 1.05));
  const enough = Math.max(2, Math.min(RETURNS, pages.length));
  pages.forEach((lines, page) => {
    const height = heights[page] ?? 0;
    const edge = new Set(edges[page]);
    for (const inward of [lines, lines.toReversed()]) {
      for (const [i, line] of inward.slice(0, AT_EDGE).entries()) {
        if (found.has(line)) continue;
        const next = inward[i + 1];
        const apart = next === undefined || Math.abs(next.y - line.y) > line.size * CLEAR;
        const runs = edge.has(line) && returns(line) >= enough && (apart || names.kindOf(line.text) === null);
        const small = line.size < bodySize * SMALL && isOuter(line, height, MARGIN) && apart && line.text.length <= LONGEST;
        if (!runs && !small) break;
        found.set(line, "running-line");
      }
    }
  });
  return [...found].map(([line, kind]) => ({ kind, line }));
}

function isOuter({ y }: Line, height: number, share: number): boolean {
  return y < height * share || y > height * (1 - share);
}

/** The outermost lines of a page, as far as they stand where headers and footers do. */
function edgeLines(lines: readonly Line[], height: number): Line[] {
  const outer = lines.length <= AT_EDGE * 2 ? lines : [...lines.slice(0, AT_EDGE), ...lines.slice(-AT_EDGE)];
  return outer.filter((line) => isOuter(line, height, WIDE_MARGIN));
}

/** Counts on how many pages a line stands at the same height, figures aside. */
function returning(lines: readonly Line[]): (line: Line) => number {
  const pages = new Map<string, Set<number>>();
  const keysOf = ({ text, y }: Line) => {
    const step = Math.floor(y / SAME_PLACE);
    return [step, step + 1].map((each) => `${each} ${text.toLowerCase().replace(/\d+/gu, "0")}`);
  };
  for (const line of lines) for (const key of keysOf(line)) pages.set(key, (pages.get(key) ?? new Set()).add(line.page));
  return (line) => Math.max(...keysOf(line).map((key) => pages.get(key)?.size ?? 0));
}

/** Numbers that go up by one from page to page at the same height, or that say in so many words what they are. */
function pageNumbers(edges: readonly (readonly Line[])[]): Line[] {
  const candidates = edges.flatMap((lines) =>
    lines.flatMap((line) => {
      const number = PAGE_NUMBER.exec(line.text)?.[1];
      return number === undefined || line.text.length > 24 ? [] : [{ line, ahead: Number(number) - line.page }];
    }),
  );
  const counts = new Map<string, number>();
  const keyOf = ({ line, ahead }: { line: Line; ahead: number }) => `${ahead} ${Math.round(line.y / (SAME_PLACE * 2))}`;
  for (const each of candidates) counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1);
  return candidates.filter((each) => CERTAIN.test(each.line.text) || (counts.get(keyOf(each)) ?? 0) >= 2).map(({ line }) => line);
}
