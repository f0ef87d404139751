import type { Doubts } from "./doubts.js";
import { type Draft, draftOf, extend } from "./draft.js";
import { joining, sameStyle } from "./joining.js";
import type { Line } from "./line.js";
import { endsSentence, goesOn, staysOpen } from "./line-ends.js";
import { Depths, type Marker, markerOf, roundMarkerOf } from "./markers.js";
import { type Measures, ROOM, SET_IN } from "./measure.js";

/** Half the letter size is about the width of a letter, in which indents are counted. */
const LETTER = 0.5;

/** Puts the lines of pages together to paragraphs and list items, by their places. */
export function groupLines(lines: readonly Line[], measures: Measures, doubts: Doubts): Draft[] {
  return new Grouper(measures, doubts).run(lines);
}

/** An item in the open list. */
interface OpenItem {
  sign: string;
  /** Where its bullet and its text stand, from the left edge of the column. */
  markerIndent: number;
  textIndent: number;
  depth: number;
}

class Grouper {
  private readonly drafts: Draft[] = [];
  private readonly depths = new Depths();
  private item: OpenItem | null = null;
  private readonly measures: Measures;
  private readonly doubts: Doubts;

  constructor(measures: Measures, doubts: Doubts) {
    this.measures = measures;
    this.doubts = doubts;
  }

  run(lines: readonly Line[]): Draft[] {
    lines.forEach((line, i) => this.take(line, lines[i + 1]));
    return this.drafts;
  }

  private take(line: Line, next: Line | undefined): void {
    const draft = this.drafts.at(-1);
    const above = draft?.lines.at(-1);
    const marker = this.marker(line, above);
    if (marker) return this.startItem(line, marker);
    if (draft && above) {
      const first = draft.lines.length === 1;
      const textLeft = this.textLeft(draft, above);
      // The first line of a paragraph may be set in; that of an item begins with its bullet.
      // A paragraph may begin with a number and go on below it: where paragraphs stand apart, or where their first lines are set in.
      const flush = this.measures.setIn && line.x - this.measures.leftOf(line) < SET_IN * line.size;
      const hangs = draft.kind === "item" && !this.measures.apart && !flush;
      const leftmost = !first ? Math.min(textLeft, above.x) : hangs ? textLeft : Number.NEGATIVE_INFINITY;
      const { join, unsure } = joining(above, line, this.measures, {
        textLeft,
        leftmost,
        first: first && draft.kind === "paragraph",
        last: this.standsAlone(line, next),
      });
      if (unsure && join) this.doubts.joinedMaybe(line.number);
      if (unsure && !join) this.doubts.splitMaybe(line.number);
      if (join) {
        if (above.page !== line.page) this.doubts.acrossPage(line.number);
        return extend(draft, line);
      }
    }
    this.startParagraph(line);
  }

  /** Whether nothing goes on from a line, so that it would be the last of its paragraph. */
  private standsAlone(line: Line, next: Line | undefined): boolean {
    if (next?.flow !== line.flow || !sameStyle(line, next) || line.bold !== next.bold) return true;
    return next.drawnBullet || next.y - line.y > (this.measures.pitch + ROOM) * line.size || markerOf(next.text) !== null;
  }

  /** Where the lines of a block begin after its first, in the column of its last line. */
  private textLeft(draft: Draft, above: Line): number {
    const column = this.measures.leftOf(above);
    if (draft.kind === "item" && this.item) return this.item.textIndent + column;
    const line = draft.lines[1] ?? draft.lines[0] ?? above;
    return line.x - this.measures.leftOf(line) + column;
  }

  private marker(line: Line, above: Line | undefined): Marker | null {
    if (line.drawnBullet) return { sign: "•", label: null, rest: line.text };
    const marker = markerOf(line.text) ?? (this.item ? roundMarkerOf(line.text) : null);
    if (!marker || !above) return marker;
    // A number or a dash at the start of a line can be the middle of a sentence.
    const near = above.flow !== line.flow || line.y - above.y < (this.measures.pitch + 0.3) * line.size;
    const weak = marker.label !== null || /^[-–—−]$/u.test(marker.sign);
    const inside = near && sameStyle(above, line) && above.bold === line.bold && weak;
    // A dash inside a sentence, where no list of dashes is open.
    const dash = marker.label === null && goesOn(marker.rest) && !endsSentence(above.text) && this.item?.sign !== marker.sign;
    if (inside && dash) return null;
    return inside && (staysOpen(above.text) || (marker.label !== null && this.runsInto(above, line))) ? null : marker;
  }

  /** A full line without an end, above a line at the same edge: the number belongs to the sentence. */
  private runsInto(above: Line, line: Line): boolean {
    if (endsSentence(above.text) || this.item) return false;
    return above.right > this.measures.edgeOf(above) - line.size * 4 && Math.abs(above.x - line.x) < line.size * 0.3;
  }

  private startItem(line: Line, { sign, label, rest }: Marker): void {
    const letter = Math.max(1, line.size * LETTER);
    const depth = this.depths.of(sign, (line.x - this.measures.leftOf(line)) / letter);
    const offset = line.text.length - rest.length;
    const exact = line.starts.find((start) => start.offset >= offset && start.offset <= offset + 1)?.x;
    const share = offset / Math.max(1, line.text.length);
    const textX = line.drawnBullet ? line.x : (exact ?? line.x + (line.right - line.x) * share);
    const left = this.measures.leftOf(line);
    this.item = { sign, markerIndent: line.x - left, textIndent: textX - left, depth };
    this.drafts.push(draftOf("item", [line], { parts: [rest], label, depth, bullet: label === null }));
  }

  /** A paragraph right under the text of an item, behind its bullet, belongs to it; any other ends the list. */
  private startParagraph(line: Line): void {
    const { item } = this;
    const last = this.drafts.at(-1)?.lines.at(-1);
    const inside =
      item !== null &&
      last?.flow === line.flow &&
      sameStyle(last, line) &&
      last.bold === line.bold &&
      item.textIndent - item.markerIndent > line.size * LETTER &&
      Math.abs(line.x - this.measures.leftOf(line) - item.textIndent) < line.size * LETTER;
    if (!inside) {
      this.depths.reset();
      this.item = null;
    }
    this.drafts.push(draftOf("paragraph", [line], { depth: inside ? (item?.depth ?? 0) + 1 : 0 }));
  }
}
