import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { samsyn } from "./world.js";

const page = readFileSync(new URL("../../docs/data.md", import.meta.url), "utf8");

const blocks = (kind: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${kind}\\n(.*?)\`\`\``, "gsu"))].map(([, content = ""]) => content);

/** Keys named in the first column of the table under a heading. */
function tableKeys(heading: string): string[] {
  const table = page.slice(page.indexOf(`| ${heading} |`)).split("\n\n", 1)[0] ?? "";
  return table
    .split("\n")
    .slice(2)
    .flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`(\w+)`/gu)].map(([, key = ""]) => key));
}

describe("docs/data.md", () => {
  const [before = "", after = ""] = blocks("markdown");
  const files = { "2022.md": before, "2027.md": after };

  it("shows a comparison as it comes out", async () => {
    const { out } = await samsyn(["diff", "2022.md", "2027.md", "--format", "json", "--only", "edited"], { files });
    expect(JSON.parse(out)).toEqual(JSON.parse(blocks("json")[0] ?? ""));
  });

  it("names every key of a change, of a clause and of a message", async () => {
    const compared = await samsyn(["diff", "2022.md", "2027.md", "--format", "json"], { files });
    const { changes } = JSON.parse(compared.out) as { changes: object[] };
    expect(tableKeys("Key")).toEqual(Object.keys(changes[0] ?? {}));
    const shown = await samsyn(["show", "2027.md", "--format", "json"], { files });
    const { sections } = JSON.parse(shown.out) as { sections: { clauses: object[] }[] };
    expect(tableKeys("Key of a clause")).toEqual(Object.keys(sections[0]?.clauses[0] ?? {}));
    const checked = await samsyn(["validate", "2027.md", "--format", "json"], { files });
    const [file] = (JSON.parse(checked.out) as { files: { messages: object[] }[] }).files;
    expect(tableKeys("Key of a message")).toEqual([...Object.keys(file?.messages[0] ?? {}), "fix"]);
  });
});
