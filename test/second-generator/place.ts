import type { Line } from "./text.js";

/** Where the lines of a text stand. */
export interface Places {
  /** Key of the heading that each line stands under, names of groups left out; "" at the top. */
  parentOf: Map<string, string>;
  /** Key of the heading or name of a group right above. */
  groupOf: Map<string, string>;
  indexOf: Map<string, number>;
}

/** Works out where each line stands. */
export function placesOf(lines: readonly Line[], groupLevel: number): Places {
  const places: Places = { parentOf: new Map(), groupOf: new Map(), indexOf: new Map() };
  let open: Line[] = [];
  let group = "";
  lines.forEach((line, index) => {
    places.indexOf.set(line.key, index);
    if (isGroup(line, groupLevel)) {
      group = line.key;
      places.parentOf.set(line.key, open.at(-1)?.key ?? "");
      return;
    }
    if (line.kind === "heading") {
      open = open.filter(({ level }) => level < line.level);
      places.parentOf.set(line.key, open.at(-1)?.key ?? "");
      open.push(line);
      group = line.key;
      return;
    }
    places.parentOf.set(line.key, open.at(-1)?.key ?? "");
    places.groupOf.set(line.key, group);
  });
  return places;
}

export function isGroup(line: Line, groupLevel: number): boolean {
  return line.kind === "heading" && line.level === groupLevel;
}

/** The heading at `start` with all that stands under it: the index just after. */
export function endOf(lines: readonly Line[], start: number): number {
  const { level } = lines[start] as Line;
  const next = lines.findIndex((line, k) => k > start && line.kind === "heading" && line.level <= level);
  return next === -1 ? lines.length : next;
}
