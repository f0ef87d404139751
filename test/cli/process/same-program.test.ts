import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { samsyn } from "../world.js";
import { root, started } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "samsyn-same-"));
afterAll(() => rmSync(folder, { recursive: true }));

const record = readFileSync(join(root, "agreements/halland/2024.md"));

// The build writes every letter outside ASCII in another way; nothing that is printed may show it.
it.each(["pdf", "docx", "html", "txt"])("prints the same %s from the built program as from the source", async (ending) => {
  const words = ["export", "2024.md", "-o", `out.${ending}`, "--lang", "sv", "--draft-mark"];
  const place = join(folder, ending);
  mkdirSync(place);
  const env = { SOURCE_DATE_EPOCH: "1800000000" };
  const source = await samsyn(words, { files: { "2024.md": record }, env });
  expect(source.code).toBe(0);
  writeFileSync(join(place, "2024.md"), record);
  const { code, err } = await started(words, { cwd: place, env });
  expect({ code, err }).toMatchObject({ code: 0 });
  expect(Buffer.compare(readFileSync(join(place, `out.${ending}`)), Buffer.from(source.bytes[`out.${ending}`] ?? ""))).toBe(0);
});

// The dictionaries come along as files of data, which the source reads in another way.
it.each([
  ["sv", "Vi vill förstå föreningar, stiftelser och likande sammanslutningar bättre."],
  ["en", "We want voluntary groups to keep their independance."],
])("checks spelling in %s by the built program as by the source", async (language, sentence) => {
  const page = `---\nlanguage: ${language}\n---\n\n# Titel\n\n## Syfte\n\n${sentence}\n`;
  const words = ["validate", "a.md", "--language", "--format", "json", "--as-of", "2028-01-01"];
  const source = await samsyn(words, { files: { "a.md": page } });
  expect(source.out).toContain('"misspelling"');
  writeFileSync(join(folder, "a.md"), page);
  expect(await started(words, { cwd: folder })).toMatchObject({ code: source.code, out: source.out, err: "" });
});
