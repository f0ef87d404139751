import { mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(root, "src/cli/templates/built-in.ts");

/** What drafting does not need of a clause; `samsyn clause` loads it. */
const NOTES = new Set(["commits", "fits"]);

/**
 * Reads the templates with the program's own code.
 * @returns {Promise<import("../src/cli/templates/library.js").Library>}
 */
async function readTemplates() {
  const bundle = join(root, "node_modules/.cache/samsyn", `templates-${process.pid}.mjs`);
  mkdirSync(dirname(bundle), { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: [source],
    outfile: bundle,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    define: { "import.meta.url": JSON.stringify(pathToFileURL(source).href) },
    logLevel: "warning",
  });
  try {
    /** @type {unknown} */
    const bundled = await import(pathToFileURL(bundle).href);
    return /** @type {{ builtIn: import("../src/cli/templates/library.js").Library }} */ (bundled).builtIn;
  } finally {
    rmSync(bundle);
  }
}

/**
 * The data by name.
 * @returns {Promise<Map<string, unknown>>}
 */
async function dataOf() {
  const library = await readTemplates();
  const heads = await library.heads();
  const entries = await library.entries();
  const bank = entries.map((part) => ({
    ...part,
    clauses: part.clauses.map((clause) => Object.fromEntries(Object.entries(clause).filter(([key]) => !NOTES.has(key)))),
  }));
  const templates = await Promise.all(
    heads.map(async ({ name }) => /** @type {const} */ ([`template-${name}`, await library.template(name)])),
  );
  /** @type {Map<string, unknown>} */
  const data = new Map(templates);
  return new Map([...data, ["heads", heads], ["bank", bank], ["entries", entries], ["places", await library.places()]]);
}

/** @param {readonly string[]} names of the templates */
const library = (names) => `
// What is no module of the program, such as a file of data, an import gives as it is.
const templates = { ${names.map((name) => `${JSON.stringify(name)}: () => import("templates:template-${name}")`).join(", ")} };
export const builtIn = {
  heads: () => import("templates:heads"),
  bank: () => import("templates:bank"),
  entries: () => import("templates:entries"),
  places: () => import("templates:places"),
  template: async (name) => (Object.hasOwn(templates, name) ? templates[name]() : null),
  isProven: () => true,
};
`;

/**
 * The templates, the bank of clauses and the places that come with the program, as files of data that the program reads one by one, in place
 * of the module that reads their sources: a user who drafts loads one template and parses no YAML.
 * @returns {Promise<{ plugin: import("esbuild").Plugin, files: Map<string, string> }>} files by their path in the built program
 */
export async function templatesData() {
  const data = await dataOf();
  const names = [...data.keys()].filter((name) => name.startsWith("template-")).map((name) => name.slice("template-".length));
  return {
    plugin: {
      name: "templates-data",
      setup(builder) {
        builder.onLoad({ filter: /[/\\]cli[/\\]templates[/\\]built-in\.ts$/ }, () => ({
          contents: library(names),
          loader: "js",
          resolveDir: root,
        }));
        builder.onResolve({ filter: /^templates:/ }, ({ path }) => ({
          path: `samsyn:${pathOf(path.slice("templates:".length))}`,
          external: true,
        }));
      },
    },
    files: new Map([...data].map(([name, value]) => [pathOf(name), JSON.stringify(value)])),
  };
}

/** @param {string} name */
function pathOf(name) {
  return `data/templates/${name}.json`;
}
