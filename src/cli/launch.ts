import { openCabinet } from "./code-cabinet.js";
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
 */
export async function launch(argv: readonly string[]): Promise<void> {
  if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) {
    process.stdout.write(`${version}\n`);
    return;
  }
  // Before anything is compiled: the engine refuses code that was compiled under other settings.
  if (ENGINE.version.test(process.versions.v8)) process.getBuiltinModule("node:v8").setFlagsFromString(ENGINE.flag);
  const cabinet = openCabinet(__dirname, SAMSYN_BUILD, argv, require);
  const { start } = cabinet.take("program") as { start: typeof Start };
  process.exitCode = await start(argv);
  if (process.exitCode !== 2) cabinet.keep();
}
