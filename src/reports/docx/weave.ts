import type { Language } from "../../agreement/model.js";
import type { WordRun } from "../../diff/result.js";
import type { CountedList, Setting, StoryParagraph, StoryRun, StoryTable, Tracked } from "../../writers/docx/story.js";
import { type Group, groupsOf, type Stretch } from "./groups.js";
import { type NoteMarks, RunCursor } from "./run-text.js";
import type { Part, Sides } from "./sides.js";
import { mergeTables, wholeTable } from "./tables.js";

/** One part of the marked text. */
export interface Woven {
  part: Part;
  /** Indexes of the parts that it shows; -1 for none. */
  before: number;
  after: number;
  /** It is one end of a move. */
  move: "from" | "to" | null;
  /** The words that an edit changed in it; empty for what came or went. */
  words: readonly WordRun[];
  /** The words are not marked in the text, so they must be told otherwise. */
  untold: boolean;
}

/**
 * Weaves two stories into one with tracked changes: what stayed stands once, with its words marked; what went stands where it stood,
 * what came where it stands, and what moved at both places.
 */
export function weave(sides: Sides, marks: NoteMarks, language: Language): Woven[] {
  return new Weaver(sides, marks, language).run();
}

class Weaver {
  private readonly out: Woven[] = [];
  private readonly sides: Sides;
  private readonly marks: NoteMarks;
  private readonly language: Language;
  private readonly groupBefore = new Map<number, Group>();
  private readonly groupAfter = new Map<number, Group>();
  private readonly inPlace = new Map<number, { group: Group; told: Stretch[] }>();
  /** Lists whose numbers are written as text, since a number in them changed for a paragraph that stayed. */
  private readonly typed = new Set<CountedList>();

  constructor(sides: Sides, marks: NoteMarks, language: Language) {
    this.sides = sides;
    this.marks = marks;
    this.language = language;
    const textOf = (part: Part) => (part.kind === "table" ? "" : marks.of(part.runs));
    const texts = { before: sides.before.parts.map(textOf), after: sides.after.parts.map(textOf) };
    for (const group of groupsOf(sides, texts, language)) this.settle(group);
  }

  private settle(group: Group): void {
    for (const { before, after } of group.stretches) {
      this.groupBefore.set(before, group);
      this.groupAfter.set(after, group);
    }
    if (this.sides.stays[group.before] !== true) return;
    const told = neighbours(group);
    this.inPlace.set(group.before, { group, told });
    for (const { before, after } of told) this.typeNumbers(this.sides.before.parts[before], this.sides.after.parts[after]);
  }

  /**
   * Word tracks another number of a list only as a change of format, which hardly anyone sees and LibreOffice does not take
   * back. Written as text, the old number is struck and the new one stands beside it.
   */
  private typeNumbers(was: Part | undefined, is: Part | undefined): void {
    if (was?.kind !== "paragraph" || is?.kind !== "paragraph") return;
    if (was.list?.list === is.list?.list && was.list?.level === is.list?.level) return;
    for (const { list } of [was, is]) if (list !== null && list.list !== "bullets") this.typed.add(list.list);
  }

  /** How a part is set here: one whose number is text is in no list. */
  private setting({ style, list }: Setting): Setting {
    return { style, list: this.typedNumber(list) === "" ? list : null };
  }

  private typedNumber(list: Setting["list"]): string {
    if (list === null || list.list === "bullets" || !this.typed.has(list.list)) return "";
    return `${list.shown}${list.list.inLine ? " " : "\t"}`;
  }

  private numberRuns(list: Setting["list"], tracked: Tracked | null): StoryRun[] {
    const text = this.typedNumber(list);
    return text === "" ? [] : [{ text, tracked }];
  }

  run(): Woven[] {
    let [i, j] = [0, 0];
    const anchors = [...this.inPlace.values()].sort((x, y) => x.group.before - y.group.before);
    for (const { group, told } of anchors) {
      const firstBefore = Math.min(...told.map(({ before }) => before));
      const firstAfter = Math.min(...told.map(({ after }) => after));
      this.gap(i, firstBefore, j, firstAfter);
      this.together(group, told);
      i = Math.max(...told.map(({ before }) => before)) + 1;
      j = Math.max(...told.map(({ after }) => after)) + 1;
    }
    this.gap(i, this.sides.before.parts.length, j, this.sides.after.parts.length);
    return this.out;
  }

