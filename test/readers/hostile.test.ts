import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAgreement } from "../../src/readers/read.js";
import { textOf, wordCounts } from "./outline.js";

const readText = (content: string | Uint8Array) => readAgreement(content, "text.txt", { format: "text" });

describe("hostile text", () => {
  it("of any bytes is read or refused, never thrown on", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const { agreement, messages } = await readText(bytes);
        expect(Array.isArray(agreement.sections) && Array.isArray(messages)).toBe(true);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it("of headings, bullets, numbers and gaps in any order keeps every word", async () => {
    const words = [
      "Dialog",
      "Bakgrund",
      "Åtgärder:",
      "Ansvar",
      "vi möts",
      "En mening.",
      "1. Kvalitet",
      "1.1 En punkt",
      "• en punkt",
      "- Öka",
      "o Lära",
    ];
    const line = fc.constantFrom(
      ...words,
      "Kommunen åtar sig att",
      "",
      " ",
      "\f",
      "Signering",
      "samt",
      "Principen om mångfald",
      "(a) Så",
      "Överenskommelse",
      "Vem?",
    );
    const lost: string[] = [];
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 40 }), async (lines) => {
        const content = lines.join("\n");
        const kept = wordCounts(textOf((await readText(content)).agreement));
        const given = wordCounts(content.replace(/^o (?=Lära)/gmu, "").replace(/^1\. /gmu, "1 "));
        // Two groups of the same name beside each other become one, so the names of groups may be fewer.
        const groups = ["Åtgärder", "Ansvar", "Kommunen", "åtar", "sig", "att", "o"];
        const changed = [...given].filter(([word, count]) => !groups.includes(word) && kept.get(word) !== count);
        lost.push(...changed.map(([word]) => word));
      }),
      { seed: 5, numRuns: 500 },
    );
    expect(lost).toEqual([]);
  });

  it.each([
    ["twenty thousand headings", "Bakgrund\n\n".repeat(20_000)],
    ["twenty thousand empty groups", `1. Dialog\n\nVi talas vid.\n\n${"Åtgärder:\n\n".repeat(20_000)}`],
    ["a list that only goes inwards", Array.from({ length: 3000 }, (_, i) => `${" ".repeat(i)}- a`).join("\n")],
    ["numbers that only grow longer", Array.from({ length: 300 }, (_, i) => `${"1.".repeat(i + 1)} Rubrik`).join("\n\n")],
    ["a line of a million characters", `${"ab ".repeat(333_333)}.`],
    ["a million points", ".".repeat(1_000_000)],
    ["a million brackets", "[".repeat(1_000_000)],
    ["unfinished escape codes", "\u001b[".repeat(200_000)],
    ["thirty thousand lines that go on", "och så går det vidare utan punkt\n".repeat(30_000)],
  ])(
    "of %s is done in seconds, with a list of doubts that can be read",
    async (_name, content) => {
      const { messages } = await readText(content);
      expect(messages.length).toBeLessThan(120);
    },
    20_000,
  );

  it("with too many lines is refused with a remedy", async () => {
    const { messages, agreement } = await readText("a\n".repeat(250_000));
    expect(messages.map(({ rule, severity }) => [rule, severity])).toEqual([["too-many-lines", "error"]]);
    expect(agreement.preamble).toEqual([]);
  });

  it("nests sections no deeper than the levels that headings have", async () => {
    const { agreement } = await readText(
      Array.from(
        { length: 60 },
        (_, i) =>
          `${Array(i + 1)
            .fill("1")
            .join(".")} Rubrik\n\nText här.`,
      ).join("\n\n"),
    );
    const depth = (sections: typeof agreement.sections): number =>
      Math.max(0, ...sections.map((section) => 1 + depth(section.sections)));
    expect(depth(agreement.sections)).toBeLessThanOrEqual(6);
  });
});
