import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAgreement } from "../../../src/readers/read.js";
import { column, type Placed, pdfOf } from "./by-hand.js";

const SIZE = 10;

/** Widths of Helvetica's small letters, in thousandths of its size; all others here are as wide as most of these. */
const WIDTHS: Readonly<Record<string, number>> = {
  ...Object.fromEntries([..."ijl"].map((letter) => [letter, 222])),
  ...Object.fromEntries([..."ft."].map((letter) => [letter, 278])),
  ...Object.fromEntries([..."ckvsxyz"].map((letter) => [letter, 500])),
  r: 333,
  m: 833,
  w: 722,
};
const widthOf = (word: string) => [...word].reduce((sum, letter) => sum + (WIDTHS[letter] ?? 556), 0) * (SIZE / 1000);

/** Sets a line from edge to edge, with all its word gaps as wide as it takes. */
function stretched(words: readonly string[], x: number, width: number, y: number): Placed[] {
  const gap = (width - words.reduce((sum, word) => sum + widthOf(word), 0)) / (words.length - 1);
  let at = x;
  return words.map((text) => {
    const placed = { x: at, y, text };
    at += widthOf(text) + gap;
    return placed;
  });
}

const WORDS = [
  "och",
  "vi",
  "samtal",
  "som",
  "en",
  "grannar",
  "att",
  "lokal",
  "med",
  "byn",
  "hjälp",
  "till",
  "öppna",
  "i",
  "möten",
];

/** Words so long that each is as wide as a narrow column. */
const LONG_WORDS = ["samordningsgruppen", "ansvarsfördelning", "överenskommelsen", "sammankomsterna", "rundabordssamtal"];

/** Lines of words that are too few for their column, and the short line that ends them. */
const lines = (count: number, words: readonly string[], [minLength, maxLength]: readonly [number, number]) =>
  fc.array(fc.array(fc.constantFrom(...words), { minLength, maxLength }), { minLength: count, maxLength: count });

/** A paragraph whose lines are all stretched but the last. */
const paragraph = (rows: readonly (readonly string[])[], x: number, width: number): Placed[] => [
  ...rows.flatMap((words, i) => stretched(words, x, width, 130 + i * 13)),
  ...column(x, 130 + rows.length * 13, ["ses igen."]),
];
const textOf = (rows: readonly (readonly string[])[]) => `${rows.flat().join(" ")} ses igen.`;

/** A line that fills the page without wide gaps. */
const OPENING = "Det som står här är skrivet av dem som var med från början och som har stannat kvar sedan";

const heading: Placed = { x: 70, y: 100, text: "Bakgrund", size: 14, bold: true };

async function read(placed: readonly Placed[]): Promise<{ text: string; rules: (string | undefined)[] }> {
  const { agreement, messages } = await readAgreement(pdfOf([[heading, ...placed]]), "spalt.pdf");
  const clauses = agreement.sections.flatMap((section) => section.clauses);
  return { text: clauses.map(({ text }) => text).join(" "), rules: messages.map(({ rule }) => rule) };
}

describe("lines stretched to the edges of their column, of which no tag tells the order", () => {
  it("are read from left to right where their gaps lie below each other", async () => {
    await fc.assert(
      fc.asyncProperty(lines(2, LONG_WORDS, [4, 4]), async (rows) => {
        const { text, rules } = await read([...column(70, 117, [OPENING]), ...paragraph(rows, 70, 440)]);
        expect(text).toBe(`${OPENING} ${textOf(rows)}`);
        expect(rules).not.toContain("columns");
      }),
      { numRuns: 20 },
    );
  });

  it("are read column by column where there are two, even when their gaps are wider than the room between the columns", async () => {
    await fc.assert(
      fc.asyncProperty(
        lines(12, WORDS, [3, 5]),
        lines(12, WORDS, [3, 5]),
        fc.integer({ min: 12, max: 40 }),
        async (left, right, gutter) => {
          const width = 200;
          const { text, rules } = await read([...paragraph(left, 70, width), ...paragraph(right, 70 + width + gutter, width)]);
          expect(text).toBe(`${textOf(left)} ${textOf(right)}`);
          expect(rules).toContain("columns");
        },
      ),
      { numRuns: 20 },
    );
  });
});
