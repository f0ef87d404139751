import type { StoryRun, Tracked } from "../../writers/docx/story.js";

/** What stands for the mark of a footnote while words are compared (private use area): another character for every other note. */
const FIRST_MARK = 0xe000;
const MARKS = 0x1800;

/** How far back a word is looked for when a text was read otherwise than it is written. */
const BACK = 16;

/** Gives the marks of footnotes characters, the same for notes with the same text. */
export class NoteMarks {
  private readonly marks = new Map<string, string>();
  private readonly notes: readonly string[];

  /** @param notes the texts that `StoryRun.note` counts from 1 */
  constructor(notes: readonly string[]) {
    this.notes = notes;
  }

  /** The text of a run as it is compared: a note's mark is one character more. */
  textOf({ text, note }: StoryRun): string {
    if (note === undefined) return text;
    const words = this.notes[note - 1] ?? "";
    let mark = this.marks.get(words);
    if (mark === undefined) this.marks.set(words, (mark = String.fromCharCode(FIRST_MARK + (this.marks.size % MARKS))));
    return text + mark;
  }

  of(runs: readonly StoryRun[]): string {
    return runs.map((run) => this.textOf(run)).join("");
  }
}

/** Hands out the runs of a paragraph piece by piece, each with its looks. */
export class RunCursor {
  private readonly runs: readonly StoryRun[];
  private readonly texts: readonly string[];
  private readonly whole: string;
  private at = 0;

  constructor(runs: readonly StoryRun[], marks: NoteMarks) {
    this.runs = runs;
    this.texts = runs.map((run) => marks.textOf(run));
    this.whole = this.texts.join("");
  }

  /** The next runs, which have this text together; where the paragraph reads otherwise, the text alone. */
  take(text: string, tracked: Tracked | null): StoryRun[] {
    const found = this.whole.startsWith(text, this.at) ? this.at : this.whole.indexOf(text, Math.max(this.at - BACK, 0));
    if (found === -1) {
      this.at += text.length;
      return text === "" ? [] : [{ text, tracked }];
    }
    this.at = found + text.length;
    return this.between(found, this.at).map((run) => ({ ...run, tracked }));
  }

  private between(from: number, to: number): StoryRun[] {
    const found: StoryRun[] = [];
    let start = 0;
    this.runs.forEach((run, i) => {
      const end = start + (this.texts[i] ?? "").length;
      const [first, last] = [Math.max(from, start), Math.min(to, end)];
      if (first < last) {
        const { note, ...plain } = run;
        const marked = note !== undefined && last === end;
        const text = run.text.slice(first - start, last - start);
        found.push(marked ? { ...plain, text, note } : { ...plain, text });
      }
      start = end;
    });
    return found;
  }
}
