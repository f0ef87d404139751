import type { Run } from "../print/document.js";
import { Numbering } from "./numbering.js";
import { element, type XmlAttributes } from "./xml.js";

/** Who makes tracked changes, and when. */
export interface Hand {
  author: string;
  made: Date;
}

/** A part's links to the outside, by the ids that they have in it. */
export class Links {
  private readonly ids = new Map<string, string>();

  idOf(address: string): string {
    let id = this.ids.get(address);
    if (id === undefined) this.ids.set(address, (id = `link${this.ids.size + 1}`));
    return id;
  }

  get all(): ReadonlyMap<string, string> {
    return this.ids;
  }
}

/** A comment as it was written: who, and what. */
export interface WordComment {
  id: number;
  text: string;
}

/** What the writing of a Word file collects beside the text itself: lists, links, notes, comments, and numbers for all that needs one. */
export class Book {
  readonly numbering = new Numbering();
  readonly links = new Links();
  readonly comments: WordComment[] = [];
  /** The footnotes that were marked, in the order of their marks; each mark has a note of its own. */
  readonly footnotes: Run[][] = [];
  private readonly notes: readonly (readonly Run[])[];
  private readonly hand: Hand;
  private readonly ranges = new Map<string, number>();
  private marks = 0;

  /** @param notes the texts that `Run.note` counts from 1 */
  constructor(notes: readonly (readonly Run[])[], hand: Hand) {
    this.notes = notes;
    this.hand = hand;
  }

  /** A number that nothing else in the file has. */
  mark(): number {
    this.marks += 1;
    return this.marks;
  }

  /** The attributes of a tracked change: number, author, moment. */
  change(): XmlAttributes {
    return { "w:id": this.mark(), "w:author": this.hand.author, "w:date": wordMoment(this.hand.made) };
  }

  /** Takes up a footnote. @returns the number of the note in the file */
  footnote(note: number): number {
    this.footnotes.push([...(this.notes[note - 1] ?? [])]);
    return this.footnotes.length;
  }

  comment(text: string): number {
    const id = this.comments.length;
    this.comments.push({ id, text });
    return id;
  }

  /** The number of the range at one end of a move: the same where it begins and where it ends. */
  moveRange(name: string, tracked: string): number {
    const key = `${tracked} ${name}`;
    let range = this.ranges.get(key);
    if (range === undefined) this.ranges.set(key, (range = this.mark()));
    return range;
  }

  /** One element for a tracked change. */
  tracked(name: string, content = "", more: XmlAttributes = {}): string {
    return element(name, { ...this.change(), ...more }, content);
  }
}

/** A moment as Word writes it, to the second. */
export function wordMoment(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}