  /** What stands between two parts that stayed: both sides in their own order, by the places where the comparison tells them. */
  private gap(i: number, endBefore: number, j: number, endAfter: number): void {
    const { before, after } = this.sides;
    let [from, to] = [i, j];
    let reached = Number.NEGATIVE_INFINITY;
    while (from < endBefore || to < endAfter) {
      // What moved away is told where it stood: behind what went before it.
      const moved = from < endBefore && before.partner[from] !== -1;
      const rank =
        from >= endBefore ? Number.POSITIVE_INFINITY : moved ? reached : Math.max(before.rank[from] as number, reached);
      if (to >= endAfter || rank <= (after.rank[to] as number)) {
        if (!moved) reached = rank;
        this.gone(from);
        from += 1;
      } else {
        this.came(to);
        to += 1;
      }
    }
  }

  private gone(index: number): void {
    const part = this.sides.before.parts[index] as Part;
    if (part.kind === "table") return this.push(wholeTable(part, "delete"), index, -1, null);
    const group = this.groupBefore.get(index);
    const cursor = new RunCursor(part.runs, this.marks);
    const moves = this.isMove(group, group?.before === index);
    const stretches = group?.stretches.filter(({ before }) => before === index) ?? [];
    const runs =
      stretches.length === 0
        ? part.runs.map((run) => ({ ...run, tracked: "delete" as const }))
        : stretches.flatMap(({ after, words }) =>
            words.flatMap(({ op, text }) => {
              if (op === "insert") return [];
              return cursor.take(text, moves && after === group?.after && op === "equal" ? "move-from" : "delete");
            }),
          );
    const ending = moves ? "move-from" : "delete";
    const all = [...this.numberRuns(part.list, ending), ...runs];
    this.push({ ...part, ...this.setting(part), runs: all, ending }, index, -1, moves ? "from" : null);
  }

  private came(index: number): void {
    const part = this.sides.after.parts[index] as Part;
    if (part.kind === "table") return this.push(wholeTable(part, "insert"), -1, index, null);
    const group = this.groupAfter.get(index);
    const cursor = new RunCursor(part.runs, this.marks);
    const moves = this.isMove(group, group?.after === index);
    const stretches = group?.stretches.filter(({ after }) => after === index) ?? [];
    const runs =
      stretches.length === 0
        ? part.runs.map((run) => ({ ...run, tracked: "insert" as const }))
        : stretches.flatMap(({ before, words }) =>
            words.flatMap(({ op, text }) => {
              if (op === "delete") return [];
              return cursor.take(text, moves && before === group?.before && op === "equal" ? "move-to" : "insert");
            }),
          );
    const ending = moves ? "move-to" : "insert";
    const all = [...this.numberRuns(part.list, ending), ...runs];
    const words = moves ? stretches.flatMap((stretch) => stretch.words) : [];
    this.push({ ...part, ...this.setting(part), runs: all, ending }, -1, index, moves ? "to" : null, words);
  }

  /** A main part that did not stay, and that has words to move. */
  private isMove(group: Group | undefined, main: boolean): boolean {
    if (group === undefined || !main || this.sides.stays[group.before] === true) return false;
    const own = group.stretches.find(({ before, after }) => before === group.before && after === group.after);
    return own?.words.some(({ op, text }) => op === "equal" && text.trim() !== "") === true;
  }

