import type { CountedList } from "../../writers/docx/story.js";
import type { Part, Sides } from "./sides.js";

/**
 * Makes lists of the two stories one where they are one: the same way of counting, from the same number, and items in common. Then an
 * item that stayed is no change of numbers, and after accepting or rejecting all, each list counts what is left in it.
 */
export function joinLists({ before, after }: Sides): void {
  const shared = new Map<CountedList, Map<CountedList, number>>();
  before.partner.forEach((j, i) => {
    const [was, is] = [listOf(before.parts[i]), listOf(after.parts[j])];
    // A list starts from its number at the level of its items alone; on another level it would start from one.
    if (was === null || is === null || levelOf(before.parts[i]) !== levelOf(after.parts[j]) || !countsAlike(was, is)) return;
    const counts = shared.get(was) ?? new Map<CountedList, number>();
    shared.set(was, counts.set(is, (counts.get(is) ?? 0) + 1));
  });
  const pairs = [...shared].flatMap(([was, counts]) => [...counts].map(([is, count]) => ({ was, is, count })));
  const joined = new Map<CountedList, CountedList>();
  const taken = new Set<CountedList>();
  for (const { was, is } of pairs.sort((x, y) => y.count - x.count)) {
    if (joined.has(was) || taken.has(is)) continue;
    joined.set(was, is);
    taken.add(is);
  }
  for (const part of before.parts) {
    const list = listOf(part);
    const one = list === null ? undefined : joined.get(list);
    if (one !== undefined && part.kind === "paragraph" && part.list !== null) part.list = { ...part.list, list: one };
  }
}

function listOf(part: Part | undefined): CountedList | null {
  const list = part?.kind === "paragraph" ? part.list?.list : undefined;
  return list === undefined || list === "bullets" ? null : list;
}

function levelOf(part: Part | undefined): number | undefined {
  return part?.kind === "paragraph" ? part.list?.level : undefined;
}

function countsAlike(one: CountedList, other: CountedList): boolean {
  const alike = one.prefix === other.prefix && one.suffix === other.suffix && one.start === other.start;
  return alike && one.format === other.format && one.inLine === other.inLine;
}
