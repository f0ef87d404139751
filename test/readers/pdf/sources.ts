import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Agreement } from "../../../src/agreement/model.js";
import { readAgreement } from "../../../src/readers/read.js";

const FIXTURES = ["shape-a", "shape-b", "english"] as const;
const CORPUS = ["halland-2019", "halland-2024"] as const;

const corpus = process.env.SAMSYN_CORPUS;
if (!corpus) console.log("The real agreements are not printed and read again: set SAMSYN_CORPUS to the folder that holds them.");

/** A text fixture as a file. */
export function fixtureText(name: string): Uint8Array {
  return readFileSync(new URL(`../../fixtures/text/${name}.txt`, import.meta.url));
}

/** A real agreement as the file that it came in, where it is at hand. */
export function realText(name: (typeof CORPUS)[number]): { name: string; bytes: Uint8Array }[] {
  return corpus ? [{ name, bytes: readFileSync(join(corpus, `${name}.txt`)) }] : [];
}

/** The agreements that are printed and read again: invented ones, and the real ones where they are at hand. */
export async function sourceAgreements(): Promise<{ name: string; agreement: Agreement }[]> {
  const files = [
    ...FIXTURES.map((name) => ({ name, path: new URL(`../../fixtures/text/${name}.txt`, import.meta.url).pathname })),
    { name: "nested", path: new URL("nested.md", import.meta.url).pathname },
    ...(corpus ? CORPUS.map((name) => ({ name, path: join(corpus, `${name}.txt`) })) : []),
  ];
  return Promise.all(
    files.map(async ({ name, path }) => ({ name, agreement: (await readAgreement(readFileSync(path), path)).agreement })),
  );
}
