import { readdirSync, readFileSync } from "node:fs";
import type { Agreement } from "../../../src/agreement/model.js";
import { readAgreement } from "../../../src/readers/read.js";
import { generateRevision } from "../../generator/generate.js";

/** Agreements to lay out and read back: invented ones, generated ones, and the real ones where SAMSYN_CORPUS points at them. */
export async function agreementsToLayOut(): Promise<[name: string, agreement: Agreement][]> {
  const folder = new URL("../../fixtures/text/", import.meta.url).pathname;
  const files = readdirSync(folder).map((name) => folder + name);
  const corpus = process.env["SAMSYN_CORPUS"];
  if (corpus) files.push(`${corpus}/halland-2019.txt`, `${corpus}/halland-2024.txt`);
  else console.warn("skipped: SAMSYN_CORPUS is not set, so no real agreements are laid out");
  const read = await Promise.all(files.map(async (path) => (await readAgreement(readFileSync(path), path)).agreement));
  const named = files.map((path, i): [string, Agreement | undefined] => [path.split("/").at(-1) ?? "", read[i]]);
  const generated = [1, 2].map((seed): [string, Agreement] => [`generated ${seed}`, generateRevision(seed, "revision").before]);
  return [...named.filter((pair): pair is [string, Agreement] => pair[1] !== undefined), ...generated];
}
