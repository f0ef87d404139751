import type { Language } from "../../agreement/model.js";
import type { Change, WordRun } from "../../diff/result.js";
import type { Part, Sides } from "./sides.js";
import { afterOf, beforeOf, readsAs, wordsBetween } from "./words.js";

/** A stretch of words that one part before and one part after share, or differ in. Both are indexes of parts. */
export interface Stretch {
  before: number;
  after: number;
  words: WordRun[];
}

/** Parts whose words belong together: a pair; or one part and those that it was split into or merged from, in the order of the whole. */
export interface Group {
  kind: "pair" | "split" | "merge";
  /** The parts that are partners. */
  before: number;
  after: number;
  stretches: Stretch[];
}

/** The texts of the parts on both sides, as they are compared. */
export interface Texts {
  before: string[];
  after: string[];
}

/** Finds the groups of parts. Every part is in one group at most; one in none came or went. */
export function groupsOf(sides: Sides, texts: Texts, language: Language): Group[] {
  return new Grouping(sides, texts, language).run();
}

class Grouping {
  private readonly sides: Sides;
  private readonly texts: Texts;
  private readonly language: Language;
  private readonly places: { before: Map<string, number>; after: Map<string, number> };
  private readonly taken = { before: new Set<number>(), after: new Set<number>() };

  constructor(sides: Sides, texts: Texts, language: Language) {
    this.sides = sides;
    this.texts = texts;
    this.language = language;
    this.places = { before: placesOf(sides.before.parts), after: placesOf(sides.after.parts) };
  }

  run(): Group[] {
    const groups: Group[] = [];
    this.sides.before.partner.forEach((after, before) => {
      if (after === -1) return;
      const group = this.divided(before, after) ?? this.pair(before, after);
      for (const stretch of group.stretches) {
        this.taken.before.add(stretch.before);
        this.taken.after.add(stretch.after);
      }
      groups.push(group);
    });
    return groups;
  }

  private changeOf(before: number): Change | undefined {
    const id = this.sides.before.parts[before]?.id ?? null;
    return id === null ? undefined : this.sides.changeBefore.get(id);
  }

  private pair(before: number, after: number): Group {
    const [was, is] = [this.texts.before[before] ?? "", this.texts.after[after] ?? ""];
    const table = this.sides.before.parts[before]?.kind === "table";
    const words = table ? [] : wordsBetween(was, is, this.changeOf(before), this.language);
    return { kind: "pair", before, after, stretches: [{ before, after, words }] };
  }

  /** The group of a clause that was split or merged, from the words that the comparison shared out. Null when it is no such clause. */
  private divided(before: number, after: number): Group | null {
    const change = this.changeOf(before);
    if (change === undefined || change.partners === null || change.before === null || change.after === null) return null;
    const { kind } = change.partners;
    const stretches: Stretch[] = [];
    for (const run of change.words) {
      const last = stretches.at(-1);
      if (run.elsewhere !== undefined) {
        const stretch = this.elsewhere(run, run.elsewhere, kind, before, after);
        if (stretch === null) return null;
        stretches.push(stretch);
      } else if (last?.before === before && last.after === after) last.words.push(run);
      else stretches.push({ before, after, words: [run] });
    }
    const group: Group = { kind, before, after, stretches };
    return this.isSound(group) ? group : null;
  }

  private elsewhere(run: WordRun, id: string, kind: "split" | "merge", before: number, after: number): Stretch | null {
    const isSplit = kind === "split";
    const index = (isSplit ? this.places.after : this.places.before).get(id);
    const part = (isSplit ? this.sides.changeAfter : this.sides.changeBefore).get(id);
    if (index === undefined || part === undefined) return null;
    // The space at the cut belongs to the whole alone.
    const own = run.text.trim();
    const from = run.text.indexOf(own);
    const space = (text: string): WordRun[] => (text === "" ? [] : [{ op: isSplit ? "delete" : "insert", text }]);
    const words = [...space(run.text.slice(0, from)), ...part.words, ...space(run.text.slice(from + own.length))];
    return isSplit ? { before, after: index, words } : { before: index, after, words };
  }

  /** True when each part is in it once, in no other group, and gets its whole text back. */
  private isSound({ kind, before, after, stretches }: Group): boolean {
    const shared = kind === "split" ? stretches.map((stretch) => stretch.after) : stretches.map((stretch) => stretch.before);
    if (new Set(shared).size !== stretches.length || stretches.length < 2) return false;
    const free = stretches.every(
      (stretch) =>
        !this.taken.before.has(stretch.before) &&
        !this.taken.after.has(stretch.after) &&
        (stretch.before === before || this.sides.before.partner[stretch.before] === -1) &&
        (stretch.after === after || this.sides.after.partner[stretch.after] === -1),
    );
    const all = stretches.flatMap(({ words }) => words);
    const whole =
      kind === "split"
        ? readsAs(beforeOf(all), this.texts.before[before] ?? "")
        : readsAs(afterOf(all), this.texts.after[after] ?? "");
    return (
      free &&
      whole &&
      stretches.every((stretch) =>
        kind === "split"
          ? readsAs(afterOf(stretch.words), this.texts.after[stretch.after] ?? "")
          : readsAs(beforeOf(stretch.words), this.texts.before[stretch.before] ?? ""),
      )
    );
  }
}

function placesOf(parts: readonly Part[]): Map<string, number> {
  return new Map(parts.flatMap(({ id }, i) => (id === null ? [] : [[id, i] as const])));
}
