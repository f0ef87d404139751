import { describe, expect, it } from "vitest";
import { listClauses } from "../../src/agreement/walk.js";
import { chunksOf } from "../../src/readers/markdown/chunks.js";
import { readAgreement } from "../../src/readers/read.js";
import { writeMarkdown } from "../../src/writers/markdown.js";
import { writeYaml } from "../../src/writers/yaml.js";

const rules = (read: Awaited<ReturnType<typeof readAgreement>>) => read.messages.map(({ rule }) => rule);

describe("Markdown made to harm", () => {
  it("lists and quotes a thousand deep keep their words and come out bounded", { timeout: 60_000 }, async () => {
    const list = Array.from({ length: 1000 }, (_, i) => `${" ".repeat(i * 2)}- punkt${i}`).join("\n");
    const quote = Array.from({ length: 1000 }, (_, i) => `${">".repeat(i + 1)} citat${i}`).join("\n");
    for (const text of [list, quote, "- ".repeat(20_000) + "djupt", `${">".repeat(20_000)}djupt`]) {
      const read = await readAgreement(text, "a.md");
      expect(rules(read)).toContain("nesting");
      const written = writeMarkdown(read.agreement);
      for (const [word] of text.matchAll(/\p{L}+\d*/gu)) expect(written.includes(word), word).toBe(true);
      expect(writeMarkdown((await readAgreement(written, "a.md")).agreement)).toBe(written);
    }
  });

  it("a very long line or a great many lines are read in a simpler way", { timeout: 60_000 }, async () => {
    for (const text of ["ord ".repeat(300_000), `${"# R\n\n- p\n\ntext\n\n".repeat(15_000)}slut`]) {
      const read = await readAgreement(text, "a.md");
      expect(rules(read)).toContain("large-markdown");
      expect(writeMarkdown(read.agreement).match(/\p{L}+/gu)?.length).toBeGreaterThanOrEqual(text.match(/\p{L}+/gu)?.length ?? 0);
    }
  });

  it("is cut for parsing only where a block begins", () => {
    const text = "Ett.\n\n```\nkod\n\nmer\n```\n\n<!--\n\n# x\n-->\n\n- a\n- b\n\n  c\n\n# Två\n";
    const chunks = chunksOf(text, 1);
    expect(chunks.map((chunk) => chunk.text).join("")).toBe(text);
    expect(chunks.map((chunk) => [chunk.lineOffset, chunk.text.trim().split("\n")[0]])).toEqual([
      [0, "Ett."],
      [2, "```"],
      [8, "<!--"],
      [13, "- a"],
      [14, "- b"],
      [18, "# Två"],
    ]);
  });
});

describe("YAML made to harm", () => {
  const BOMB = `a: &a [x,x,x,x,x,x,x,x,x,x]\n${[..."bcdefghi"].map((c, i) => `${c}: &${c} [${Array(10).fill(`*${"abcdefghi"[i]}`).join(",")}]`).join("\n")}`;

  it.each([
    ["aliases that explode", BOMB],
    ["brackets ten thousand deep", `a: ${"[".repeat(10_000)}`],
    ["keys a thousand deep", Array.from({ length: 1000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")],
    ["an anchor inside itself", "a: &a [*a]"],
  ])("%s gives a message and is kept as code", { timeout: 60_000 }, async (_, yaml) => {
    for (const [text, name] of [
      [`---\n${yaml}\n---\n\n# Titel\n`, "a.md"],
      [`samsyn: agreement/1\n${yaml}\n`, "a.yaml"],
    ] as const) {
      const read = await readAgreement(text, name);
      expect(read.messages.some(({ severity }) => severity === "error")).toBe(true);
      expect(listClauses(read.agreement).some(({ kind, text }) => kind === "block" && text.includes("a:"))).toBe(true);
    }
  });

  it("keys named as parts of every object are keys like others", async () => {
    const { agreement } = await readAgreement("---\n__proto__: {x: 1}\nconstructor: 2\n---\n\n# Titel\n", "a.md");
    expect(Object.keys(agreement.meta.extra)).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(agreement.meta.extra)).toBe(Object.prototype);
    expect((await readAgreement(writeYaml(agreement), "a.yaml")).agreement.meta.extra).toEqual(agreement.meta.extra);
  });
});
