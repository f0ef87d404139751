import { openCabinet } from "./code-cabinet.js";
import { openOutlet } from "./node-outlet.js";
import type { start as Start } from "./start.js";
import { version } from "./version.js";

/** Set by the build to a mark of what it built, so that code kept from another build is never taken for this one's. */
declare const SAMSYN_BUILD: string;

/**
 * How many bytes of its code a function runs through before the engine of Node 20 optimises it; unless told, 132 kB. A
 * comparison is over before most of that work pays: done this late, a third of the processor time falls away. Comparing
 * 10,000 clauses takes as long as before (measured by bench/scale). Later engines do not know the flag.
 */
const ENGINE = { version: /^11\./, flag: "--interrupt-budget=600000" };

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
  // Before anything is compiled: the engine refuses code that was compiled under other settings.
  if (ENGINE.version.test(process.versions.v8)) process.getBuiltinModule("node:v8").setFlagsFromString(ENGINE.flag);
  const cabinet = openCabinet(__dirname, SAMSYN_BUILD, argv, require);
  const { start } = cabinet.take("program#start") as { start: typeof Start };
  const code = await start(argv);
  if (code !== 2) cabinet.keep();
  return code;
}
