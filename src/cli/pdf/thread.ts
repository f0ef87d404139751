import { parentPort } from "node:worker_threads";
import { openPdf } from "../../readers/pdf/open-pdf.js";
import { type PdfFile, PdfTrouble } from "../../readers/pdf/pdf-file.js";
import type { Answers, Question, Said } from "./exchange.js";
import { standIn } from "./stand-ins.js";

const say = (said: Said) => parentPort?.postMessage(said, []);

let file: PdfFile | undefined;
let work: Promise<void> = Promise.resolve();

async function answer(question: Question): Promise<Answers[Question["kind"]]> {
  if (question.kind === "open") {
    file = await openPdf(question.bytes, (page) => say({ page }));
    return file.pageCount;
  }
  if (!file) throw new PdfTrouble("broken");
  if (question.kind === "read") return file.read();
  return file.language();
}

/**
 * What the thread that takes PDF files apart does: it holds one file at a time and does as it is asked, until it is ended from outside.
 * @param onClosed called when a file has been closed, before that is said
 */
export function attend(onClosed: () => void): void {
  standIn();
  // The engine fetches parts of a file beforehand and drops what comes of it, errors included. All that matters here is waited for.
  process.on("unhandledRejection", () => undefined);
  parentPort?.on("message", (question: Question | "close") => {
    work = work.then(async () => {
      if (question !== "close") return reply(question);
      const open = file;
      file = undefined;
      await open?.close();
      onClosed();
      say("closed");
    });
  });
}

async function reply(question: Question): Promise<void> {
  try {
    say({ answer: await answer(question) });
  } catch (trouble) {
    say(trouble instanceof PdfTrouble ? { fault: trouble.fault, page: trouble.page } : { fault: "broken", page: 1 });
  }
}
