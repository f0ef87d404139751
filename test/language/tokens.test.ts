import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../src/language/detect.js";
import { foldCase, normaliseText } from "../../src/language/normalise.js";
import { splitSentences } from "../../src/language/sentences.js";
import { tokenize } from "../../src/language/tokens.js";

const pieces = fc.constantFrom(
  "t.ex.",
  "bl a",
  "kap.",
  "3",
  "1 000",
  "kr",
  "2026–2029",
  "10 %",
  "maj",
  "medlems-",
  "och",
  "IOP-avtal",
  "a@b.se",
  "Å",
  "e\u0301",
  "\u00AD",
  "\u200B",
  "\uFEFF",
  ".",
  ",",
  "–",
  "-",
  " ",
  "\n",
  "\t",
  "\uD83D",
  "😀",
  "”",
  "’",
  ":",
  "1:a",
  "https://exempel.se/x.",
  "SKR:s",
  "m.m.",
);
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(pieces).map((parts) => parts.join("")),
  fc.array(pieces).map((parts) => parts.join(" ")),
);

describe("tokens", () => {
  it("give the text back when joined, whatever the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text);
        expect(tokens.map((token) => token.text).join("")).toBe(text);
        expect(tokens.every((token) => token.text === text.slice(token.start, token.end) && token.end > token.start)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  const norms = (text: string) =>
    tokenize(text)
      .filter((token) => token.kind !== "space")
      .map((token) => token.norm);

  it.each([
    ["medlems- eller samhällsnytta", ["medlems-", "eller", "samhällsnytta"]],
    ["t ex IOP-avtal, bl. a. här", ["t.ex.", "iop-avtal", ",", "bl.a.", "här"]],
    ["1 000 kronor och 10 %", ["1000kronor", "och", "10%"]],
    ["den 1 maj 2031, 2026 – 2029", ["den", "1 maj 2031", ",", "2026-2029"]],
    ["enligt kap. 3 i SKR:s råd", ["enligt", "kap.", "3", "i", "skr:s", "råd"]],
    ["sam\u00ADverkan", ["samverkan"]],
    ["avtal/upphandling", ["avtal", "/", "upphandling"]],
    ["den här kap och nr", ["den", "här", "kap", "och", "nr"]],
  ])("%s", (text, expected) => {
    expect(norms(text)).toEqual(expected);
  });
});

describe("normalising", () => {
  it("is the same done twice", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
      }),
      { numRuns: 500 },
    );
  });

  it("folds what only looks different", () => {
    expect(normaliseText("\u201Dsam\u00ADra\u030Ad\u201D \u2013\u00A0 nu…")).toBe('"samråd" - nu...');
    expect(foldCase("ÅTGÄRDER")).toBe("åtgärder");
  });
});

describe("sentences", () => {
  it.each([
    ["Kommunen svarar för lokaler m.m. Föreningen städar.", 2],
    ["Se kap. 3 och t.ex. Bilaga 2.", 1],
    ["Gäller från den 1. januari 2031.", 1],
    ["”Vem betalar?” Regionen.", 2],
    ["En rad\nEn till", 2],
    ["", 0],
  ])("%s", (text, count) => {
    expect(splitSentences(text, "sv")).toHaveLength(count);
  });

  it("lie in order and leave nothing but spaces between them", () => {
    const visible = (part: string) => tokenize(part).filter((token) => token.kind !== "space");
    fc.assert(
      fc.property(anyText, (text) => {
        const sentences = splitSentences(text, "sv");
        const starts = [...sentences.map(({ start }) => start), text.length];
        const ends = [0, ...sentences.map(({ end }) => end)];
        for (const [i, end] of ends.entries()) expect(visible(text.slice(end, starts[i]))).toEqual([]);
      }),
    );
  });
});

describe("the language of a text", () => {
  it.each([
    ["Parterna ska mötas och tala med varandra", "sv"],
    ["The parties shall meet and talk with each other", "en"],
    ["", "sv"],
    ["123 – 456", "sv"],
  ])("%s → %s", (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
