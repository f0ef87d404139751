import fc from "fast-check";
import { expect, test } from "vitest";
import { plainPaint } from "../../src/reports/paint.js";
import { atomsOf, atomsWidth } from "../../src/reports/terminal/atoms.js";
import { excerpt } from "../../src/reports/terminal/excerpt.js";
import { layout, leftRight, wrap } from "../../src/reports/terminal/layout.js";
import { fit, textWidth } from "../../src/reports/terminal/width.js";
import { runs } from "./fixture.js";

const laid = (marked: string, columns: number, indent = 0) => layout(atomsOf(runs(marked)), columns, indent, plainPaint);

test("marks stand close to the words, the insertion close to its deletion", () => {
  expect(laid("Parterna [-lämnar ut -]{+kan lämna ut +}sina[- gamla-] papper{+ i tid+}.", 80)).toEqual([
    "Parterna [-lämnar ut-]{+kan lämna ut+} sina [-gamla-] papper {+i tid+}.",
  ]);
});

test("marks open and close on the same line, and lines hang", () => {
  expect(laid("Vi [-ses var tredje vecka hela året-]{+ringer+}.", 24, 2)).toEqual([
    "  Vi [-ses var tredje-]",
    "  [-vecka hela året-]",
    "  {+ringer+}.",
  ]);
});

test("a mark inside a word never leaves the word", () => {
  expect(laid("Vi gör uppföljning{+ar+} ofta", 20)).toEqual(["Vi gör", "uppföljning{+ar+}", "ofta"]);
});

test("a space that came or went is shown", () => {
  expect(laid("i{+ +}dag", 20)).toEqual(["i{+␣+}dag"]);
});

test("wide characters and combining marks are counted as they show", () => {
  expect(textWidth("漢字")).toBe(4);
  expect(textWidth("a\u0308")).toBe(1);
  expect(wrap("漢字漢字漢字漢字漢字漢字", 20, 0, plainPaint).every((line) => textWidth(line) <= 20)).toBe(true);
  expect(fit("Öppenhet och insyn i allt", 14)).toBe("Öppenhet och…");
});

test("what stands to the right stays to the right, and the left gives way", () => {
  expect(leftRight("Ansvar 1", "rad 88", 24)).toBe("Ansvar 1          rad 88");
  expect(leftRight("En mycket lång plats att stå på", "rad 88", 24)).toBe("En mycket lång…   rad 88");
});

const someRuns = fc.array(
  fc.record({
    op: fc.constantFrom("equal" as const, "delete" as const, "insert" as const),
    text: fc.stringMatching(/^[a-zåäö漢é .,]{0,30}$/u),
  }),
  { maxLength: 12 },
);

test("no line is wider than asked, and no word is lost", () => {
  fc.assert(
    fc.property(someRuns, fc.integer({ min: 20, max: 90 }), fc.integer({ min: 0, max: 4 }), (words, columns, indent) => {
      const lines = layout(atomsOf(words), columns, indent, plainPaint);
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(columns);
      const letters = (text: string) => text.replace(/[\s␣]|\[-|-\]|\{\+|\+\}/gu, "");
      expect(letters(lines.join(""))).toBe(letters(words.map(({ text }) => text).join("")));
    }),
  );
});

test("an excerpt without an effect to show shows the widest edit, not the first", () => {
  const long = runs(
    `Rollen som röst och [-som -]skola ${"vilar på friheten ".repeat(8)}att [-klaga på-]{+kritiskt granska+} beslut.`,
  );
  const text = excerpt(atomsOf(long), undefined, 60)
    .map((atom) => atom.text)
    .join(" ");
  expect(text).toContain("klaga på kritiskt granska");
});

test("an excerpt keeps to its room and shows both sides of the edit that matters", () => {
  const long = runs(
    `Arbetsgruppen [-ordnar-]{+anordnar+} möten som ${"är bra och ".repeat(20)} där [-fyra-]{+sex+} ledamöter ${"sitter och ".repeat(20)} talar.`,
  );
  const shown = excerpt(atomsOf(long), { type: "number", before: "fyra", after: "sex" }, 60);
  expect(atomsWidth(shown)).toBeLessThanOrEqual(62);
  const [line] = layout(shown, 80, 0, plainPaint);
  expect(line).toContain("[-fyra-]{+sex+} ledamöter");
  expect(line?.startsWith("…") && line.endsWith("…")).toBe(true);
});

test("an edit longer than the room still shows its deletion and its insertion", () => {
  const shown = excerpt(atomsOf(runs(`Vi [-${"gamla ord ".repeat(30)}-]{+nya ord+} här.`)), undefined, 60);
  const [line] = layout(shown, 90, 0, plainPaint);
  expect(line).toMatch(/\[-gamla .*…-\]\{\+nya ord\+\}/u);
});
