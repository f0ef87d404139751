import { isEngineStray } from "../readers/pdf/strays.js";
import { main } from "./main.js";
import { nodeIo } from "./node-io.js";
import { openOutlet } from "./node-outlet.js";

/**
 * Runs one command line in this process.
 * @param argv the words after "samsyn"
 * @returns the exit code
 */
export async function start(argv: readonly string[]): Promise<number> {
  process.on("unhandledRejection", (reason) => {
    if (!isEngineStray(reason)) throw reason;
  });
  const [out, err] = [openOutlet(1), openOutlet(2)];
  const code = await main(argv, nodeIo(out, err));
  await Promise.all([out.settled(), err.settled()]);
  return code;
}
