import type { SectionRole } from "../../agreement/model.js";
import { splitLabel } from "../../language/headings.js";
import { Pattern, startsUpper } from "../../language/pattern.js";
import { endsSentence, goesOn, staysOpen } from "../layout/line-ends.js";
import { markerOf } from "../layout/markers.js";
import { LONGEST, Names } from "../layout/names.js";
import type { Line } from "./lines.js";
import { fill, type Spacing } from "./spacing.js";

/** A heading found in the lines. */
export interface Headline {
  /** How many lines it takes up. */
  lines: number;
  text: string;
  /** Known by its words or its number; otherwise only its shape and place speak for it. */
  sure: boolean;
}

const LONGEST_UNKNOWN = 70;
const MOST_WORDS = 9;

/** Lines that a heading may run over. */
const MOST_LINES = 3;

/** From this length a line may be the beginning of a sentence that the page broke. */
const SENTENCE = 40;

/** A line of unknown width, in characters, was not broken by a page. */
const WIDEST = Number.POSITIVE_INFINITY;

/** From this length a line shows that running text follows. */
const BODY = 50;

/** Names of principles on lines of their own, without text: so many in a row are headings, fewer may be anything. */
const ENOUGH_IN_A_ROW = 3;

const LEADERS = /\.{4,}\s*\d*$|(?:\. ){3,}\s*\d*$/u;

/** A line of a list of contents, with dots that lead to the page. */
function hasLeaders(text: string): boolean {
  return (text.includes("....") || text.includes(". . . ")) && LEADERS.test(text);
}

const OPENS_NAME = new Pattern(String.raw`^[\p{Lu}\p{N}”"]`);
const LETTERS = new Pattern(String.raw`\p{L}{2}`);

/** Finds headings by their words, their number and their place among the lines. Remembers names, so the whole text is looked at once. */
export class Headlines {
  private readonly names = new Names();
  private readonly lines: readonly Line[];
  private readonly spacing: Spacing;
  /** How often each numbered heading line stands in the text: a list of contents or of principles says each of them once more. */
  private readonly numbered = new Map<string, number>();

  constructor(lines: readonly Line[], spacing: Spacing) {
    this.lines = lines;
    this.spacing = spacing;
    for (const { text } of lines) {
      if (text.length > LONGEST) continue;
      const { label, rest } = splitLabel(text);
      if (label !== null) this.numbered.set(rest.toLowerCase(), (this.numbered.get(rest.toLowerCase()) ?? 0) + 1);
    }
  }

  /**
   * The heading that begins at a line, if one does.
   * @param afterText the line above ended its paragraph, or there is none
   */
  at(i: number, afterText: boolean): Headline | null {
    const line = this.lines[i];
    if (!line || !afterText || line.text.length > LONGEST || hasLeaders(line.text)) return null;
    if (markerOf(line.text)?.label === null) return null;
    const known = this.knownHeadline(i);
    if (known) return known;
    const { label, rest } = splitLabel(line.text);
    if (label !== null) return this.numberedHeadline(i, rest);
    return this.unknownHeadline(i);
  }

  /** The heading that the words make; where several readings do, the longest whose further lines are nothing by themselves. */
  private knownHeadline(i: number): Headline | null {
    let found: Headline | null = null;
    let role: SectionRole | null = null;
    for (const { lines, text } of this.overLines(i)) {
      if (this.leadsList(i + lines, text)) return { lines, text, sure: true };
      const known = this.names.kindOf(text);
      if (known === null || staysOpen(text) || this.goesOnAfter(i + lines)) continue;
      if (known === "concept" && !(this.isWhole(i, lines) && this.holdsConcept(i, lines, text))) continue;
      const added = this.lines[i + lines - 1]?.text ?? "";
      if (
        found &&
        (this.follows(i + lines) ||
          this.names.roleOf(text) !== role ||
          role === null ||
          this.names.kindOf(added) !== null ||
          this.isText(added))
      )
        break;
      found = { lines, text, sure: true };
      role = this.names.roleOf(text);
    }
    return found;
  }

  /** "Kommunen åtar sig att" right above the first item. */
  private leadsList(next: number, text: string): boolean {
    const item = this.lines[next];
    return item !== undefined && markerOf(item.text) !== null && this.names.leads(text);
  }

  /** A line at the usual distance from the one above. */
  private follows(i: number): boolean {
    const line = this.lines[i];
    return line !== undefined && line.gap <= Math.max(this.spacing.normal, 0) && !line.page;
  }

  /** The line alone and with one or two more short ones, longest first where the sentence plainly goes on. */
  private overLines(i: number): { lines: number; text: string }[] {
    const found: { lines: number; text: string }[] = [];
    let text = "";
    for (let n = 0; n < MOST_LINES; n++) {
      const line = this.lines[i + n];
      if (!line) break;
      if (n > 0 && (line.gap > Math.max(this.spacing.normal, 0) || line.page || markerOf(line.text) || /[:.]$/u.test(text)))
        break;
      text = n === 0 ? line.text : `${text} ${line.text}`;
      if (text.length > LONGEST) break;
      found.push({ lines: n + 1, text });
    }
    return found;
  }

