import { isDeepStrictEqual } from "node:util";
import { build } from "esbuild";

/**
 * Works out the words that are looked up while the program is built: every function in a `ready.ts` of `src/language` is called, and
 * what it answers takes its place. Each run would fold and stem some two thousand words again, most of them for nothing.
 * @returns {import("esbuild").Plugin}
 */
export function readyWordsMade() {
  return {
    name: "ready-words-made",
    setup(builder) {
      builder.onLoad({ filter: /[/\\]src[/\\]language[/\\]\w+[/\\]ready\.ts$/ }, async ({ path }) => {
        const bundled = await build({ entryPoints: [path], bundle: true, format: "esm", write: false, logLevel: "warning" });
        const { ready } = /** @type {{ ready: Record<string, () => unknown> }} */ (
          await import(`data:text/javascript,${encodeURIComponent(bundled.outputFiles[0]?.text ?? "")}`)
        );
        const made = Object.entries(ready).map(([name, make]) => {
          const answer = make();
          const text = JSON.stringify(answer);
          if (!isDeepStrictEqual(JSON.parse(text), answer)) throw new Error(`${path}: what ${name} answers is no plain data.`);
          return `${name}: () => (${text}),`;
        });
        return { contents: `export const ready = {\n${made.join("\n")}\n};`, loader: "js" };
      });
    },
  };
}
