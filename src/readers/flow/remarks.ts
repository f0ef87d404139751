import type { Message } from "../../messages/message.js";
import { wordMessages } from "../../messages/word.js";
import { type WordRemark, wordRemarks } from "../../messages/word-remarks.js";

/** Places listed one by one of each kind; a person checks the whole list in five minutes. The rest is counted. */
const LISTED = 25;

/** Longest excerpt in a remark, in characters. */
const EXCERPT = 60;

/** Collects what is worth telling about single places while a document is read. The same remark on the same place is told once. */
export class Remarks {
  private readonly listed = new Map<WordRemark, Message[]>();
  private readonly counts = new Map<WordRemark, number>();
  private readonly told = new Set<string>();
  private emphasised = 0;

  /** @param paragraph null when it concerns no one place */
  add(kind: WordRemark, paragraph: number | null, detail = ""): void {
    const text = excerpt(detail);
    const key = `${kind} ${paragraph} ${text}`;
    if (this.told.has(key)) return;
    this.told.add(key);
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    if (count > LISTED) return;
    const listed = this.listed.get(kind) ?? [];
    listed.push(wordRemarks.one(kind, paragraph, text));
    this.listed.set(kind, listed);
  }

  /** Bold or slanted text inside a paragraph. */
  emphasis(): void {
    this.emphasised += 1;
  }

  /** Every remark, by paragraph; what concerns the whole document first. */
  messages(): Message[] {
    const all: Message[] = this.emphasised > 0 ? [wordMessages.emphasis(this.emphasised)] : [];
    for (const [kind, listed] of this.listed) {
      all.push(...listed);
      const more = (this.counts.get(kind) ?? 0) - listed.length;
      if (more > 0) all.push(wordRemarks.more(kind, more));
    }
    return all.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  }
}

function excerpt(text: string): string {
  const settled = text.replace(/\s+/gu, " ").trim();
  return settled.length <= EXCERPT ? settled : `${settled.slice(0, EXCERPT - 1).trimEnd()}…`;
}
