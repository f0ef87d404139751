import { child, elements } from "../archive/tree.js";
import type { XmlElement } from "../archive/xml.js";
import { printNumber } from "../flow/number-formats.js";
import { toTwips } from "./styles.js";

interface Level {
  /** OpenDocument's sign of the number's form: "1", "a", "I"; "" for none. Null for bullets. */
  form: string | null;
  prefix: string;
  suffix: string;
  /** How many levels are printed: "2.1" has 2. */
  shown: number;
  start: number;
  /** "%1%.%2%)": newer files say whole what is printed. */
  pattern: string | undefined;
  indent: number;
}

/** A list that is open, with the lists that it stands in. */
export interface OpenList {
  style: string;
  counts: number[];
  id: string;
}

const FORMS: Readonly<Record<string, string>> = {
  "1": "decimal",
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
};

const DEEPEST = 10;

/** The lists of an OpenDocument text. Counts upwards: ask once for each item, in the order of the document. */
export class OdtLists {
  private readonly styles = new Map<string, Map<number, Level>>();
  private readonly outline: Map<number, Level>;
  private readonly outlineCounts: number[] = [];
  private readonly counts = new Map<string, number[]>();
  private readonly lastOfStyle = new Map<string, number[]>();
  private made = 0;

  constructor(content: XmlElement, styles: XmlElement | null) {
    const usual = child(styles, "office:styles");
    for (const style of [
      ...elements(usual, "text:list-style"),
      ...elements(child(content, "office:automatic-styles"), "text:list-style"),
    ])
      this.styles.set(style.attributes["style:name"] ?? "", levelsOf(style));
    const outline = child(usual, "text:outline-style");
    this.outline = outline ? levelsOf(outline) : new Map<number, Level>();
  }

  /** Opens an outermost list. */
  open({ attributes }: XmlElement): OpenList {
    const style = attributes["text:style-name"] ?? "";
    this.made += 1;
    const id = attributes["xml:id"] ?? `list ${this.made}`;
    const continued = attributes["text:continue-list"];
    const before =
      continued !== undefined
        ? this.counts.get(continued)
        : attributes["text:continue-numbering"] === "true"
          ? this.lastOfStyle.get(style)
          : undefined;
    const counts = before ?? [];
    this.counts.set(id, counts);
    this.lastOfStyle.set(style, counts);
    return { style, counts, id: style === "" ? id : style };
  }

  /** Opens a list of a style that stands nowhere in the text. */
  openStyle(style: string): OpenList {
    return { style, counts: this.lastOfStyle.get(style) ?? [], id: style };
  }

  /** The next number at a depth from 0; null for a bullet. @param given the number that the item asks for itself */
  next(list: OpenList, depth: number, given: number | undefined): { number: string | null; indent: number } {
    const levels = this.styles.get(list.style);
    const level = levels?.get(depth);
    const at = Math.min(depth, DEEPEST);
    list.counts[at] = given ?? (list.counts[at] ?? (level?.start ?? 1) - 1) + 1;
    list.counts.length = at + 1;
    const indent = level?.indent ?? 0;
    if (!levels || !level || level.form === null) return { number: null, indent };
    return { number: print(levels, level, depth, list.counts), indent };
  }

  /** The number of a heading that is in no list; null when headings have none. @param level from 1 */
  heading(level: number): string | null {
    const own = this.outline.get(level - 1);
    const at = Math.min(level - 1, DEEPEST);
    this.outlineCounts[at] = (this.outlineCounts[at] ?? (own?.start ?? 1) - 1) + 1;
    this.outlineCounts.length = at + 1;
    return own && own.form !== null && own.form !== "" ? print(this.outline, own, level - 1, this.outlineCounts) : null;
  }
}

function print(levels: ReadonlyMap<number, Level>, level: Level, depth: number, counts: readonly number[]): string {
  const shown = (at: number) => {
    const form = levels.get(at)?.form ?? "";
    return form === "" ? "" : printNumber(counts[at] ?? levels.get(at)?.start ?? 1, FORMS[form] ?? "decimal");
  };
  if (level.pattern !== undefined)
    return level.pattern.replace(/%(\d{1,2})%/gu, (_, which: string) => shown(Number(which) - 1)).trim();
  const numbers: string[] = [];
  for (let at = Math.max(0, depth - level.shown + 1); at <= depth; at++) numbers.push(shown(at));
  return `${level.prefix}${numbers.filter((number) => number !== "").join(".")}${level.suffix}`.trim();
}

function levelsOf(style: XmlElement): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const element of elements(style)) {
    const { attributes } = element;
    const at = Number(attributes["text:level"] ?? 0);
    if (!(at >= 1 && at <= DEEPEST)) continue;
    const bullet = element.name === "text:list-level-style-bullet" || element.name === "text:list-level-style-image";
    const properties = child(element, "style:list-level-properties");
    const label = child(properties, "style:list-level-label-alignment");
    levels.set(at - 1, {
      form: bullet ? null : (attributes["style:num-format"] ?? ""),
      prefix: attributes["style:num-prefix"] ?? "",
      suffix: attributes["style:num-suffix"] ?? "",
      shown: Math.min(Math.max(Number(attributes["text:display-levels"] ?? 1) || 1, 1), DEEPEST),
      start: wholeOr(attributes["text:start-value"], 1),
      pattern: (attributes["loext:num-list-format"] ?? attributes["style:num-list-format"])?.slice(0, 200),
      indent: toTwips(label?.attributes["fo:margin-left"] ?? properties?.attributes["text:space-before"]),
    });
  }
  return levels;
}

/** A whole number that an attribute gives. */
export function wholeOr<T>(text: string | undefined, otherwise: T): number | T {
  return text !== undefined && /^\d{1,9}$/u.test(text) ? Number(text) : otherwise;
}
