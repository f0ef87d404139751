import type { Message } from "../../messages/message.js";
import type { PdfFault, PdfText } from "../../readers/pdf/pdf-file.js";

/** What the worker is asked for. A file is opened first; everything else is about the file that is open. "close", which is none of these, closes it. */
export type Question = { kind: "open"; bytes: Uint8Array } | { kind: "read" } | { kind: "language" };

/** What each question is answered with. */
export interface Answers {
  open: number;
  read: PdfText | { refused: Message };
  language: string;
}

/** What the worker says: which page it is at, how a question ended, or that a file has been closed. */
export type Said = "closed" | { page: number } | { answer: Answers[Question["kind"]] } | { fault: PdfFault; page: number };
