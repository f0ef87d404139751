import type { Segment } from "./compose.js";

/** A stretch of a page that is read from its top to its bottom. */
export interface Stretch {
  segments: Segment[];
  /** Columns side by side where it stands, and which one it is, from 0. */
  columns: number;
  column: number;
  /** The gutter beside it; null where there is one column. */
  gutter: number | null;
}

/** Half the least width of a gutter, in points. */
const HALF_GUTTER = 3.5;

/** Where gutters are looked for: every so many points, and no nearer to the edges than this share of the width. */
const STEP = 3;
const EDGE = 0.12;

/** Lines that it takes on each side, before there are columns; one is enough where other pages have a gutter. */
const LEAST_LINES = 3;

/** A column's lines are running text when half of them reach this share of its width. */
const FULL = 0.6;

/** More pieces than this on one page are no page of text; they stay in their order from the top down. */
const MOST_SEGMENTS = 4000;

/** Columns within columns; three gutters give four columns. */
const DEEPEST = 3;

/** Places at which one stretch is tried, and gutters of other pages that are kept in mind. */
const MOST_PLACES = 200;
const MOST_KNOWN = 30;

/** Pieces that are looked at on one page, over all places of all its stretches: twenty looks at a full page of text. */
const MOST_LOOKS = 20 * MOST_PLACES * 100;

/** Gutters of different pages this near to each other, in points, are one. */
const SAME_GUTTER = 6;

interface Gutter {
  x: number;
  top: number;
  bottom: number;
  score: number;
}

/**
 * Finds the order of reading: what stands above columns first, then each column from the left, then what stands below.
 * @param known places of gutters on other pages: there, fewer and shorter lines are enough
 */
export function stretchesOf(segments: readonly Segment[], known: readonly number[] = []): Stretch[] {
  if (segments.length > MOST_SEGMENTS) return [{ segments: [...segments], columns: 1, column: 0, gutter: null }];
  const places = [...new Set(known.map((x) => Math.round(x / SAME_GUTTER) * SAME_GUTTER))].slice(0, MOST_KNOWN);
  return split([...segments], { depth: DEEPEST, known: places, budget: { left: MOST_LOOKS } });
}

/** What a search for columns may still do, and what it knows. */
interface Search {
  depth: number;
  known: readonly number[];
  budget: { left: number };
}

function split(segments: Segment[], search: Search): Stretch[] {
  if (segments.length === 0) return [];
  const whole: Stretch = { segments, columns: 1, column: 0, gutter: null };
  search.budget.left -= segments.length * MOST_PLACES;
  const gutter = search.depth > 0 && search.budget.left >= 0 ? widestGutter(segments, search.known) : null;
  if (!gutter) return [whole];
  const inner = { ...search, depth: search.depth - 1 };
  const inside = segments.filter(({ y }) => y >= gutter.top && y <= gutter.bottom);
  const left = split(
    inside.filter(({ x }) => x < gutter.x),
    inner,
  );
  const right = split(
    inside.filter(({ x }) => x >= gutter.x),
    inner,
  );
  const besides = (stretches: Stretch[], from: number, others: number): Stretch[] =>
    stretches.map((each) => ({
      column: each.column + from,
      columns: each.columns + others,
      segments: each.segments,
      gutter: gutter.x,
    }));
  const across = (stretches: Stretch[]) => Math.max(1, ...stretches.map((each) => each.columns));
  return [
    ...split(
      segments.filter(({ y }) => y < gutter.top),
      search,
    ),
    ...besides(left, 0, across(right)),
    ...besides(right, across(left), across(left)),
    ...split(
      segments.filter(({ y }) => y > gutter.bottom),
      search,
    ),
  ];
}

/** The gutter with the most text along it, or null where the text is set in one column. */
function widestGutter(segments: readonly Segment[], known: readonly number[]): Gutter | null {
  const from = Math.min(...segments.map(({ x }) => x));
  const to = Math.max(...segments.map(({ right }) => right));
  const sorted = [...segments].sort((a, b) => a.y - b.y);
  const found: Gutter[] = [];
  const step = Math.max(STEP, (to - from) / MOST_PLACES);
  for (let x = from + (to - from) * EDGE; x <= to - (to - from) * EDGE; x += step) {
    const isKnown = known.some((each) => Math.abs(each - x) < SAME_GUTTER);
    let start = 0;
    // Nearly all places on a page of text are crossed by nearly all lines, so that most runs are too short to look at.
    const close = (end: number) => {
      if (end - start >= 2 * leastLines(isKnown)) {
        const gutter = asGutter(sorted.slice(start, end), x, isKnown);
        if (gutter) found.push(gutter);
      }
      start = end + 1;
    };
    for (let i = 0; i < sorted.length; i++) {
      const segment = sorted[i];
      if (segment && segment.x < x + HALF_GUTTER && segment.right > x - HALF_GUTTER) close(i);
    }
    close(sorted.length);
  }
  const best = Math.max(0, ...found.map(({ score }) => score));
  const same = found.filter(({ score }) => score === best);
  return same[Math.floor(same.length / 2)] ?? null;
}

/** Lines that it takes on each side of a place. */
function leastLines(known: boolean): number {
  return known ? 1 : LEAST_LINES;
}

/** Judges a run of lines none of which crosses a place: whether they stand in columns on its two sides. */
function asGutter(run: readonly Segment[], x: number, known: boolean): Gutter | null {
  const left = run.filter((each) => each.x < x);
  const right = run.filter((each) => each.x >= x);
  const least = leastLines(known);
  if (left.length < least || right.length < least) return null;
  const span = (side: readonly Segment[]) => ({ top: side[0]?.y ?? 0, bottom: side.at(-1)?.y ?? 0 });
  const [a, b] = [span(left), span(right)];
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (!known && shared < Math.min(a.bottom - a.top, b.bottom - b.top) / 2) return null;
  if (!known && !(isText(left) && isText(right)) && !standApart(left, right)) return null;
  const letters = run.reduce((sum, each) => sum + each.right - each.x, 0);
  return { x, top: Math.min(a.top, b.top), bottom: Math.max(a.bottom, b.bottom), score: Math.round(letters) };
}

/** Lines that fill their column, as running text does and the cells of a table don't. */
function isText(side: readonly Segment[]): boolean {
  const widths = side.map((each) => each.right - each.x).sort((a, b) => a - b);
  const width = widths.at(-1) ?? 0;
  const size = side[0]?.size ?? 10;
  return width > size * 8 && (widths[Math.floor(widths.length / 2)] ?? 0) >= width * FULL;
}

/** Boxes side by side: their lines begin at one edge each, and seldom on the same baseline as a line on the other side. */
function standApart(left: readonly Segment[], right: readonly Segment[]): boolean {
  const level = right.filter((each) => left.some(({ y, size }) => Math.abs(y - each.y) < size * 0.2)).length;
  if (level > Math.min(left.length, right.length) * 0.4) return false;
  return [left, right].every((side) => {
    const edges = new Map<number, number>();
    for (const { x } of side) edges.set(Math.round(x / 3), (edges.get(Math.round(x / 3)) ?? 0) + 1);
    return Math.max(...edges.values()) >= side.length * 0.6;
  });
}
