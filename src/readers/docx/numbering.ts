import { child, descend, elements } from "../archive/tree.js";
import type { XmlElement } from "../archive/xml.js";
import { printNumber } from "../flow/number-formats.js";
import { toggle, toInteger, value, wholeNumber } from "./properties.js";
import { indentOf } from "./styles.js";

interface Level {
  start: number;
  /** Word's name of the number's form: "decimal", "bullet" … */
  format: string;
  /** "%1.%2)": what is printed, with the numbers of the levels. */
  text: string;
  /** Level whose count starts it anew; 0: it never does. Null: any outer level. */
  restart: number | null;
  /** All numbers in figures, whatever the outer levels use. */
  figures: boolean;
  indent: number;
  style: string | undefined;
}

interface List {
  abstract: string;
  levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew with this list although it shares its counts with others. */
  overrides: ReadonlyMap<number, number>;
}

/** A number that was given out. */
export interface Numbered {
  /** As printed; null for a bullet. */
  number: string | null;
  depth: number;
  indent: number;
}

const DEEPEST = 8;

/** The lists of a Word file. Counts upwards: ask once for each paragraph, in the order of the document. */
export class Numbering {
  private readonly abstracts: ReadonlyMap<string, XmlElement>;
  private readonly byStyle: ReadonlyMap<string, string>;
  private readonly numbers: ReadonlyMap<string, XmlElement>;
  /** The lists that were asked for; files hold many that no paragraph is in. */
  private readonly lists = new Map<string, List | null>();
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(root: XmlElement | null) {
    this.abstracts = new Map(elements(root, "w:abstractNum").map((each) => [each.attributes["w:abstractNumId"] ?? "", each]));
    this.byStyle = new Map([...this.abstracts].map(([id, each]) => [value(each, "w:styleLink") ?? "", id]));
    this.numbers = new Map(elements(root, "w:num").map((each) => [each.attributes["w:numId"] ?? "", each]));
  }

  private list(numId: string): List | null {
    let list = this.lists.get(numId);
    if (list !== undefined) return list;
    const number = this.numbers.get(numId);
    list = number ? this.readList(number) : null;
    this.lists.set(numId, list);
    return list;
  }

  private readList(number: XmlElement): List {
    const named = value(number, "w:abstractNumId") ?? "";
    const link = value(this.abstracts.get(named) ?? null, "w:numStyleLink");
    const abstract = (link !== undefined && this.byStyle.get(link)) || named;
    const levels = new Map<number, Level>();
    for (const level of elements(this.abstracts.get(abstract), "w:lvl")) addLevel(levels, level);
    const overrides = new Map<number, number>();
    for (const override of elements(number, "w:lvlOverride")) {
      const replaced = child(override, "w:lvl");
      if (replaced) addLevel(levels, replaced);
      const start = wholeNumber(override, "w:startOverride");
      const at = toInteger(override.attributes["w:ilvl"]);
      if (start !== undefined && at !== undefined) overrides.set(at, start);
    }
    return { abstract, levels, overrides };
  }

  /** The level that belongs to a style in a list. */
  levelOfStyle(numId: string, style: string): number | null {
    for (const [level, { style: named }] of this.list(numId)?.levels ?? []) if (named === style) return level;
    return null;
  }

  /** The next number; null when there is no such list, or nothing is printed. */
  next(numId: string, wanted: number): Numbered | null {
    const list = this.list(numId);
    if (!list) return null;
    const depth = Math.min(Math.max(wanted, 0), DEEPEST);
    const level = list.levels.get(depth);
    if (!level) return { number: null, depth, indent: 0 };
    this.count(numId, list, depth, level);
    if (level.format === "bullet") return { number: null, depth, indent: level.indent };
    if (level.format === "none" && level.text === "") return null;
    return { number: this.print(list, level), depth, indent: level.indent };
  }

  private count(numId: string, list: List, depth: number, level: Level): void {
    const counts = this.counts.get(list.abstract) ?? [];
    this.counts.set(list.abstract, counts);
    const override = list.overrides.get(depth);
    const first = `${numId} ${depth}`;
    if (override !== undefined && !this.begun.has(first)) counts[depth] = override;
    else counts[depth] = (counts[depth] ?? level.start - 1) + 1;
    this.begun.add(first);
    for (let deeper = depth + 1; deeper < counts.length; deeper++) {
      const restart = list.levels.get(deeper)?.restart ?? null;
      if (restart === null || (restart !== 0 && depth < restart)) counts[deeper] = undefined;
    }
  }

  private print(list: List, level: Level): string {
    const counts = this.counts.get(list.abstract) ?? [];
    const printed = level.text.replace(/%([1-9])/gu, (_, which: string) => {
      const at = Number(which) - 1;
      const own = list.levels.get(at);
      const number = counts[at] ?? own?.start ?? 1;
      return printNumber(number, level.figures ? "decimal" : (own?.format ?? "decimal"));
    });
    return printed.trim();
  }
}

function addLevel(levels: Map<number, Level>, element: XmlElement): void {
  const at = toInteger(element.attributes["w:ilvl"]);
  if (at === undefined || at < 0 || at > DEEPEST) return;
  levels.set(at, {
    start: wholeNumber(element, "w:start") ?? 0,
    format: value(element, "w:numFmt") ?? value(descend(element, "mc:AlternateContent", "mc:Choice"), "w:numFmt") ?? "decimal",
    text: (value(element, "w:lvlText") ?? "").slice(0, 200),
    restart: wholeNumber(element, "w:lvlRestart") ?? null,
    figures: toggle(element, "w:isLgl") ?? false,
    indent: indentOf(child(element, "w:pPr")) ?? 0,
    style: value(element, "w:pStyle"),
  });
}
