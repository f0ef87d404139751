import type { Message } from "../../messages/message.js";
import { type TextDoubt, textMessages } from "../../messages/text.js";
import type { HyphenJoin } from "./hyphens.js";

/** Places listed one by one of each kind; a person checks the whole list in five minutes. The rest is counted. */
const LISTED = 25;

/** Page furniture is the same on every page, so a few examples do. */
const LISTED_FURNITURE = 8;

/** Collects what a reader was unsure of while it read a text. */
export class Doubts {
  private readonly listed = new Map<TextDoubt, Message[]>();
  private readonly counts = new Map<TextDoubt, number>();
  private joins = 0;

  joined(): void {
    this.joins += 1;
  }

  joinedMaybe(line: number): void {
    this.add("joined-maybe", line);
  }

  splitMaybe(line: number): void {
    this.add("split-maybe", line);
  }

  acrossPage(line: number): void {
    this.add("across-page", line);
  }

  title(line: number, count: number): void {
    this.add("title-joined", line, String(count));
  }

  heading(line: number, text: string): void {
    this.add("heading-guessed", line, text);
  }

  headingOverLines(line: number, text: string): void {
    this.add("heading-joined", line, text);
  }

  lostBullet(line: number): void {
    this.add("lost-bullet", line);
  }

  fusedBullet(line: number): void {
    this.add("fused-bullet", line);
  }

  hyphen(join: HyphenJoin, line: number, word: string): void {
    if (join === "removed") this.add("hyphen-removed", line, word);
  }

  furniture(kind: "page-number" | "running-line" | "lone-number", line: number, text: string): void {
    this.add(kind, line, text, LISTED_FURNITURE);
  }

  /** Every doubt, by line; what concerns the whole text first. */
  messages(): Message[] {
    const whole: Message[] = this.joins > 0 ? [textMessages.joinedLines(this.joins)] : [];
    const places: Message[] = [];
    for (const [kind, listed] of this.listed) {
      places.push(...listed);
      const more = (this.counts.get(kind) ?? 0) - listed.length;
      if (more > 0) whole.push(textMessages.moreDoubts(kind, more));
    }
    return [...whole, ...places.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))];
  }

  private add(kind: TextDoubt, line: number, detail = "", most = LISTED): void {
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    if (count > most) return;
    const listed = this.listed.get(kind) ?? [];
    listed.push(textMessages.doubt(kind, line, detail));
    this.listed.set(kind, listed);
  }
}
