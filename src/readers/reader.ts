import type { Agreement, Language } from "../agreement/model.js";
import type { Message } from "../messages/message.js";
import type { Inflate } from "./archive/plain-zip.js";
import type { PdfEngine } from "./pdf/pdf-file.js";

/** What a reader is given. */
export interface ReadInput {
  bytes: Uint8Array;
  /** File name for detection and messages; no path is opened from it. */
  name: string;
  /** Forces the language; else the document's own, else guessed from its words. */
  language?: Language;
  /** What to do with tracked changes where the format has them; "accept" when left out. */
  changes?: TrackedChangesPolicy;
  /** What takes PDF files apart; the reader's own engine, in the same thread, when left out. */
  pdf?: PdfEngine;
  /** What unpacks the parts of packed documents; the library when left out. */
  inflate?: Inflate;
}

/** Tracked changes can be taken in, turned back, or kept, so that both revisions are read. */
export type TrackedChangesPolicy = "accept" | "reject" | "keep";

/** One change that somebody tracked in a word processor. */
export interface TrackedChange {
  kind: "insert" | "delete" | "move" | "format";
  author: string;
  /** As the file says, ISO 8601; empty when it says nothing. */
  date: string;
  text: string;
  /** Id of the clause or heading in the later revision, or in the earlier one for what is gone; null when it is in none. */
  clause: string | null;
}

/** A remark that somebody attached to a part of the text. */
export interface DocumentComment {
  id: string;
  author: string;
  date: string;
  text: string;
  /** The words that it is attached to. */
  anchor: string;
  /** Id of the clause or heading that it is attached to; null when it stands outside the agreement's text. */
  clause: string | null;
  /** Id of the comment that it answers. */
  answers: string | null;
  resolved: boolean;
}

/** What a reader answers. It never throws on content: trouble becomes messages, and nothing is dropped in silence. */
export interface ReadResult {
  agreement: Agreement;
  /** Doubts (severity info), repairs (warning) and what could not be read (error). */
  messages: Message[];
  /** Name of the reader that read it. */
  reader: string;
  /** The front matter as written, without its fences, so that comments in it can be kept. */
  frontMatter?: string;
  /** What `line` in positions and messages counts; lines when left out. */
  placeUnit?: "line" | "paragraph";
  /** For formats with pages: the first line of each page, ascending. */
  pages?: number[];
  comments?: DocumentComment[];
  /** Only where tracked changes were kept: the text without them and with them. */
  revisions?: { before: Agreement; after: Agreement; changes: TrackedChange[] };
}

/** A format that samsyn reads. Adding one: a file that exports one of these, and a line in registry.ts. */
export interface Reader {
  name: string;
  /** File name endings, lower case, with the dot. */
  extensions: string[];
  /** True when the content is certainly of this format; looks at content only. */
  sniff(bytes: Uint8Array): boolean;
  read(input: ReadInput): Promise<ReadResult>;
}
