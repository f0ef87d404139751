/** Packages so large that no run should read them that does not use them: the part of the program that each becomes. */
export const LARGE_PACKAGES = {
  "unpdf/pdfjs": "parts/pdfjs",
  parse5: "parts/parse5",
  liquidjs: "parts/liquidjs",
  "@clack/prompts": "parts/clack",
  "hunspell-wasm": "parts/hunspell",
  "dictionary-sv": "parts/dictionary-sv",
  "dictionary-en-gb": "parts/dictionary-en-gb",
};

/**
 * Leaves the large packages out and asks for their parts in their place. Inside a part, packages find each other as ever.
 * @type {import("esbuild").Plugin}
 */
export const largePackagesApart = {
  name: "large-packages-apart",
  setup(builder) {
    const parts = new Map(Object.entries(LARGE_PACKAGES));
    builder.onResolve({ filter: /^[a-z@]/ }, ({ path }) => {
      const part = parts.get(path);
      return part === undefined ? undefined : { path: `samsyn:${part}`, external: true };
    });
  },
};

/**
 * Takes Node's own modules straight from the process. An `import` of one makes a second face of it with every export looked
 * at, which for `node:fs` loads its streams: as long as reading an agreement. Bundled CommonJS packages could not `require`
 * them anyhow.
 * @type {import("esbuild").Plugin}
 */
export const nodeModulesFromProcess = {
  name: "node-modules-from-process",
  setup(builder) {
    // Commander would start child processes for commands in files of their own. There are none, and loading the module takes time.
    builder.onResolve({ filter: /^node:/ }, ({ kind, path }) => {
      if (kind !== "require-call") return { path, namespace: "node-names" };
      return { path, namespace: path === "node:child_process" ? "unused" : "node" };
    });
    builder.onLoad({ filter: /.*/, namespace: "unused" }, () => ({ contents: "module.exports = {};" }));
    builder.onLoad({ filter: /.*/, namespace: "node" }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
    }));
    // An ES module takes the names that it uses; those that nobody uses fall away. The bundler itself would copy every name of the module.
    builder.onLoad({ filter: /.*/, namespace: "node-names" }, ({ path }) => {
      const names = Object.keys(process.getBuiltinModule(path) ?? {}).filter(
        (name) => /^[a-z_]\w*$/iu.test(name) && name !== "default",
      );
      const exported = names.map((name) => `export const ${name} = /* @__PURE__ */ take(${JSON.stringify(name)});`);
      // Not "module", which is what a sheet gives its exports to.
      const given = `const builtin = process.getBuiltinModule(${JSON.stringify(path)});`;
      return { contents: [given, "const take = (name) => builtin[name];", ...exported, "export default builtin;"].join("\n") };
    });
  },
};
