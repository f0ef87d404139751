import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What opens files of its own when it runs unbundled: Hunspell its program, a dictionary package its two lists. */
const HUNSPELL = /[/\\]wasm[/\\]hunspell\.js$/;
const DICTIONARY = /[/\\]dictionary-[a-z-]+[/\\]index\.js$/;
const WITH_DATA = "hunspell-with-data";

/**
 * How a file of data is read. A module reads it from the disk where there is one, else from where the module itself came; a
 * part of the program, from the program's folder.
 */
const READING = {
  module: {
    read: `async function read(path) {
  const url = new URL(path, import.meta.url);
  const files = globalThis.process?.getBuiltinModule?.("node:fs");
  return files ? files.readFileSync(url) : new Uint8Array(await (await fetch(url)).arrayBuffer());
}`,
    get: "await read",
  },
  part: {
    read: `function read(path) {
  const inside = path.slice(path.indexOf("data/"));
  return process.getBuiltinModule("node:fs").readFileSync(process.getBuiltinModule("node:path").join(__dirname, inside));
}`,
    get: "read",
  },
};

/**
 * Puts Hunspell's program and the dictionaries as files beside the built code, and lets the code that needs them read them
 * there: spelling is checked without a network, and nothing of it is read before it is asked for. Needs the loader "file"
 * for .aff, .dic and .wasm.
 * @param {"module" | "part"} form what the code that reads them becomes
 * @returns {import("esbuild").Plugin}
 */
export const spellingData = (form) => ({
  name: "spelling-data",
  setup(builder) {
    const { read, get } = READING[form];
    // Hunspell asks for these only where it would open files, which the data here spares it.
    builder.onResolve({ filter: /^(?:fs\/promises|module)$/ }, ({ path }) => ({ path: `node:${path}`, external: true }));
    builder.onLoad({ filter: DICTIONARY }, ({ path }) => ({
      contents: `import aff from "./index.aff";\nimport dic from "./index.dic";\n${read}\n${form === "part" ? "exports.default =" : "export default"} { aff: ${get}(aff), dic: ${get}(dic) };\n`,
      resolveDir: dirname(path),
    }));
    builder.onResolve({ filter: HUNSPELL }, ({ path, resolveDir }) => ({ path: join(resolveDir, path), namespace: WITH_DATA }));
    builder.onLoad({ filter: HUNSPELL, namespace: WITH_DATA }, ({ path }) => ({
      contents: `import start from "./hunspell.js?plain";\nimport wasm from "./hunspell.wasm";\n${read}\nexport default async () => start({ wasmBinary: ${get}(wasm) });\n`,
      resolveDir: dirname(path),
    }));
    builder.onResolve({ filter: /[/\\]hunspell\.js\?plain$/ }, ({ resolveDir }) => ({ path: join(resolveDir, "hunspell.js") }));
    // It looks at a clock lest a word of many compounds take seconds. Node's finer one takes longer to load than all words to check.
    builder.onLoad({ filter: HUNSPELL, namespace: "file" }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace("performance.now()", "Date.now()"),
      resolveDir: dirname(path),
    }));
  },
});
