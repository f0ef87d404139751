import { readFileSync } from "node:fs";
import { transformSync } from "esbuild";

/** A call with its list written out, and nothing in it that means something else in a template. */
const CALL = /\bphraseList\(`([^`$\\]*)`\)/g;

const SOURCE = new URL("../src/language/phrase-list.ts", import.meta.url);

/**
 * Reads the lists of phrases while the program is built. Each run would cut them up again, most of them for nothing; as they come
 * here, the engine has them from the code that it kept.
 * @returns {import("esbuild").Plugin}
 */
export function phraseListsRead() {
  return {
    name: "phrase-lists-read",
    async setup(builder) {
      const { code } = transformSync(readFileSync(SOURCE, "utf8"), { loader: "ts", format: "esm" });
      const { phraseList } = /** @type {{ phraseList: (text: string) => string[] }} */ (
        await import(`data:text/javascript,${encodeURIComponent(code)}`)
      );
      builder.onLoad({ filter: /[/\\]src[/\\]language[/\\].*\.ts$/ }, ({ path }) => ({
        contents: readFileSync(path, "utf8").replace(CALL, (_, /** @type {string} */ list) => JSON.stringify(phraseList(list))),
        loader: "ts",
      }));
    },
  };
}
