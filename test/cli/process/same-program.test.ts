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