  /** Parts that stayed, with the words marked in them. */
  private together(group: Group, told: readonly Stretch[]): void {
    const [before, after] = [this.sides.before.parts[group.before] as Part, this.sides.after.parts[group.after] as Part];
    if (before.kind === "table" || after.kind === "table") {
      if (before.kind === after.kind)
        for (const each of mergeTables(before as StoryTable, after as StoryTable, this.marks, this.language))
          this.push(each, group.before, group.after, null);
      return;
    }
    const cursors = { before: new Map<number, RunCursor>(), after: new Map<number, RunCursor>() };
    const cursor = (side: "before" | "after", index: number): RunCursor => {
      let found = cursors[side].get(index);
      const { runs } = this.sides[side].parts[index] as StoryParagraph;
      if (found === undefined) cursors[side].set(index, (found = new RunCursor(runs, this.marks)));
      return found;
    };
    const paragraphs: { stretch: Stretch; runs: StoryRun[] }[] = [];
    const early: StoryRun[] = [];
    for (const stretch of group.stretches) {
      const inside = told.includes(stretch);
      const runs = stretch.words.flatMap((word) =>
        inside
          ? markedRuns(word, cursor("before", stretch.before), cursor("after", stretch.after))
          : lentRuns(
              word,
              group,
              cursor(group.kind === "split" ? "before" : "after", group.kind === "split" ? stretch.before : stretch.after),
            ),
      );
      if (inside) paragraphs.push({ stretch, runs });
      else (paragraphs.at(-1)?.runs ?? early).push(...runs);
    }
    paragraphs[0]?.runs.unshift(...early);
    paragraphs.forEach(({ stretch, runs }, k) => {
      const was = this.sides.before.parts[stretch.before] as StoryParagraph;
      const is = this.sides.after.parts[stretch.after] as StoryParagraph;
      const ending = k === paragraphs.length - 1 ? null : group.kind === "split" ? "insert" : "delete";
      const [old, set] = [this.setting(was), this.setting(is)];
      const changed = old.style !== set.style || old.list?.list !== set.list?.list || old.list?.level !== set.list?.level;
      const number = this.changedNumber(was, is, group.kind, k);
      const part: StoryParagraph = { ...is, ...set, anchors: [], runs: [...number, ...runs], ending, was: changed ? old : null };
      this.push(part, stretch.before, stretch.after, null);
    });
  }

  /** The number as text at the head of a paragraph that stayed; of a divided one only the first part had, or has, the number of the whole. */
  private changedNumber(was: StoryParagraph, is: StoryParagraph, kind: Group["kind"], k: number): StoryRun[] {
    const old = k > 0 && kind === "split" ? "" : this.typedNumber(was.list);
    const now = k > 0 && kind === "merge" ? "" : this.typedNumber(is.list);
    if (old === now) return now === "" ? [] : [{ text: now, tracked: null }];
    const runs: StoryRun[] = [
      { text: old, tracked: "delete" },
      { text: now, tracked: "insert" },
    ];
    return runs.filter(({ text }) => text !== "");
  }

  private push(part: Part, before: number, after: number, move: Woven["move"], words: readonly WordRun[] = []): void {
    this.out.push({ part, before, after, move, words, untold: false });
  }
}

/** The stretches that stand side by side with the main one on both sides, so that only ends of paragraphs came or went between them. */
function neighbours(group: Group): Stretch[] {
  const { kind, before, after, stretches } = group;
  const main = stretches.findIndex((stretch) => stretch.before === before && stretch.after === after);
  const own = stretches[main];
  if (own === undefined) return [];
  const place = (stretch: Stretch | undefined) => (kind === "split" ? stretch?.after : stretch?.before);
  const told = [own];
  if (kind === "pair") return told;
  for (let k = main + 1; place(stretches[k]) === (place(stretches[k - 1]) ?? 0) + 1; k += 1) told.push(stretches[k] as Stretch);
  for (let k = main - 1; k >= 0 && place(stretches[k]) === (place(stretches[k + 1]) ?? 0) - 1; k -= 1)
    told.unshift(stretches[k] as Stretch);
  return told;
}

/** The runs of words that stayed in their place. */
function markedRuns({ op, text }: WordRun, before: RunCursor, after: RunCursor): StoryRun[] {
  if (op === "delete") return before.take(text, "delete");
  if (op === "insert") return after.take(text, "insert");
  const was = before.take(text, "delete");
  const is = after.take(text, null);
  // The same words with another link under them: nobody sees it, but it leads elsewhere.
  return sameLinks(was, is) ? is : [...was, ...is.map((run) => ({ ...run, tracked: "insert" as const }))];
}

function sameLinks(was: readonly StoryRun[], is: readonly StoryRun[]): boolean {
  const links = (runs: readonly StoryRun[]) => runs.flatMap(({ link }) => link ?? []).join(" ");
  return links(was) === links(is);
}

/** Words of the whole that now stand in a part elsewhere, or stood there. */
function lentRuns({ op, text }: WordRun, { kind }: Group, whole: RunCursor): StoryRun[] {
  const tracked: Tracked = kind === "split" ? "delete" : "insert";
  return op === (kind === "split" ? "insert" : "delete") ? [] : whole.take(text, tracked);
}
