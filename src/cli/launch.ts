import { openCabinet } from "./code-cabinet.js";
import { openOutlet } from "./node-outlet.js";
import type { start as Start } from "./start.js";
import { version } from "./version.js";

/** Set by the build to a mark of what it built, so that code kept from another build is never taken for this one's. */
declare const SAMSYN_BUILD: string;

/**
 * How the engine of Node 20 is set for a run that is over before its preparations pay: it optimises a function after 600 kB of its code
 * has run (unless told, 132 kB), makes itself notes about a function after twice as many runs, and compiles a regular expression
 * once, to machine code, rather than first for its interpreter. A comparison then takes a third less of the processor, and one of 10,000
 * clauses no more than without. Later engines do not know all of these.
 */
const ENGINE = {
  version: /^11\./,
  flags: ["--interrupt-budget=600000", "--interrupt-budget-factor-for-feedback-allocation=16", "--no-regexp-tier-up"],
};

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
  if (ENGINE.version.test(process.versions.v8)) {
    const engine = process.getBuiltinModule("node:v8");
    for (const flag of ENGINE.flags) engine.setFlagsFromString(flag);
  }
  const cabinet = openCabinet(__dirname, SAMSYN_BUILD, argv, require);
  const { start } = cabinet.take("program#start") as { start: typeof Start };
  const code = await start(argv);
  if (code !== 2) cabinet.keep();
  return code;
}
