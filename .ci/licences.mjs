import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The licences of every package that the bundle holds, as one text.
 * @param {string} root folder of the project
 * @param {string[]} inputs paths of the bundled source files, relative to the root
 * @returns {string}
 */
export function licenceTexts(root, inputs) {
  // A file that a plugin hands in is named with the plugin and its whole path.
  const local = inputs.map((path) => path.replace(/^[a-z-]+:/, "").replace(`${root}/`, ""));
  const folders = new Set(
    local.map((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]).filter((path) => path !== undefined),
  );
  const parts = [...folders].sort().map((folder) => licenceText(join(root, folder)));
  return `samsyn contains the following packages. Each keeps its own licence.\n\n${parts.join("\n")}`;
}

/** Packages that hold another's work under a licence of its own, which their own licence file does not tell. */
const HELD = new Map([
  [
    "unpdf",
    "Holds pdf.js, copyright Mozilla Foundation, under the Apache License 2.0: https://www.apache.org/licenses/LICENSE-2.0",
  ],
]);

/** @param {string} folder */
function licenceText(folder) {
  /** @type {unknown} */
  const parsed = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const about = /** @type {{ name: string, version: string, license?: string }} */ (parsed);
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined && about.license === undefined) throw new Error(`${about.name} states no licence`);
  const text = file === undefined ? `Licence: ${about.license}` : readFileSync(join(folder, file), "utf8").trim();
  const held = HELD.get(about.name);
  return `${"-".repeat(80)}\n${about.name} ${about.version}\n\n${text}\n${held === undefined ? "" : `\n${held}\n`}`;
}
