import type { LoadedPages, Looks, PdfFault, WantedLooks } from "../../readers/pdf/pdf-file.js";

/** What the worker is asked for. A file is opened first; everything else is about the file that is open. `close` is not answered. */
export type Question =
  | { kind: "open"; bytes: Uint8Array }
  | { kind: "load" }
  | { kind: "look"; wanted: WantedLooks }
  | { kind: "language" };

/** What each question is answered with. */
export interface Answers {
  open: number;
  load: LoadedPages;
  look: Looks;
  language: string;
}

/** What the worker says: which page it is at, or how a question ended. */
export type Said = { page: number } | { answer: Answers[Question["kind"]] } | { fault: PdfFault; page: number };
