import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = new URL("../../", import.meta.url).pathname;
const corpus = process.env.SAMSYN_CORPUS;
if (!corpus) console.log("The real agreements are not printed: set SAMSYN_CORPUS to the folder that holds them.");

function filesIn(folder: string, ending: string): { name: string; path: string }[] {
  const found = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(ending));
  return found.sort().map((file) => ({ name: `${folder}/${file}`, path: join(root, folder, file) }));
}

/** Everything that must print: the fixtures, the records, finished drafts, and the real agreements where they are at hand. */
export const PRINTABLE: readonly { name: string; content: Uint8Array }[] = [
  ...filesIn("test/fixtures/text", ".txt"),
  ...filesIn("agreements", ".md").filter(({ name }) => !name.endsWith("README.md")),
  ...filesIn("test/draft/golden", ".md"),
  { name: "every-kind-of-text.md", path: new URL("every-kind-of-text.md", import.meta.url).pathname },
  ...(corpus ? ["halland-2019.txt", "halland-2024.txt"].map((name) => ({ name, path: join(corpus, name) })) : []),
].map(({ name, path }) => ({ name, content: readFileSync(path) }));

/** The invented agreement that holds one of everything that can be printed. */
export const EVERY_KIND = readFileSync(new URL("every-kind-of-text.md", import.meta.url), "utf8");
