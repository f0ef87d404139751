import { describe, expect, it } from "vitest";
import { WorkerEngine } from "../../src/cli/pdf/worker-engine.js";
import { PdfTrouble } from "../../src/readers/pdf/pdf-file.js";
import { readAgreement } from "../../src/readers/read.js";
import { column, pdfOf } from "../readers/pdf/by-hand.js";

/** Milliseconds that a file may take in these tests, and within which a thread that hangs must be gone; with room for a busy machine. */
const LONGEST = 1500;
const GONE = 20_000;

/** Stands in for the worker that is built: what it does with each question. */
function worker(onMessage: string): URL {
  const code = `import { parentPort } from "node:worker_threads";
    const say = (said) => parentPort.postMessage(said);
    parentPort.on("message", (question) => { ${onMessage} });`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}

const engineOf = (onMessage: string, longest = LONGEST) => new WorkerEngine(worker(onMessage), () => longest);

async function troubleOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (trouble) {
    return trouble instanceof PdfTrouble ? { fault: trouble.fault, page: trouble.page } : trouble;
  }
  return "none";
}

const PDF = pdfOf([column(70, 60, ["Överenskommelse i Exempellän", "Vi möts varje vår."], { size: 14 })]);

describe("a PDF file that is taken apart in a thread of its own", () => {
  it("is cut off when it keeps the engine busy, with the page that it was at, and the next file is read", async () => {
    const engine = engineOf(`
      if (question.kind === "open") say({ answer: question.bytes.length });
      if (question.kind === "read") { say({ page: 3 }); while (true); }
      if (question.kind === "language") say({ answer: "sv" });`);
    const began = performance.now();
    const stuck = await engine.open(Uint8Array.of(1, 2));
    expect(await troubleOf(stuck.read())).toEqual({ fault: "late", page: 3 });
    expect(performance.now() - began).toBeLessThan(GONE);
    await stuck.close();
    const next = await engine.open(Uint8Array.of(1, 2, 3));
    expect([next.pageCount, await next.language()]).toEqual([3, "sv"]);
    await next.close();
  });

  it.each([
    ["ends by itself", "process.exit(1);"],
    ["fails", 'throw new Error("fel");'],
  ])("is told to be broken when its thread %s", async (_, act) => {
    expect(await troubleOf(engineOf(act, GONE).open(PDF))).toEqual({ fault: "broken", page: 1 });
  });

  it("waits for the file before it to be closed", async () => {
    const engine = engineOf('if (question !== "close") say({ answer: question.bytes[0] });');
    const first = await engine.open(Uint8Array.of(1));
    const second = engine.open(Uint8Array.of(2));
    expect(await Promise.race([second, new Promise((resolve) => setTimeout(resolve, 50, "waits"))])).toBe("waits");
    await first.close();
    expect((await second).pageCount).toBe(2);
  });

  it("lays the pages out itself, so that what a page does to the layout is cut off too", async () => {
    const block = (kind: string, level: number, text: string, line: number) => ({
      kind,
      level,
      depth: 0,
      label: null,
      text,
      line,
      raw: null,
    });
    const blocks = [
      block("heading", 1, "Avtal", 1),
      block("heading", 2, "Samverkan", 2),
      block("paragraph", 0, "Vi möts varje vår.", 3),
    ];
    const answer = JSON.stringify({ blocks, messages: [], noted: [], pages: [1] });
    const asked = `
      if (question.kind === "open") say({ answer: 1 });
      else if (question.kind === "read") say({ answer: ${answer} });
      else if (question.kind === "language") say({ answer: "sv" });
      else if (question !== "close") say({ fault: "broken", page: 1 });`;
    const { agreement, messages } = await readAgreement(PDF, "avtal.pdf", { pdf: engineOf(asked) });
    expect(messages.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(agreement.sections.flatMap(({ clauses }) => clauses.map(({ text }) => text))).toEqual(["Vi möts varje vår."]);
  });

  it("leaves the bytes that it was given as they are", async () => {
    const bytes = Uint8Array.of(7, 8);
    await engineOf("say({ answer: 1 });").open(bytes);
    expect([...bytes]).toEqual([7, 8]);
  });

  it("tells the reader of every fault in words that say what to do", async () => {
    const read = async (act: string) => {
      const { agreement, messages } = await readAgreement(PDF, "avtal.pdf", { pdf: engineOf(act) });
      expect(agreement.sections).toEqual([]);
      return messages.map(({ rule, severity }) => [rule, severity]);
    };
    expect(await read("while (true);")).toEqual([["took-too-long", "error"]]);
    expect(await read('say({ fault: "locked", page: 1 });')).toEqual([["locked", "error"]]);
    expect(await read('say({ fault: "broken", page: 1 });')).toEqual([["broken-pdf", "error"]]);
  });
});
