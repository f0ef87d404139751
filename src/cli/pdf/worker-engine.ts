import { Worker } from "node:worker_threads";
import { longestFor, within } from "../../readers/pdf/deadline.js";
import { type PdfEngine, type PdfFile, PdfTrouble } from "../../readers/pdf/pdf-file.js";
import type { Answers, Question, Said } from "./exchange.js";

/** Most memory that a file may take while it is taken apart, in megabytes; a thousand pages take some two hundred. */
const MOST_MEMORY = 1024;

/** Longest that is waited for the thread in the end, in milliseconds. */
const LONGEST_CLOSING = 2000;

/**
 * Takes PDF files apart in a thread of its own, beside the rest of the program. A broken file can keep the engine busy without end; there is
 * no way to stop it from within, so that its thread is ended.
 */
export class WorkerEngine implements PdfEngine {
  private readonly script: string | URL;
  private readonly longest: (pages: number) => number;
  private worker: Worker | undefined;
  /** Done when no file is open. */
  private busy: Promise<void> = Promise.resolve();
  /** Done when the thread has let go of the last file. */
  private closing: Promise<void> = Promise.resolve();

  /**
   * @param script the built worker
   * @param longest how many milliseconds opening and reading a file may take, by its number of pages
   */
  constructor(script: string | URL, longest = longestFor) {
    this.script = script;
    this.longest = longest;
  }

  /** Starts the thread, so that it is ready when a file comes. The program may end without waiting for it. */
  warm(): void {
    if (this.worker) return;
    const worker = new Worker(this.script, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY } });
    const gone = () => {
      if (this.worker === worker) this.worker = undefined;
    };
    worker.on("error", gone);
    worker.on("exit", gone);
    worker.unref();
    this.worker = worker;
  }

  /** Opens a file when the one before it has been closed. */
  async open(bytes: Uint8Array): Promise<PdfFile> {
    const before = this.busy;
    let close = () => {};
    this.busy = new Promise((resolve) => {
      close = resolve;
    });
    await before;
    try {
      return await this.openNext(new Uint8Array(bytes), close);
    } catch (trouble) {
      close();
      throw trouble;
    }
  }

  /** Waits until the thread has let go of all files, but not for long. */
  async settled(): Promise<void> {
    this.worker?.ref();
    await within(LONGEST_CLOSING, this.closing).catch(() => undefined);
  }

  private async openNext(bytes: Uint8Array<ArrayBuffer>, closed: () => void): Promise<PdfFile> {
    let left = this.longest(1);
    const ask = async <K extends Question["kind"]>(question: Question & { kind: K }): Promise<Answers[K]> => {
      const began = performance.now();
      const answer = await this.ask(question, left, question.kind === "open" ? [bytes.buffer] : []);
      left -= performance.now() - began;
      return answer as Answers[K];
    };
    const pageCount = await ask({ kind: "open", bytes });
    left += this.longest(pageCount) - this.longest(1);
    return {
      pageCount,
      read: () => ask({ kind: "read" }),
      language: () => ask({ kind: "language" }),
      close: async () => {
        // A thread that was ended has nothing open.
        this.worker?.postMessage("close");
        this.closing = this.worker ? saysClosed(this.worker) : Promise.resolve();
        closed();
      },
    };
  }

  /** @throws PdfTrouble when the file cannot be taken apart, or the answer does not come in time: then the thread is gone */
  private async ask(question: Question, milliseconds: number, transfer: ArrayBuffer[]): Promise<Answers[Question["kind"]]> {
    this.warm();
    const { worker } = this;
    if (!worker) throw new PdfTrouble("broken");
    let page = 1;
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        clearTimeout(timer);
        worker.off("message", hear).off("error", fail).off("exit", fail).unref();
        act();
      };
      const hear = (said: Said) => {
        if (said === "closed") return;
        if ("answer" in said) settle(() => resolve(said.answer));
        else if ("fault" in said) settle(() => reject(new PdfTrouble(said.fault, said.page)));
        else ({ page } = said);
      };
      const fail = () => settle(() => reject(new PdfTrouble("broken", page)));
      const timer = setTimeout(() => {
        settle(() => {
          this.worker = undefined;
          void worker.terminate();
          reject(new PdfTrouble("late", page));
        });
      }, milliseconds);
      worker.ref();
      worker.on("message", hear).on("error", fail).on("exit", fail);
      worker.postMessage(question, transfer);
    });
  }
}

/** Done when the thread says that it has closed its file, or has ended. */
async function saysClosed(worker: Worker): Promise<void> {
  await new Promise<void>((resolve) => {
    const hear = (said: Said) => {
      if (said !== "closed") return;
      worker.off("message", hear);
      resolve();
    };
    worker.on("message", hear).once("exit", () => resolve());
  });
}
