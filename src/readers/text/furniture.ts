import type { Line } from "./lines.js";

/** A line that belongs to the paper and not to the text. */
export interface Furniture {
  kind: "page-number" | "running-line";
  line: Line;
}

/** A bare number that is not taken out, though it may be a page number. */
export function loneNumbers(lines: readonly Line[]): Line[] {
  return lines.filter(({ text }) => text.length <= 3 && /^\d{1,3}$/u.test(text));
}

const PAGE_WORDS =
  /^(?:[-–—]\s?)?(?:(?:sida|sid\.?|s\.|page|p\.)\s*)?(\d{1,4})(?:\s*(?:av|of|\/)\s*\d{1,4}|\s?\(\d{1,4}\))?(?:\s?[-–—])?$/i;
const CERTAIN = /^(?:(?:sida|sid\.?|page)\s*\d{1,4}|\d{1,4}\s?\(\d{1,4}\)$|[-–—]\s?\d{1,4}\s?[-–—]$)/i;

/**
 * Most short lines are words, and the pattern takes long to build: a page number begins with a figure, a dash or a word for
 * "page", and ends in a figure, a bracket or a dash.
 */
function mayBePageNumber(text: string): boolean {
  if (text.length > LONGEST_NUMBER) return false;
  return FIRST_OF_NUMBER.includes(text.charAt(0)) && LAST_OF_NUMBER.includes(text.charAt(text.length - 1));
}

const FIRST_OF_NUMBER = "0123456789-–—sSpP";
const LAST_OF_NUMBER = "0123456789)-–—";

/** "- Page 1234 of 1234 -" has fewer characters. */
const LONGEST_NUMBER = 24;

/** A running line returns on this many pages at least before it is taken for one. */
const RETURNS = 3;

/**
 * Finds page numbers, and the lines that return at the top or foot of the pages.
 * A bare number is a page number only where a page ends or begins, or when such numbers count upwards by one; anything else stays in the text.
 * @returns the lines of the text, with the gaps of what was taken out added up, and what was taken out
 */
export function withoutFurniture(lines: readonly Line[]): { lines: Line[]; furniture: Furniture[] } {
  const furniture = new Map<Line, Furniture["kind"]>();
  for (const line of pageNumbers(lines)) furniture.set(line, "page-number");
  for (const line of runningLines(lines.filter((each) => !furniture.has(each)))) furniture.set(line, "running-line");
  const kept: Line[] = [];
  let gap = 0;
  let page = false;
  for (const line of lines) {
    if (furniture.has(line)) {
      gap += line.gap;
      page = true;
    } else {
      kept.push(gap > 0 || page ? { ...line, gap: line.gap + gap, page: line.page || page } : line);
      gap = 0;
      page = false;
    }
  }
  return {
    lines: kept,
    furniture: [...furniture].map(([line, kind]) => ({ kind, line })).sort((a, b) => a.line.number - b.line.number),
  };
}

function pageNumbers(lines: readonly Line[]): Line[] {
  const candidates: { line: Line; number: number; edge: boolean }[] = [];
  lines.forEach((line, i) => {
    const found = mayBePageNumber(line.text) ? PAGE_WORDS.exec(line.text) : null;
    if (!found) return;
    const next = lines[i + 1];
    const edge = line.page || next === undefined || next.page || CERTAIN.test(line.text);
    candidates.push({ line, number: Number(found[1]), edge });
  });
  return candidates
    .filter(({ number, edge }, i) => {
      if (!edge && candidates.length < 2) return false;
      const before = candidates[i - 1];
      const after = candidates[i + 1];
      const counts = before?.number === number - 1 || after?.number === number + 1;
      return counts || (edge && (CERTAIN.test(candidates[i]?.line.text ?? "") || (candidates.length === 1 && number < 100)));
    })
    .map(({ line }) => line);
}

/** Lines that return, digits aside, next to a page break; only where the file marks its pages. */
function runningLines(lines: readonly Line[]): Line[] {
  const atEdges: Line[] = [];
  let pages = 0;
  lines.forEach((line, i) => {
    if (line.page) pages += 1;
    if (line.page || lines[i + 1]?.page) atEdges.push(line);
  });
  const returns = new Map<string, number>();
  const key = (line: Line) => line.text.toLowerCase().replace(/\d+/gu, "0");
  for (const line of atEdges) returns.set(key(line), (returns.get(key(line)) ?? 0) + 1);
  const enough = Math.max(RETURNS, Math.ceil(pages / 2));
  return atEdges.filter((line) => line.text.length <= 120 && (returns.get(key(line)) ?? 0) >= enough);
}
