import { DEEPEST_LIST, LIST_STEP } from "./measures.js";
import type { CountedList, ListPlace } from "./story.js";
import { levelStyle } from "./style-names.js";
import { element, valued } from "./xml.js";

/** The bullets of each level. */
const BULLETS = ["•", "–", "▪"];

/** Number of the one list of bullets; it belongs to the styles, so paragraphs need not name it. */
const BULLETS_NUMBER = 1;

/** Gives every list its number in the file, and writes down how each one counts. */
export class Numbering {
  private readonly numbers = new Map<CountedList, number>();
  private readonly abstracts = new Map<string, number>();
  private readonly definitions: string[] = [abstract(0, "hybridMultilevel", bulletLevel)];
  private readonly lists: string[] = [num(BULLETS_NUMBER, 0, "")];

  /** The properties that put a paragraph in its list; "" where its style does that, unless `told` in so many words. */
  properties({ list, level }: ListPlace, told = false): string {
    const deep = Math.min(Math.max(level, 0), DEEPEST_LIST);
    if (list === "bullets") return deep < 5 && !told ? "" : place(BULLETS_NUMBER, deep);
    return place(this.numberOf(list, deep), deep);
  }

  private numberOf(list: CountedList, level: number): number {
    const known = this.numbers.get(list);
    if (known !== undefined) return known;
    const { format, prefix, suffix, start, inLine } = list;
    // Lists that share a definition share a count, and numbers in the line go on counting over lists.
    const own = inLine ? ` ${this.numbers.size}` : "";
    const key = `${format} ${JSON.stringify([prefix, suffix])}${format === "literal" ? "" : own}`;
    let definition = this.abstracts.get(key);
    if (definition === undefined) {
      definition = this.definitions.length;
      this.definitions.push(abstract(definition, "multilevel", (at) => countedLevel(at, list)));
      this.abstracts.set(key, definition);
    }
    const number = this.lists.length + 1;
    this.lists.push(num(number, definition, element("w:lvlOverride", { "w:ilvl": level }, valued("w:startOverride", start))));
    this.numbers.set(list, number);
    return number;
  }

  /** Everything that stands in the part for numbering. */
  xml(): string {
    return this.definitions.join("") + this.lists.join("");
  }
}

function place(number: number, level: number): string {
  return element("w:numPr", {}, valued("w:ilvl", level) + valued("w:numId", number));
}

function num(number: number, definition: number, overrides: string): string {
  return element("w:num", { "w:numId": number }, valued("w:abstractNumId", definition) + overrides);
}

function abstract(definition: number, type: string, level: (at: number) => string): string {
  const levels = Array.from({ length: DEEPEST_LIST + 1 }, (_, at) => level(at)).join("");
  return element("w:abstractNum", { "w:abstractNumId": definition }, valued("w:multiLevelType", type) + levels);
}

function indent(level: number): string {
  return element("w:pPr", {}, element("w:ind", { "w:left": LIST_STEP * (level + 1), "w:hanging": LIST_STEP }));
}

function bulletLevel(at: number): string {
  const style = at < 5 ? valued("w:pStyle", levelStyle("ListBullet", at)) : "";
  return element(
    "w:lvl",
    { "w:ilvl": at },
    valued("w:start", 1) +
      valued("w:numFmt", "bullet") +
      style +
      valued("w:lvlText", BULLETS[at % BULLETS.length] ?? "•") +
      valued("w:lvlJc", "left") +
      indent(at),
  );
}

function countedLevel(at: number, { format, prefix, suffix, inLine }: CountedList): string {
  const literal = format === "literal";
  const text = literal ? prefix : `${prefix}%${at + 1}${suffix}`;
  return element(
    "w:lvl",
    { "w:ilvl": at },
    valued("w:start", 1) +
      valued("w:numFmt", literal ? "decimal" : format) +
      // Such a number stands before its words with a space between, however long it is.
      (inLine ? valued("w:suff", "space") : "") +
      valued("w:lvlText", text) +
      valued("w:lvlJc", "left") +
      (inLine ? element("w:pPr", {}, element("w:ind", { "w:left": 0, "w:firstLine": 0 })) : indent(at)),
  );
}
