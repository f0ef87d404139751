import type { PdfEngine } from "../../readers/pdf/pdf-file.js";

/**
 * An engine for PDF files in a thread beside the program. Its own code is loaded when it is first needed.
 * @param script the built worker
 */
export function engineBeside(script: URL): PdfEngine & { warm(): Promise<void> } {
  let made: Promise<PdfEngine & { warm(): void }> | undefined;
  const engine = () => {
    made ??= import("./worker-engine.js").then(({ WorkerEngine }) => new WorkerEngine(script));
    return made;
  };
  return { open: async (bytes) => (await engine()).open(bytes), warm: async () => (await engine()).warm() };
}
