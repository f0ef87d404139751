import type { PdfEngine } from "../../readers/pdf/pdf-file.js";
import type { WorkerEngine } from "./worker-engine.js";

/** An engine for PDF files that can be made ready beforehand, and waited for in the end. */
export type EngineBeside = PdfEngine & { warm(): Promise<void>; settled(): Promise<void> };

/**
 * An engine for PDF files in a thread beside the program. Its own code is loaded when it is first needed.
 * @param script path of the built worker
 */
export function engineBeside(script: string): EngineBeside {
  let made: Promise<WorkerEngine> | undefined;
  const engine = () => {
    made ??= import("./worker-engine.js").then(({ WorkerEngine }) => new WorkerEngine(script));
    return made;
  };
  return {
    open: async (bytes) => (await engine()).open(bytes),
    warm: async () => (await engine()).warm(),
    settled: async () => (await made)?.settled(),
  };
}
