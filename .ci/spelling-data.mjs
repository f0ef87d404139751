import { dirname, join } from "node:path";

/** What opens files of its own when it runs unbundled: Hunspell its program, a dictionary package its two lists. */
const HUNSPELL = /[/\\]wasm[/\\]hunspell\.js$/;
const DICTIONARY = /[/\\]dictionary-[a-z-]+[/\\]index\.js$/;
const WITH_DATA = "hunspell-with-data";

/** Reads a file that stands beside the chunk: from the disk where there is one, else from where the chunk came. */
const READ = `
async function read(path) {
  const url = new URL(path.slice(path.lastIndexOf("/") + 1), import.meta.url);
  const files = globalThis.process?.getBuiltinModule?.("node:fs");
  return files ? files.readFileSync(url) : new Uint8Array(await (await fetch(url)).arrayBuffer());
}
`;

/**
 * Puts Hunspell's program and the dictionaries as files among the chunks, and lets the code that needs them read them there:
 * spelling is checked without a network, and nothing of it is read before it is asked for. Needs the loader "file" for
 * .aff, .dic and .wasm.
 * @type {import("esbuild").Plugin}
 */
export const spellingData = {
  name: "spelling-data",
  setup(builder) {
    // Hunspell asks for these only where it would open files, which the data here spares it.
    builder.onResolve({ filter: /^(?:fs\/promises|module)$/ }, ({ path }) => ({ path: `node:${path}`, external: true }));
    builder.onLoad({ filter: DICTIONARY }, ({ path }) => ({
      contents: `import aff from "./index.aff";\nimport dic from "./index.dic";\n${READ}\nexport default { aff: await read(aff), dic: await read(dic) };\n`,
      resolveDir: dirname(path),
    }));
    builder.onResolve({ filter: HUNSPELL }, ({ path, resolveDir }) => ({ path: join(resolveDir, path), namespace: WITH_DATA }));
    builder.onLoad({ filter: HUNSPELL, namespace: WITH_DATA }, ({ path }) => ({
      contents: `import start from "./hunspell.js?plain";\nimport wasm from "./hunspell.wasm";\n${READ}\nexport default async () => start({ wasmBinary: await read(wasm) });\n`,
      resolveDir: dirname(path),
    }));
    builder.onResolve({ filter: /[/\\]hunspell\.js\?plain$/ }, ({ resolveDir }) => ({ path: join(resolveDir, "hunspell.js") }));
  },
};
