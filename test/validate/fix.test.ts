import { describe, expect, it } from "vitest";
import { readAgreement } from "../../src/readers/read.js";
import { applyFixes } from "../../src/validate/fix.js";
import type { Fix } from "../../src/validate/rule.js";
import { writeMarkdown } from "../../src/writers/markdown.js";

const text = '# Avtal\n\n## Mål\n\n1. Vi  ses 2026-2029 i "Rådet".\n1. Vi ses igen.\n';

async function fixed(...fixes: Fix[]): Promise<{ body: string; applied: number; left: number }> {
  const { agreement } = await readAgreement(text, "a.md");
  const { agreement: after, applied, left } = applyFixes(agreement, fixes);
  return { body: writeMarkdown(after).replace(/^---\n[^]*?\n---\n\n/, ""), applied, left: left.length };
}

const unit = "goals.target.1";

describe("applyFixes", () => {
  it("changes dashes, quotes and spaces, from the end so that places stay right", async () => {
    const quotes = { unit, start: 19, end: 26, replacement: "”Rådet”" };
    const dash = { unit, start: 11, end: 12, replacement: "–" };
    const { body, applied } = await fixed(dash, quotes);
    expect(body).toContain("2026–2029 i ”Rådet”.");
    expect(applied).toBe(2);
  });

  it("gives a clause another number", async () => {
    expect((await fixed({ unit: "goals.target.2", label: "2" })).body).toContain("2. Vi ses igen.");
  });

  it.each([
    ["another word", { unit, start: 0, end: 2, replacement: "De" }],
    ["another number", { unit, start: 7, end: 11, replacement: "2027" }],
    ["a word more", { unit, start: 0, end: 2, replacement: "Vi alla" }],
    ["another sign", { unit, start: 26, end: 27, replacement: "!" }],
    ["a place outside the text", { unit, start: 3, end: 900, replacement: "" }],
    ["a clause that is not there", { unit: "nowhere", start: 0, end: 0, replacement: " " }],
  ])("refuses %s, whatever a rule says", async (_, fix) => {
    const { agreement } = await readAgreement(text, "a.md");
    const { agreement: after, applied, left } = applyFixes(agreement, [fix]);
    expect({ applied, left }).toEqual({ applied: 0, left: [fix] });
    expect(after).toEqual(agreement);
  });

  it("takes one of two that run into each other", async () => {
    const first = { unit, start: 11, end: 12, replacement: "–" };
    expect(await fixed(first, { ...first, replacement: "—" })).toMatchObject({ applied: 1, left: 1 });
  });
});
