import { openCabinet } from "./code-cabinet.js";
import { setEngine } from "./engine.js";
import { openOutlet } from "./node-outlet.js";
import type { start as Start } from "./start.js";
import { version } from "./version.js";

/** Set by the build to a mark of what it built, so that code kept from another build is never taken for this one's. */
declare const SAMSYN_BUILD: string;

/**
 * Where the program begins. Answers `--version` at once, else brings in the program with the code that the engine compiled
 * in an earlier run, where there is any, and runs it.
 * @param argv the words after "samsyn"
 * @returns the exit code; all output has left the process by then, so that it may end at once
 */
export async function launch(argv: readonly string[]): Promise<number> {
  if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) {
    openOutlet(1).write(`${version}\n`);
    return 0;
  }
  setEngine();
  const cabinet = openCabinet(__dirname, SAMSYN_BUILD, argv, require);
  const { start } = cabinet.take("program#start") as { start: typeof Start };
  const code = await start(argv);
  if (code !== 2) cabinet.keep();
  return code;
}
