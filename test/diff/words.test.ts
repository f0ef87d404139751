import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WordRun } from "../../src/diff/result.js";
import { foldSpace, visibleForm } from "../../src/diff/words/visible.js";
import { diffWords } from "../../src/diff/words/words.js";
import { isStopWord, tokenize } from "../../src/language/tokens.js";
import { marked } from "./small-agreement.js";

const show = (before: string, after: string) => marked({ words: diffWords(before, after) });

describe("word marks between two wordings", () => {
  it.each([
    ["marks a word", "Kommunen lånar ut salar.", "Kommunen hyr ut salar.", "Kommunen [-lånar-]{+hyr+} ut salar."],
    ["adds with the space that comes along", "Träffas i maj.", "Träffas två gånger i maj.", "Träffas {+två gånger +}i maj."],
    ["keeps an amount whole", "Högst 1 000 kronor.", "Högst 2 000 kronor.", "Högst [-1 000 kronor-]{+2 000 kronor+}."],
    ["keeps an abbreviation whole", "Stöd t.ex. till läger.", "Stöd bl.a. till läger.", "Stöd [-t.ex.-]{+bl.a.+} till läger."],
    [
      "keeps a hyphenated compound whole",
      "En IOP-modell prövas.",
      "En IOP-metod prövas.",
      "En [-IOP-modell-]{+IOP-metod+} prövas.",
    ],
    [
      "shows an order as one word going and coming",
      "mod och kraft ger liv",
      "kraft och mod ger liv",
      "[-mod och -]kraft {+och mod +}ger liv",
    ],
    [
      "shows curly quotes as the change they are",
      'kallad "torget" här',
      "kallad ”torget” här",
      'kallad [-"-]{+”+}torget[-"-]{+”+} här',
    ],
    ["shows space that went", "och / eller", "och/eller", "och[- -]/[- -]eller"],
    ["shows a text that is gone", "Borta.", "", "[-Borta.-]"],
  ])("%s", (_, before, after, expected) => {
    expect(show(before, after)).toBe(expected);
  });

  it("joins two edits that only a stop-word keeps apart", () => {
    expect(show("Ordna tysta rum för trötta barn i skolan.", "Ordna öppna hus för pigga äldre i skolan.")).toBe(
      "Ordna [-tysta rum för trötta barn-]{+öppna hus för pigga äldre+} i skolan.",
    );
  });

  it("keeps a word of meaning between two edits, however small it is beside them", () => {
    expect(show("Fyra snabba rådslag gamla dagar.", "Fem långsamma rådslag nya veckor.")).toContain(" rådslag ");
  });

  it("is blind to what nobody sees: soft hyphens, composed letters, the kind of space", () => {
    expect(diffWords("fören\u00ADingar a\u030Aker\u00A0ut", "föreningar åker ut")).toEqual([
      { op: "equal", text: "föreningar åker ut" },
    ]);
  });

  it("gives nothing for two empty texts", () => {
    expect(diffWords("", "")).toEqual([]);
  });
});

const word = fc.constantFrom(
  "rådet",
  "Rådet",
  "kan",
  "ska",
  "och",
  "för",
  "mötet",
  "2027",
  "1 000",
  "t.ex.",
  "medlems-",
  "åker",
  ",",
  ".",
  "–",
  '"',
  "”",
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(" ", " ", " ", "", "  ", "\n")), { maxLength: 24 })
  .map((parts) => parts.flat().join(""));
const joined = (runs: WordRun[], side: "delete" | "insert") =>
  runs
    .filter(({ op }) => op === "equal" || op === side)
    .map((run) => run.text)
    .join("");
const seen = (shown: string) => foldSpace(visibleForm(shown));

describe("any two texts", () => {
  it("are given back by their runs", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = diffWords(before, after);
        expect(joined(runs, "insert")).toBe(after);
        expect(seen(joined(runs, "delete"))).toBe(seen(before));
      }),
      { numRuns: 500 },
    );
  });

  it("are given back to the letter when only single spaces part the words", () => {
    const plain = fc.array(word, { maxLength: 20 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(plain, plain, (before, after) => {
        const runs = diffWords(before, after);
        expect([joined(runs, "delete"), joined(runs, "insert")]).toEqual([before, after]);
      }),
    );
  });

  it("never mark a word of meaning as gone and come in one edit, and put what goes first", () => {
    const plain = fc.array(word, { maxLength: 20 }).map((words) => words.join(" "));
    const contentOf = (run: string) =>
      tokenize(run).filter(({ kind, norm }) => kind === "number" || (kind === "word" && !isStopWord(norm, "sv")));
    fc.assert(
      fc.property(plain, plain, (before, after) => {
        const runs = diffWords(before, after);
        runs.forEach((run, k) => {
          const next = runs[k + 1];
          if (run.op === "insert") expect(next?.op).not.toBe("delete");
          if (run.op !== "delete" || next?.op !== "insert") return;
          const gone = new Set(contentOf(run.text).map((token) => token.text));
          expect(contentOf(next.text).filter((token) => gone.has(token.text))).toEqual([]);
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe("very long texts", () => {
  const numbered = (count: number, step: number) => Array.from({ length: count }, (_, k) => `ord${(k * step) % count}`).join(" ");

  it("are compared within a bounded amount of work and still given back", () => {
    const [before, after] = [numbered(30_000, 1), numbered(30_000, 7)];
    const runs = diffWords(before, after);
    expect(joined(runs, "insert")).toBe(after);
    expect(joined(runs, "delete")).toBe(before);
  });

  it("that differ in one place show that place only", () => {
    const before = numbered(30_000, 1);
    expect(diffWords(before, before.replace(" ord20000 ", " nytt "))).toHaveLength(4);
  });
});
