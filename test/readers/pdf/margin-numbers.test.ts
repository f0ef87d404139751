import { describe, expect, it } from "vitest";
import { listClauses } from "../../../src/agreement/walk.js";
import { readAgreement } from "../../../src/readers/read.js";
import { column, type Placed, pdfOf } from "./by-hand.js";

const SENTENCE = ["Vi vill att föreningarna i hela länet kan vara med när de planer tas fram som rör dem,", "och det i god tid."];

const PARAGRAPHS = 12;

/** Two pages of six paragraphs with two lines each, every line 13 points below the one above. */
function pages(numbersOf: (page: number) => Placed[]): Uint8Array {
  return pdfOf(
    [0, 1].map((page) => [
      ...(page === 0 ? [{ x: 90, y: 60, text: "Överenskommelse i Exempellän", size: 18 }] : []),
      { x: 90, y: 85, text: `Del ${page + 1}`, size: 13 },
      ...Array.from({ length: PARAGRAPHS / 2 }, (_, i) => column(90, 110 + i * 36, SENTENCE)).flat(),
      ...numbersOf(page),
    ]),
  );
}

async function read(file: Uint8Array) {
  const { agreement, messages } = await readAgreement(file, "blad.pdf");
  return {
    texts: listClauses(agreement).map(({ text }) => text),
    told: messages.filter(({ rule }) => rule === "margin-numbers"),
  };
}

const whole = Array.from({ length: PARAGRAPHS }, () => SENTENCE.join(" "));

describe("numbers in the margin of pages without tags", () => {
  it.each<[string, (page: number) => Placed[]]>([
    [
      "that count the paragraphs on the left",
      (page) => Array.from({ length: 6 }, (_, i) => ({ x: 60, y: 110 + i * 36, text: `${page * 6 + i + 1}`, size: 7 })),
    ],
    [
      "that count the lines on the right, anew on each page",
      () =>
        Array.from({ length: 12 }, (_, i) => ({
          x: 530,
          y: 110 + Math.floor(i / 2) * 36 + (i % 2) * 13,
          text: `${i + 1}`,
          size: 7,
        })),
    ],
    [
      "that count every fifth line",
      (page) => Array.from({ length: 6 }, (_, i) => ({ x: 530, y: 110 + i * 36, text: `${(page * 6 + i + 1) * 5}`, size: 7 })),
    ],
  ])("%s are no part of the text, and that is said", async (_, numbersOf) => {
    const { texts, told } = await read(pages(numbersOf));
    expect(texts).toEqual(whole);
    expect(told).toHaveLength(1);
  });

  it("that do not count stay in the text", async () => {
    const years = [4, 2, 9, 7, 1, 3];
    const { texts, told } = await read(
      pages(() => years.map((year, i) => ({ x: 60, y: 110 + i * 36, text: `${2020 + year}`, size: 10 }))),
    );
    expect(texts.join(" ").match(/202\d/gu)).toHaveLength(PARAGRAPHS);
    expect(told).toEqual([]);
  });
});
