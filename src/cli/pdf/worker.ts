import { parentPort } from "node:worker_threads";
import { openPdf } from "../../readers/pdf/open-pdf.js";
import { type PdfFile, PdfTrouble } from "../../readers/pdf/pdf-file.js";
import type { Answers, Question, Said } from "./exchange.js";

// The thread that takes PDF files apart. It holds one file at a time and does as it is asked, until it is ended from outside.

// The engine fetches parts of a file beforehand and drops what comes of it, errors included. All that matters here is waited for.
process.on("unhandledRejection", () => undefined);

const say = (said: Said) => parentPort?.postMessage(said);

let file: PdfFile | undefined;
let work: Promise<void> = Promise.resolve();

async function answer(question: Question): Promise<Answers[Question["kind"]]> {
  if (question.kind === "open") {
    file = await openPdf(question.bytes, (page) => say({ page }));
    return file.pageCount;
  }
  if (!file) throw new PdfTrouble("broken");
  if (question.kind === "load") return file.load();
  if (question.kind === "look") return file.look(question.wanted);
  return file.language();
}

async function attend(question: Question | { kind: "close" }): Promise<void> {
  if (question.kind === "close") {
    const open = file;
    file = undefined;
    return open?.close();
  }
  try {
    say({ answer: await answer(question) });
  } catch (trouble) {
    say(trouble instanceof PdfTrouble ? { fault: trouble.fault, page: trouble.page } : { fault: "broken", page: 1 });
  }
}

parentPort?.on("message", (question: Question | { kind: "close" }) => {
  work = work.then(() => attend(question));
});
