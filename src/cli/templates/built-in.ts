import { readdirSync, readFileSync } from "node:fs";
import { type Compiled, compileTemplates } from "./compile.js";
import type { Library } from "./library.js";
import { libraryOf } from "./library-of.js";

/*
 * The templates that come with the program, read from their folder. The build puts `.ci/templates-data.mjs` in this module's place, which
 * holds what this reads as lean data, so that nothing is parsed when a user drafts.
 */

const FOLDER = new URL("../../../templates/", import.meta.url);

let compiled: Compiled | null = null;

function read(): Compiled {
  const paths = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.(?:md|ya?ml)$/u.test(path))
    .sort();
  const files = new Map(paths.map((path) => [path, readFileSync(new URL(path, FOLDER), "utf8")]));
  return compileTemplates(files, "templates/");
}

/** What comes with the program. */
export const builtIn: Library = libraryOf(() => (compiled ??= read()), true);
