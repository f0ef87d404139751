import { describe, expect, it } from "vitest";
import { baselineEntry } from "../../src/validate/baseline.js";
import type { Rule } from "../../src/validate/rule.js";
import { NO_SETTINGS } from "../../src/validate/settings.js";
import { stageOf } from "../../src/validate/validate.js";
import { check } from "./check.js";
import { keyed, lonely, shouting } from "./made-up-rules.js";

const text =
  "---\nparties:\n  - name: Region Exempel\n    sector: public\n  - name: Rådet\n    sector: civil\n---\n\n# A\n\n## Mål\n\nVi är ABC, och\nDEF och åter ABC.\n";

describe("validateAgreement", () => {
  it("tells the whole first, then the front matter, then clause by clause, each with its words in the file", async () => {
    const { messages, counts } = await check(text, { rules: [shouting, keyed, lonely] });
    expect(messages.map(({ rule, line, column, endColumn }) => [rule, line, column, endColumn])).toEqual([
      ["missing-validity", null, null, null],
      ["unused-party", 3, 5, 9],
      ["unused-party", 5, 5, 9],
      ["outdated-name", 13, 7, 10],
      ["outdated-name", 14, 1, 4],
      ["outdated-name", 14, 14, 17],
    ]);
    expect(counts).toEqual({ errors: 6, warnings: 0, infos: 0, advice: 0 });
  });

  it("runs a rule as its severity at the stage says, and the project file wins", async () => {
    const count = async (stage: "draft" | "consultation", rules: [string, "off" | "info" | "error"][] = []) =>
      (await check(text, { rules: [shouting], stage, settings: { ...NO_SETTINGS, rules: new Map(rules) } })).counts;
    expect(await count("draft")).toMatchObject({ errors: 0 });
    expect(await count("consultation")).toMatchObject({ errors: 3 });
    expect(await count("draft", [["outdated-name", "error"]])).toMatchObject({ errors: 3 });
    expect(await count("consultation", [["outdated-name", "info"]])).toMatchObject({ errors: 0, infos: 3 });
    expect(await count("consultation", [["outdated-name", "off"]])).toEqual({ errors: 0, warnings: 0, infos: 0, advice: 0 });
  });

  it("lets a finding be less grave than its rule, never graver", async () => {
    const milder: Rule = { ...lonely, check: (index) => lonely.check(index).map((found) => ({ ...found, severity: "info" })) };
    expect((await check(text, { rules: [milder] })).counts).toMatchObject({ infos: 1, errors: 0 });
    const settings = { ...NO_SETTINGS, rules: new Map([["missing-validity", "info"]] as const) };
    const graver: Rule = { ...lonely, check: (index) => lonely.check(index).map((found) => ({ ...found, severity: "error" })) };
    expect((await check(text, { rules: [graver], settings })).counts).toMatchObject({ infos: 1, errors: 0 });
  });

  it("tells of a rule that breaks down, and goes on with the others", async () => {
    const broken: Rule = {
      ...keyed,
      check: () => {
        throw new Error("oj");
      },
    };
    const { faults, messages } = await check(text, { rules: [broken, lonely] });
    expect(faults).toEqual([{ rule: "unused-party", error: new Error("oj") }]);
    expect(messages).toHaveLength(1);
  });

  it("takes the stage from what the document says of itself", async () => {
    const { readAgreement } = await import("../../src/readers/read.js");
    const stage = async (line: string) => stageOf((await readAgreement(`---\n${line}\n---\n\n# A\n`, "a.md")).agreement);
    expect(await stage("stage: draft")).toBe("draft");
    expect(await stage("stage: adopted")).toBe("adoption");
    expect(await stage("edition: 2027")).toBeNull();
  });
});

describe("a baseline", () => {
  it("keeps quiet about what it knows, wherever the lines have gone, and tells what is new", async () => {
    const rules = [shouting, lonely];
    const baseline = (await check(text, { rules })).messages.map(baselineEntry);
    expect((await check(text, { rules, baseline })).messages).toEqual([]);
    const later = text.replace("## Mål\n", "## Syfte\n\nVi vill GHI.\n\n## Mål\n");
    const { messages, known, outlived } = await check(later, { rules, baseline });
    expect(messages.map(({ message }) => message.en)).toEqual(["GHI is in capitals."]);
    expect({ known: known.length, outlived }).toEqual({ known: 4, outlived: 0 });
  });

  it("speaks up again when the clause has been rewritten, and counts what it need not keep", async () => {
    const rules = [shouting];
    const baseline = (await check(text, { rules })).messages.map(baselineEntry);
    const { messages, outlived } = await check(text.replace("åter", "igen"), { rules, baseline });
    expect({ told: messages.length, outlived }).toEqual({ told: 3, outlived: 3 });
  });

  it("follows a clause that has moved", async () => {
    const rules = [shouting];
    const baseline = (await check(text, { rules })).messages.map(baselineEntry);
    const { messages } = await check(text.replace("## Mål", "## Syfte"), { rules, baseline });
    expect(messages).toEqual([]);
  });
});
