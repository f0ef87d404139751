import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Agreement } from "../../src/agreement/model.js";
import { readAgreement } from "../../src/readers/read.js";
import { writeMarkdown } from "../../src/writers/markdown.js";
import { writeYaml } from "../../src/writers/yaml.js";
import { agreements } from "./arbitrary.js";
import { markdownTexts } from "./arbitrary-markdown.js";

const RUNS = Number(process.env["SAMSYN_RUNS"] ?? 60);

async function read(text: string, name: string): Promise<{ agreement: Agreement; frontMatter?: string }> {
  return readAgreement(text, name);
}

function kept({ frontMatter }: { frontMatter?: string }): { frontMatter?: string } {
  return frontMatter === undefined ? {} : { frontMatter };
}

/** The same agreement without the places that its nodes had in a file. */
function withoutPositions(agreement: Agreement): unknown {
  return JSON.parse(
    JSON.stringify(agreement, (key, value: unknown) => (key === "position" || key === "titlePosition" ? null : value)),
  );
}

/** Words of group headings: two groups in a row with the same heading become one. */
const GROUPS = new Set(["Åtgärder", "Ansvar", "Kommunen", "åtar", "sig", "att"]);

/** A word that belongs to a number: "Princip 3: Dialog" is the principle Dialog with the number 3. */
const NUMBERING = new Set(["Princip"]);

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.normalize("NFC").matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

describe("any agreement", () => {
  it("comes back the same from Markdown, and Markdown from it", async () => {
    await fc.assert(
      fc.asyncProperty(agreements, async (agreement) => {
        const written = writeMarkdown(agreement);
        const back = await read(written, "a.md");
        expect(withoutPositions(back.agreement)).toEqual(withoutPositions(agreement));
        expect(writeMarkdown(back.agreement)).toBe(written);
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  it("comes back the same from YAML, and YAML from it", async () => {
    await fc.assert(
      fc.asyncProperty(agreements, async (agreement) => {
        const written = writeYaml(agreement);
        const back = await read(written, "a.yaml");
        expect(withoutPositions(back.agreement)).toEqual(withoutPositions(agreement));
        expect(writeYaml(back.agreement)).toBe(written);
      }),
      { numRuns: RUNS },
    );
  }, 600_000);
});

describe("a clause that looks like a numbered heading", () => {
  it.each(["2) Ansvar:", "2. Åtgärder:", "a) Ansvar:", "2.1 Ansvar:", "Ansvar:"])("stays a clause: %s", async (text) => {
    const { agreement } = await read(
      `samsyn: agreement/1\nmeta:\n  language: sv\ntitle: Prov\nsections:\n  - heading: Bakgrund\n    clauses:\n      - "${text}"\n`,
      "a.yaml",
    );
    expect(agreement.sections[0]?.clauses.map((clause) => clause.text)).toEqual([text]);
    const written = writeMarkdown(agreement);
    expect(withoutPositions((await read(written, "a.md")).agreement)).toEqual(withoutPositions(agreement));
  });
});

describe("a block as it was typed", () => {
  it("loses a last line of spaces of any kind, as it would when it is written", async () => {
    const first = (await read("# Avtal\n\nText.[^1]\n\n[^1]: fotnot\n\n    mer fotnot\n \u00a0 \n\n", "a.md")).agreement;
    const second = (await read(writeMarkdown(first), "a.md")).agreement;
    expect(withoutPositions(second)).toEqual(withoutPositions(first));
  });
});

describe("any Markdown", () => {
  it("keeps its meaning and every word in the canonical form, which does not change again", async () => {
    await fc.assert(
      fc.asyncProperty(markdownTexts, async (text) => {
        const first = await read(text, "a.md");
        const written = writeMarkdown(first.agreement, kept(first));
        const second = await read(written, "a.md");
        expect(withoutPositions(second.agreement)).toEqual(withoutPositions(first.agreement));
        expect(writeMarkdown(second.agreement, kept(second))).toBe(written);
        const words = countWords(written);
        for (const [word, count] of countWords(text.replace(/\{[^{}]*\}/g, " ")))
          expect(words.get(word) ?? 0, word).toBeGreaterThanOrEqual(GROUPS.has(word) ? 1 : NUMBERING.has(word) ? 0 : count);
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  it("goes to YAML and back without loss", async () => {
    await fc.assert(
      fc.asyncProperty(markdownTexts, async (text) => {
        const { agreement } = await read(text, "a.md");
        const back = await read(writeYaml(agreement), "a.yaml");
        expect(writeMarkdown(back.agreement)).toBe(writeMarkdown(agreement));
      }),
      { numRuns: RUNS },
    );
  }, 600_000);
});
