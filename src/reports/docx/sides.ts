import { longestIncreasing } from "../../diff/increasing.js";
import type { Change, DiffResult } from "../../diff/result.js";
import type { StoryBlock, StoryParagraph, StoryTable } from "../../writers/docx/story.js";

/** What can be compared of a story: its paragraphs and tables. */
export type Part = StoryParagraph | StoryTable;

/** One of the two stories, with the parts that belong together across them. */
export interface Side {
  parts: Part[];
  /** For each part the index of its partner on the other side; -1 for none. */
  partner: Int32Array;
  /** For each part where it is told: the place of its change among all changes. */
  rank: Float64Array;
}

/** The two stories, paired, and what stayed in its order. */
export interface Sides {
  before: Side;
  after: Side;
  /** For each part before: it has a partner and stands in the order that both stories keep. */
  stays: boolean[];
  /** The change that a part is in, by its id on each side. */
  changeBefore: Map<string, Change>;
  changeAfter: Map<string, Change>;
}

/** Lays two stories side by side, as the comparison of the agreements pairs what is in them. */
export function pairStories(before: readonly StoryBlock[], after: readonly StoryBlock[], result: DiffResult): Sides {
  const changeBefore = new Map<string, Change>();
  const changeAfter = new Map<string, Change>();
  const place = new Map<Change, number>();
  result.changes.forEach((change, i) => {
    place.set(change, i);
    if (change.before !== null) changeBefore.set(change.before.id, change);
    if (change.after !== null) changeAfter.set(change.after.id, change);
  });
  const sides: Sides = { before: sideOf(before), after: sideOf(after), stays: [], changeBefore, changeAfter };
  pairById(sides);
  pairAdded(sides);
  rankParts(sides.before, changeBefore, place);
  rankParts(sides.after, changeAfter, place);
  const { partner, parts } = sides.before;
  const paired = [...partner.keys()].filter((i) => partner[i] !== -1);
  const kept = longestIncreasing(
    paired.map((i) => {
      const part = parts[i] as Part;
      const moved = part.id !== null && changeBefore.get(part.id)?.moved === true;
      return { position: partner[i] as number, weight: moved ? 1 : 20 + lengthOf(part) };
    }),
  );
  sides.stays = parts.map(() => false);
  paired.forEach((i, k) => {
    sides.stays[i] = kept[k] === true;
  });
  return sides;
}

function sideOf(story: readonly StoryBlock[]): Side {
  const parts = story.filter((block): block is Part => block.kind !== "piece");
  return { parts, partner: new Int32Array(parts.length).fill(-1), rank: new Float64Array(parts.length) };
}

function pair({ before, after }: Sides, i: number, j: number): void {
  before.partner[i] = j;
  after.partner[j] = i;
}

function pairById(sides: Sides): void {
  const places = new Map(sides.after.parts.flatMap(({ id }, j) => (id === null ? [] : [[id, j] as const])));
  sides.before.parts.forEach(({ id, kind }, i) => {
    const partner = id === null ? undefined : sides.changeBefore.get(id)?.after?.id;
    const j = partner === undefined ? undefined : places.get(partner);
    if (j !== undefined && sides.after.parts[j]?.kind === kind) pair(sides, i, j);
  });
}

/** The nearest heading above each part, as the index of that part; -1 at the top. */
function headings({ parts }: Side): number[] {
  let heading = -1;
  return parts.map((part, i) => {
    if (part.id !== null && part.kind === "paragraph" && /^(?:Heading|Title)/u.test(part.style)) heading = i;
    return heading;
  });
}

/** Pairs what has no id, such as headings of groups: under the same heading the same words first, then the same style. */
function pairAdded(sides: Sides): void {
  const [above, below] = [headings(sides.before), headings(sides.after)];
  const free = new Map<number, number[]>();
  sides.after.parts.forEach(({ id }, j) => {
    if (id !== null) return;
    const heading = below[j] ?? -1;
    free.set(heading, [...(free.get(heading) ?? []), j]);
  });
  for (const likeness of [wordsOf, styleOf]) {
    sides.before.parts.forEach((part, i) => {
      if (part.id !== null || sides.before.partner[i] !== -1) return;
      const heading = above[i] ?? -1;
      const candidates = free.get(heading === -1 ? -1 : (sides.before.partner[heading] ?? -1)) ?? [];
      const found = candidates.find(
        (j) => sides.after.partner[j] === -1 && likeness(sides.after.parts[j] as Part) === likeness(part),
      );
      if (found !== undefined) pair(sides, i, found);
    });
  }
}

function styleOf(part: Part): string {
  return part.kind === "table" ? `table ${part.widths.length}` : part.style;
}

function wordsOf(part: Part): string {
  return `${styleOf(part)} ${textOf(part)}`;
}

/** All words of a part. */
export function textOf(part: Part): string {
  const runs = part.kind === "table" ? part.rows.flatMap(({ cells }) => cells.flat()) : part.runs;
  return runs.map(({ text }) => text).join("");
}

function lengthOf(part: Part): number {
  return textOf(part).length;
}

/** What has no change of its own is told just before what follows it. */
function rankParts({ parts, rank }: Side, changes: ReadonlyMap<string, Change>, place: ReadonlyMap<Change, number>): void {
  let next = place.size;
  for (let i = parts.length - 1; i >= 0; i -= 1) {
    const { id } = parts[i] as Part;
    const change = id === null ? undefined : changes.get(id);
    next = change === undefined ? next - 1e-6 : (place.get(change) ?? next);
    rank[i] = next;
  }
}
