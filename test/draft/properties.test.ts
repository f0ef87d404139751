import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtIn } from "../../src/cli/templates/built-in.js";
import { isCalmPattern } from "../../src/draft/answers.js";
import { insertLines, linesOf } from "../../src/draft/insert.js";
import { readAgreement } from "../../src/readers/read.js";
import { writeMarkdown } from "../../src/writers/markdown.js";
import { writeYaml } from "../../src/writers/yaml.js";
import { Random } from "../generator/random.js";
import { drafted } from "./drafted.js";

/** Words that mean something to Markdown, to YAML or to liquid, and any others. */
const piece = fc.oneof(
  fc.constantFrom(
    "#",
    "- a",
    "1. b",
    "*c*",
    "_d_",
    "[e](f)",
    "[g]",
    "<h>",
    "{{ i }}",
    "{% j %}",
    "{#k}",
    "|",
    "`l`",
    "&amp;",
    "~~m~~",
    "\\",
    ": n",
    "'",
    '"',
  ),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
  fc.constantFrom("Åsa", "föreningen", "2027", "dnr 12/3"),
);
const text = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(" "));
const templates = (await builtIn.heads()).filter(({ shape }) => shape !== "document").map(({ name }) => name);
const free = ["civil.name", "civil.voice", "contact.name", "contact.organisation", "decision.reference"];

describe("whatever is answered", () => {
  it("the draft is canonical, and the same by way of YAML", { timeout: 120_000 }, async () => {
    const answers = fc.record(Object.fromEntries(free.map((key) => [key, text])));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...templates), answers, fc.nat(1000), async (template, said, seed) => {
        const made = await drafted(
          template,
          { ...said, place: seed % 2 === 0 ? "Region Halland" : "Falu kommun" },
          new Random(seed),
        );
        const { agreement } = await readAgreement(made, "a.md");
        expect(writeMarkdown(agreement)).toBe(made);
        expect(writeMarkdown((await readAgreement(writeYaml(agreement), "a.yaml")).agreement)).toBe(made);
      }),
      { numRuns: 60 },
    );
  });

  it("a pattern that is let through answers in a moment", () => {
    expect(["(a+)+", "(a|b)*", "a*b*c*d*", "\\1", "[", "(?<n>a)\\k<n>"].filter(isCalmPattern)).toEqual([]);
    expect(["[^@ ]+@[^@ ]+[.][^@ ]+", "\\d{4}", "(?:RS|KS) \\d{4}/\\d+"].filter((pattern) => !isCalmPattern(pattern))).toEqual(
      [],
    );
  });

  it("lines put into a text are all that it gains", () => {
    const ends = fc.constantFrom("\n", "\r\n", "\r");
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ maxLength: 5 }).map((line) => line.replace(/[\r\n]/gu, "")),
          { minLength: 1 },
        ),
        ends,
        fc.nat(),
        (lines, end, at) => {
          const source = lines.join(end);
          const after = (at % lines.length) + 1;
          const result = linesOf(insertLines(source, { after, lines: ["x", "y"] }));
          expect(result).toEqual([...lines.slice(0, after), "x", "y", ...lines.slice(after)]);
        },
      ),
    );
  });
});
