import { describe, expect, it } from "vitest";
import { LARGEST_FILE, readAgreement } from "../../src/readers/read.js";

const MARKDOWN = "# Överenskommelse i Exempellän\n\n## Syfte\n\nAtt samverka.\n";
const YAML = "samsyn: agreement/1\nmeta:\n  language: sv\ntitle: Överenskommelse i Exempellän\n";

describe("the format", () => {
  it.each([
    ["a.md", MARKDOWN, "markdown"],
    ["a.MARKDOWN", MARKDOWN, "markdown"],
    ["a.yaml", YAML, "yaml"],
    ["a.yml", YAML, "yaml"],
    ["a.txt", "Överenskommelse i Exempellän\n\nText.\n", "text"],
    ["-", MARKDOWN, "markdown"],
    ["-", YAML, "yaml"],
    ["-", "---\ntitle: A\n---\n\nText.\n", "markdown"],
    ["-", "Överenskommelse: så gör vi\n\nText.\n", "text"],
    ["utkast.rtf", "Bara ord.\n", "text"],
  ])("of %s is seen (%#: %s)", async (name, content, reader) => {
    expect((await readAgreement(content, name)).reader).toBe(reader);
  });

  it("is told when the content is plainly another one than the name says", async () => {
    const read = await readAgreement(MARKDOWN, "a.txt");
    expect(read.reader).toBe("markdown");
    expect(read.messages.map(({ rule }) => rule)).toContain("other-format");
  });

  it("can be chosen, by name or by file ending", async () => {
    expect((await readAgreement(MARKDOWN, "a.md", { format: "text" })).reader).toBe("text");
    expect((await readAgreement(YAML, "a", { format: "yml" })).reader).toBe("yaml");
  });

  it("that does not exist gives an error that names those that do", async () => {
    const { messages, agreement } = await readAgreement("x", "a.txt", { format: "rtf" });
    expect(messages[0]?.severity).toBe("error");
    expect(messages[0]?.message.sv).toMatch(/rtf.*yaml, markdown, html, text/u);
    expect(agreement.sections).toEqual([]);
  });
});

describe("the size", () => {
  it("above the limit gives an error with a remedy, without reading", async () => {
    const { messages } = await readAgreement(new Uint8Array(LARGEST_FILE + 1), "a.txt");
    expect(messages.map(({ rule, severity }) => [rule, severity])).toEqual([["too-large", "error"]]);
    expect(messages[0]?.message.sv).toContain("Dela upp");
  });

  it("of nothing gives a warning", async () => {
    expect((await readAgreement("", "a.txt")).messages.map(({ rule }) => rule)).toEqual(["empty-file"]);
  });
});

describe("the language", () => {
  it("is that of the words, unless it is given", async () => {
    const text = "Compact\n\nWe will meet and talk about the things that matter to the people of the county.\n";
    expect((await readAgreement(text, "a.txt")).agreement.meta.language).toBe("en");
    expect((await readAgreement(text, "a.txt", { language: "sv" })).agreement.meta.language).toBe("sv");
  });
});
