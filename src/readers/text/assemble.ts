import type { ClauseKind } from "../../agreement/model.js";
import { leadKind } from "../../language/headings.js";
import type { Doubts } from "../layout/doubts.js";
import { type LineEnds, lineEndsOf } from "../layout/hyphens.js";
import { endsSentence, goesOn, staysOpen } from "../layout/line-ends.js";
import { Depths, type Marker, markerOf, roundMarkerOf } from "../layout/markers.js";
import type { Block } from "../structure/block.js";
import { Headlines } from "./headlines.js";
import { joinLines } from "./joins.js";
import type { Line } from "./lines.js";
import { type Draft, extendDraft, finishDraft, startDraft } from "./paragraphs.js";
import { isRule } from "./rules.js";
import { measureSpacing, type Spacing } from "./spacing.js";
import { titleLines } from "./title.js";

/**
 * Puts lines together to headings, paragraphs and list items, in one pass.
 * @param doubts is told of every guess
 * @param ends what is known of the hyphens at the ends of lines; what the words tell when left out
 */
export function assemble(lines: readonly Line[], doubts: Doubts, ends = endsOf(lines)): Block[] {
  return new Assembler(lines, doubts, ends).run();
}

function endsOf(lines: readonly Line[]): LineEnds {
  return lineEndsOf(() => [lines.map(({ text }) => ({ text, room: 0 }))]);
}

/** Groups in which every paragraph is an item of its own. */
const DUTIES: ReadonlySet<ClauseKind> = new Set<ClauseKind>(["action", "responsibility", "commitment"]);

class Assembler {
  private readonly blocks: Block[] = [];
  private readonly spacing: Spacing;
  private readonly headlines: Headlines;
  private readonly depths = new Depths();
  private readonly ends: LineEnds;
  private draft: Draft | null = null;
  /** Under "Åtgärder" or "Ansvar", where every paragraph is an item that may have lost its bullet. */
  private underLead = false;
  private readonly lines: readonly Line[];
  private readonly doubts: Doubts;

  constructor(lines: readonly Line[], doubts: Doubts, ends: LineEnds) {
    this.lines = lines;
    this.doubts = doubts;
    this.ends = ends;
    this.spacing = measureSpacing(lines);
    this.headlines = new Headlines(lines, this.spacing);
  }

  run(): Block[] {
    let i = this.title();
    while (i < this.lines.length) i += this.take(i);
    this.finish();
    return this.blocks;
  }

  private title(): number {
    const count = titleLines(this.lines, this.spacing);
    const [first, ...rest] = this.lines.slice(0, count);
    if (!first) return 0;
    this.draft = startDraft("heading", first, first.text, { level: 1 });
    for (const line of rest) extendDraft(this.draft, line);
    if (rest.length > 0) this.doubts.title(first.number, count);
    this.finish();
    return count;
  }

  /** Takes the line at an index into a block. @returns how many lines were used */
  private take(i: number): number {
    const line = this.lines[i];
    if (!line) return 1;
    if (isRule(line)) return this.rule(line);
    if (line.underlined !== undefined) {
      const heading = this.lines.slice(i, i + line.underlined).map(({ text }) => text);
      this.startHeadline(i, heading.length, heading.join(" "), true);
      return heading.length;
    }
    const above = this.draft?.last;
    const width = this.spacing.widths[i - 1] ?? 0;
    const marker = this.marker(line);
    const join = above && !marker ? joinLines(above, line, width, this.spacing) : null;
    const headline = this.headlines.at(i, !above || this.mayEnd(above, line, join?.join ?? false, marker));
    if (headline) {
      this.startHeadline(i, headline.lines, headline.text, headline.sure);
      return headline.lines;
    }
    if (marker) {
      this.startItem(line, marker);
    } else if (this.draft && above && join?.join) {
      if (join.unsure) this.doubts.joinedMaybe(line.number);
      if (line.page || line.gap > Math.max(this.spacing.normal, 0)) this.doubts.acrossPage(line.number);
      this.doubts.joined();
      extendDraft(this.draft, line);
    } else {
      if (join?.unsure) this.doubts.splitMaybe(line.number);
      this.startParagraph(line);
    }
    return 1;
  }

  /** A line drawn between two parts of the text. */
  private rule(line: Line): number {
    this.finish();
    this.depths.reset();
    const { number, column, text } = line;
    const position = { line: number, column, endLine: number, endColumn: column + text.length };
    this.blocks.push({ kind: "raw", level: 0, depth: 0, label: null, text: "***", position });
    return 1;
  }

  /** Whether the paragraph above can be over, so that the line may be a heading: it is ended, or was broken off short. */
  private mayEnd(above: Line, line: Line, joins: boolean, marker: Marker | null): boolean {
    if (line.page && !goesOn(line.text)) return true;
    if (endsSentence(above.text)) return true;
    return (
      (!joins && !(staysOpen(above.text) && line.gap <= Math.max(this.spacing.normal, 0))) ||
      (marker?.label !== undefined && !staysOpen(above.text))
    );
  }

  private marker(line: Line): Marker | null {
    const marker = markerOf(line.text) ?? (this.depths.open ? roundMarkerOf(line.text) : null);
    if (!marker || marker.label === null) return marker;
    // A number at the start of a line can be the middle of a sentence.
    const above = this.draft?.last;
    return above && line.gap <= Math.max(this.spacing.normal, 0) && staysOpen(above.text) ? null : marker;
  }

  private startHeadline(i: number, count: number, text: string, sure: boolean): void {
    this.finish();
    this.depths.reset();
    const [first, ...rest] = this.lines.slice(i, i + count);
    if (!first) return;
    this.draft = startDraft("heading", first, first.text);
    for (const line of rest) extendDraft(this.draft, line);
    if (!sure) this.doubts.heading(first.number, text);
    else if (rest.length > 0) this.doubts.headingOverLines(first.number, text);
    this.finish();
    const lead = leadKind(text.replace(/\s*:$/u, ""));
    this.underLead = lead?.standard === true && DUTIES.has(lead.kind);
  }

  private startItem(line: Line, marker: Marker): void {
    this.finish();
    this.draft = startDraft("item", line, marker.rest, { label: marker.label, depth: this.depths.of(marker.sign, line.indent) });
  }

  private startParagraph(line: Line): void {
    this.finish();
    if (this.underLead && !line.text.endsWith(":")) {
      this.draft = startDraft("item", line, line.text, { depth: 0 });
      this.doubts.lostBullet(line.number);
      return;
    }
    this.depths.reset();
    this.draft = startDraft("paragraph", line, line.text);
  }

  private finish(): void {
    if (!this.draft) return;
    this.blocks.push(finishDraft(this.draft, this.ends, (join, line, word) => this.doubts.hyphen(join, line, word)));
    this.draft = null;
  }
}
