import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readAgreement } from "../../src/readers/read.js";
import { agreementData } from "../../src/writers/data.js";
import { writeMarkdown } from "../../src/writers/markdown.js";
import { writeYaml } from "../../src/writers/yaml.js";

const docs = readFileSync(new URL("../../docs/format.md", import.meta.url), "utf8");

/** The first code block of a language in docs/format.md. */
function example(language: string): string {
  return new RegExp(`\`\`\`${language}\n(.*?)\n\`\`\``, "s").exec(docs)?.[1] ?? "";
}

describe("docs/format.md", () => {
  it("shows Markdown that is canonical and read without a doubt", async () => {
    const text = `${example("markdown")}\n`;
    const { agreement, messages } = await readAgreement(text, "a.md");
    expect(messages).toEqual([]);
    expect(writeMarkdown(agreement)).toBe(text);
    expect(agreement.sections.map(({ role }) => role)).toEqual([
      "background",
      "definitions",
      "principles",
      "follow-up",
      "validity",
    ]);
  });

  it("shows YAML that is canonical and read without a doubt", async () => {
    const text = `${example("yaml")}\n`;
    const { agreement, messages } = await readAgreement(text, "a.yaml");
    expect(messages).toEqual([]);
    expect(writeYaml(agreement)).toBe(text);
  });
});

describe("data for programs", () => {
  it("spells everything out, messages in one language", async () => {
    const { agreement, messages } = await readAgreement("---\ncolour: blue\n---\n\n# T\n\n## Mål\n\n- Vi ska mötas.\n", "a.md");
    const data = agreementData(agreement, messages, "sv");
    expect(data).toMatchObject({
      samsyn: "agreement/1",
      meta: { language: "sv", colour: "blue" },
      title: "T",
      sections: [
        { id: "goals", role: "goals", clauses: [{ id: "goals.target.1", kind: "target", position: { line: 9, column: 3 } }] },
      ],
      messages: [{ rule: "unknown-key", message: "Nyckeln ”colour” är okänd. Den följer med som den är.", line: 2 }],
    });
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });
});

const corpus = process.env["SAMSYN_CORPUS"];
if (corpus === undefined) console.log("SAMSYN_CORPUS is not set: the real texts are not tried.");

describe.skipIf(corpus === undefined)("real texts (folder in SAMSYN_CORPUS)", () => {
  it("mean the same in the canonical form", async () => {
    for (const name of readdirSync(corpus ?? ".").filter((file) => file.endsWith(".txt"))) {
      const { agreement } = await readAgreement(readFileSync(join(corpus ?? ".", name)), name);
      const written = writeMarkdown(agreement);
      const strip = (value: unknown) =>
        JSON.parse(JSON.stringify(value, (key, inner: unknown) => (/position$/i.test(key) ? null : inner))) as unknown;
      const fromMarkdown = (await readAgreement(written, "a.md")).agreement;
      const fromYaml = (await readAgreement(writeYaml(agreement), "a.yaml")).agreement;
      expect(strip(fromMarkdown), name).toEqual(strip(agreement));
      expect(strip(fromYaml), name).toEqual(strip(agreement));
    }
  });
});
