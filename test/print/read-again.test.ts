import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { samsyn } from "../cli/world.js";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

const SOURCES = {
  "2019.md": read("agreements/halland/2019.md"),
  "2024.md": read("agreements/halland/2024.md"),
  "actions.md": read("test/draft/golden/actions.md"),
  "commitments.md": read("test/draft/golden/commitments-region.md"),
};

/** All that a print adds to the text: marks, numbers, facts, a list of contents. */
const ADDED: Record<string, readonly string[]> = {
  docx: ["--numbering", "--draft-mark", "--toc"],
  html: ["--numbering", "--draft-mark", "--toc"],
  pdf: ["--numbering", "--draft-mark", "--toc"],
  txt: ["--numbering", "--draft-mark"],
};

interface Unit {
  kind: string;
  status: string;
  significance: string;
  before: { path: string } | null;
  after: { path: string } | null;
}

/** What a comparison says of a print against its source, what stands at the top of the file left out. */
async function changesAfter(name: string, format: string, options: readonly string[]) {
  const file = `ut.${format}`;
  const source = { [name]: SOURCES[name as keyof typeof SOURCES] };
  const printed = await samsyn(["export", name, "-o", file, ...options], { files: source });
  expect(printed.code).toBe(0);
  const { out } = await samsyn(["diff", name, file, "--format", "json"], { files: { ...source, ...printed.bytes } });
  const { changes } = JSON.parse(out) as { changes: Unit[] };
  return { changes: changes.filter(({ kind }) => kind !== "meta"), bytes: printed.bytes[file] ?? new Uint8Array(), file };
}

describe("a print that is read again", () => {
  describe.each(Object.keys(SOURCES))("%s", (name) => {
    it.each(Object.entries(ADDED))("has the same text: %s", async (format, options) => {
      for (const some of [[], options]) {
        const { changes } = await changesAfter(name, format, some);
        const other = changes.filter(({ status, significance }) => status !== "unchanged" && significance !== "editorial");
        expect(other.map(({ status, before, after }) => [status, before?.path, after?.path])).toEqual([]);
      }
    });
  });

  it.each(Object.keys(ADDED))("says that the text is retold, and what was left out: %s", async (format) => {
    const { bytes, file } = await changesAfter("2024.md", format, ["--numbering"]);
    const { out, err } = await samsyn(["import", file, "--lang", "sv"], { files: { [file]: bytes } });
    expect(out).toContain("\nwording: referat\n");
    expect(err).toContain("referat");
    if (format !== "docx") expect(err.replace(/\s+/gu, " ")).toContain("numrerade från 1 till 62");
  });
});