  /** A line below that begins small, at the usual distance, makes the line above the beginning of a sentence. */
  private goesOnAfter(i: number): boolean {
    const line = this.lines[i];
    return line !== undefined && this.follows(i) && goesOn(line.text) && !markerOf(line.text);
  }

  /**
   * How full the line would be with the first word of the one below, at the usual distance: from 1 on the page broke it. A short line
   * says nothing: in slides and columns every heading fills its line.
   */
  private fillOf(i: number): number {
    const [line, next] = [this.lines[i], this.lines[i + 1]];
    return line && next && line.text.length >= SENTENCE && this.follows(i + 1)
      ? fill(line, next, this.spacing.widths[i] ?? WIDEST)
      : 0;
  }

  /** The lines hold together: each after the first goes on from the one above. */
  private isWhole(i: number, count: number): boolean {
    return this.lines.slice(i + 1, i + count).every(({ text }, n) => goesOn(text) || staysOpen(this.lines[i + n]?.text ?? ""));
  }

  /** A word for a principle may stand anywhere; as a heading it has text below it, or is one of several in a row. */
  private holdsConcept(i: number, lines: number, text: string): boolean {
    if (markerOf(text)) return !this.listedAbove(i, lines, text);
    // A sentence can hold such a word too, in a line that the page broke.
    if (text.length > LONGEST_UNKNOWN || this.fillOf(i + lines - 1) >= this.spacing.nearlyFull) return false;
    const next = this.lines[i + lines];
    if (next && (this.isBody(next) || this.names.kindOf(next.text) === "lead")) return true;
    return this.inRow(i, -1) + this.inRow(i, 1) + 1 >= ENOUGH_IN_A_ROW;
  }

  /** How many lines above or below name principles too, without a break; the heading for principles counts as enough. */
  private inRow(i: number, step: 1 | -1): number {
    for (let n = 1; n < ENOUGH_IN_A_ROW; n++) {
      const text = this.lines[i + n * step]?.text ?? "";
      if (step < 0 && text.length <= LONGEST && this.names.roleOf(text) === "principles") return ENOUGH_IN_A_ROW;
      if (this.names.kindOf(text) !== "concept") return n - 1;
    }
    return ENOUGH_IN_A_ROW - 1;
  }

  /** A numbered name right above or below another one, said again later with text below it, is a line of a list. */
  private listedAbove(i: number, lines: number, text: string): boolean {
    if ((this.numbered.get(splitLabel(text).rest.toLowerCase()) ?? 0) < 2) return false;
    const next = this.lines[i + lines];
    return next !== undefined && splitLabel(next.text).label !== null && next.text.length <= LONGEST;
  }

  /** A line that says something, rather than the rest of a name. */
  private isText(text: string): boolean {
    return text.length >= BODY || (endsSentence(text) && !text.endsWith("?"));
  }

  private isBody(line: Line): boolean {
    return line.text.length >= BODY || endsSentence(line.text) || markerOf(line.text) !== null;
  }

  private numberedHeadline(i: number, rest: string): Headline | null {
    const line = this.lines[i];
    const next = this.lines[i + 1];
    const heading = rest.length <= LONGEST_UNKNOWN && startsUpper(rest) && !/[.,;:!]$/u.test(rest) && words(rest) <= MOST_WORDS;
    if (!line || !next || !heading || staysOpen(rest) || this.goesOnAfter(i + 1)) return null;
    const inList =
      splitLabel(next.text).label !== null || (splitLabel(this.lines[i - 1]?.text ?? "").label !== null && line.gap <= next.gap);
    return inList || !this.isBody(next) ? null : { lines: 1, text: line.text, sure: true };
  }

  /** A short line without an end, with text below it and more room above it than below. */
  private unknownHeadline(i: number): Headline | null {
    const line = this.lines[i];
    const next = this.lines[i + 1];
    const { normal } = this.spacing;
    if (!line || !next || line.text.length > LONGEST_UNKNOWN || words(line.text) > MOST_WORDS) return null;
    if (!OPENS_NAME.test(line.text) || !LETTERS.test(line.text) || /[.,;:!]$/u.test(line.text) || staysOpen(line.text))
      return null;
    if (this.goesOnAfter(i + 1) || !this.isBody(next) || next.page || this.fillOf(i) > 1) return null;
    const apart =
      normal === 1 ? next.gap === 0 || line.gap > 1 || line.page : line.gap > Math.max(normal, 0) || line.page || i === 0;
    const near = next.gap <= Math.max(line.gap, 1) || line.page;
    return apart && near ? { lines: 1, text: line.text, sure: false } : null;
  }
}

function words(text: string): number {
  return text.split(" ").length;
}
