import { readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import { pairedVariables } from "./paired-variables.mjs";

/** A call with its list written out, and nothing in it that means something else in a template. */
const CALL = /\bphraseList\(`([^`$\\]*)`\)/g;

const SOURCE = new URL("../src/language/phrase-list.ts", import.meta.url);

/**
 * Takes from the program's own modules what would cost each run time while it is built: lists of phrases are read, which each run
 * would cut up again, most of them for nothing, while as they come here the engine has them from the code that it kept; and variables
 * that are declared in pairs stand alone. Comes last of the plugins, since others have modules of their own to put in place.
 * @returns {import("esbuild").Plugin}
 */
export function ownSources() {
  return {
    name: "own-sources",
    async setup(builder) {
      const { code } = transformSync(readFileSync(SOURCE, "utf8"), { loader: "ts", format: "esm" });
      const { phraseList } = /** @type {{ phraseList: (text: string) => string[] }} */ (
        await import(`data:text/javascript,${encodeURIComponent(code)}`)
      );
      const withLists = (/** @type {string} */ source) =>
        source.replace(CALL, (_, /** @type {string} */ list) => JSON.stringify(phraseList(list)));
      builder.onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, ({ path }) => ({
        contents: pairedVariables(withLists(readFileSync(path, "utf8"))),
        loader: "ts",
      }));
    },
  };
}
