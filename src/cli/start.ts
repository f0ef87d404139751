import { engineBeside } from "./pdf/engine-beside.js";
import { version } from "./version.js";

/**
 * How many bytes of its code a function runs through before the engine of Node 20 optimises it; unless told, 132 kB. A
 * comparison is over before most of that work pays: done this late, a third of the processor time falls away. Comparing
 * 10,000 clauses takes as long as before (measured by bench/scale). Later engines do not know the flag.
 */
const ENGINE = { version: /^11\./, flag: "--interrupt-budget=600000" };

/**
 * Where the program begins. `--version` alone answers at once; everything else loads the parser.
 * @param argv the words after "samsyn"
 * @returns the exit code
 */
export async function start(argv: readonly string[]): Promise<number> {
  if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  if (ENGINE.version.test(process.versions.v8)) process.getBuiltinModule("node:v8").setFlagsFromString(ENGINE.flag);
  const pdf = engineBeside(new URL("./pdf-worker.js", import.meta.url));
  // It takes a while to load, so where a PDF is named it does so beside all the rest.
  if (argv.some((word) => /\.pdf$/iu.test(word))) await pdf.warm();
  const [{ main }, { nodeIo }] = await Promise.all([import("./main.js"), import("./node-io.js")]);
  return main(argv, nodeIo(pdf));
}
