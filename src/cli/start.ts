import { join } from "node:path";
import { main } from "./main.js";
import { nodeIo } from "./node-io.js";
import { lateOutlet, openOutlet } from "./node-outlet.js";
import { engineBeside } from "./pdf/engine-beside.js";

/**
 * Runs one command line in this process.
 * @param argv the words after "samsyn"
 * @returns the exit code
 */
export async function start(argv: readonly string[]): Promise<number> {
  const pdf = engineBeside(join(__dirname, "pdf-worker.cjs"));
  // It takes a while to load, so where a PDF is to be read it does so beside all the rest.
  if (readsPdf(argv)) await pdf.warm();
  const [out, err] = [openOutlet(1), lateOutlet(2)];
  const code = await main(argv, nodeIo(out, err, pdf));
  await Promise.all([out.settled(), err.settled(), pdf.settled()]);
  return code;
}

/** Whether a PDF is among what is read: what comes after `-o` is written, and to write one takes nothing of what reads one. */
function readsPdf(argv: readonly string[]): boolean {
  return argv.some((word, i) => isPdfFile(word) && argv[i - 1] !== "-o" && argv[i - 1] !== "--output");
}

function isPdfFile(word: string): boolean {
  return !word.startsWith("-") && word.toLowerCase().endsWith(".pdf");
}
