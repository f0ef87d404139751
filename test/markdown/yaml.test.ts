import { describe, expect, it } from "vitest";
import { listClauses } from "../../src/agreement/walk.js";
import { readAgreement } from "../../src/readers/read.js";
import { writeMarkdown } from "../../src/writers/markdown.js";

const FORM = "samsyn: agreement/1\n";

describe("the YAML form", () => {
  it("needs no more than texts and headings", async () => {
    const { agreement, messages } = await readAgreement(
      `${FORM}language: sv\ntitle: Titel\nsections:\n  - heading: Principer\n    principles:\n      - title: Dialog\n        clauses:\n          - Vi talar.\n          - lead: Ansvar\n            list:\n              - Rådet ansvarar.\n              - list: [inre]\n              - paragraph: Mer.\n`,
      "a.yaml",
    );
    expect(messages).toEqual([]);
    expect(agreement.sections[0]).toMatchObject({ role: "principles", principles: [{ id: "dialog", concepts: ["dialog"] }] });
    expect(listClauses(agreement).map(({ id, form, depth, text }) => [id, form, depth, text])).toEqual([
      ["dialog.statement.1", "paragraph", 0, "Vi talar."],
      ["dialog.responsibility.1", "item", 0, "Rådet ansvarar."],
      ["dialog.responsibility.2", "item", 1, "inre"],
      ["dialog.responsibility.3", "paragraph", 1, "Mer."],
    ]);
  });

  it("keeps what it has no place for, as code where it stood", async () => {
    const { agreement, messages } = await readAgreement(
      `${FORM}sections:\n  - heding: Mål\n    clauses: [Text.]\n  - bara text\n  - heading: Mål\n    role: gaols\n`,
      "a.yaml",
    );
    const kept = writeMarkdown(agreement);
    for (const words of ["heding: Mål", "bara text", "role: gaols"]) expect(kept).toContain(words);
    expect(messages.map(({ rule, line }) => [rule, line])).toEqual([
      ["unknown-key", 3],
      ["misplaced", 5],
      ["value-type", 7],
    ]);
  });

  it("settles what Markdown cannot hold, and tells", async () => {
    const { agreement, messages } = await readAgreement(
      `${FORM}preamble:\n  - list:\n      - list: [för djupt]\n  - block: bara ett stycke\n`,
      "a.yaml",
    );
    expect(listClauses(agreement).map(({ depth, text }) => [depth, text])).toEqual([
      [0, "för djupt"],
      [0, "```\nbara ett stycke\n```"],
    ]);
    expect(messages.map(({ rule }) => rule)).toEqual(["settled", "settled"]);
  });

  it("that is no agreement is kept whole", async () => {
    const { agreement, messages } = await readAgreement("- a\n- b: 1\n", "a.yaml");
    expect(messages.map(({ rule, severity }) => [rule, severity])).toEqual([["not-an-agreement", "error"]]);
    expect(listClauses(agreement).map(({ text }) => text)).toEqual(["```yaml\n- a\n- b: 1\n```"]);
  });

  it("of a later version is read as far as that goes", async () => {
    const { agreement, messages } = await readAgreement("samsyn: agreement/9\ntitle: Titel\n", "a.yaml");
    expect([agreement.title, messages[0]?.rule]).toEqual(["Titel", "form-version"]);
  });
});
