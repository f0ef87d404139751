import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { Root } from "mdast";
import { describe, expect, it } from "vitest";
import { readFrontMatter } from "../../src/readers/front-matter.js";
import { BlockList } from "../../src/readers/markdown/blocks.js";
import { parseBlocks } from "../../src/readers/markdown/parse.js";
import { parsePlain } from "../../src/readers/markdown/plain.js";
import { Slices } from "../../src/readers/markdown/slices.js";

function blocksOf(root: Root, text: string) {
  const list = new BlockList(new Slices(text, 0));
  list.add(root);
  return { blocks: list.blocks, messages: list.messages };
}

/** What a line may begin with, plain or not. */
const STARTS = [
  "",
  "",
  "",
  "# ",
  "## ",
  "#### ",
  "- ",
  "- ",
  "> ",
  "* ",
  "1. ",
  "2) ",
  "  ",
  "    ",
  "  - ",
  "<!-- ",
  "-",
  "---",
  "|",
  "[a]: ",
];
const PIECES =
  "Åtgärder;dialog;4;2024;1.;a);**fet**;*kursiv*;`kod`;```;~~~;[länk](x);[a]: b;[^1]: not;<b>;-->;<!--;-;- -;---;===;***;___;#;##;|;| a | b |;--|--;\\;{#id kind=action};”citat”;(parentes);–;1;1);&amp;;!;\u00a0;:;å".split(
    ";",
  );
const ENDS = ["", "", "", "", " ", "  ", "\\", " #", ":", " -->", " {strength=should}"];

const line = fc
  .tuple(fc.constantFrom(...STARTS), fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }), fc.constantFrom(...ENDS))
  .map(([start, pieces, end]) => start + pieces.join(" ") + end);

/** Lines in the plain form, mixed with any others. */
const plainLine = fc
  .tuple(
    fc.constantFrom("", "## ", "- ", "- ", "> "),
    fc.constantFrom("Dialog", "åtgärd 2", "**Samråd:** ett samtal", "**å", "”Vi” möts.", "(a) b", "14 dagar", "är `x", "A | B"),
  )
  .map(([start, text]) => start + text);

const documents = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 6, arbitrary: plainLine }, { weight: 1, arbitrary: line }),
      fc.constantFrom("\n", "\n\n", "\n\n"),
    ),
    { maxLength: 12 },
  )
  .map((lines) => lines.flat().join(""));

describe("Markdown of one line a block", () => {
  it("is read as the parser reads it", () => {
    let plain = 0;
    fc.assert(
      fc.property(documents, (text) => {
        const root = parsePlain(text);
        if (root === null) return;
        plain += 1;
        expect(blocksOf(root, text)).toEqual(blocksOf(parseBlocks(text), text));
      }),
      { numRuns: 1000 },
    );
    expect(plain).toBeGreaterThan(100);
  });

  it("is read so line by line too", () => {
    fc.assert(
      fc.property(line, line, (one, other) => {
        for (const text of [one, `${one}\n${other}`, `${one}\n\n${other}`]) {
          const root = parsePlain(text);
          if (root !== null) expect(blocksOf(root, text)).toEqual(blocksOf(parseBlocks(text), text));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("is what samsyn's own agreements are written in", async () => {
    for (const year of [2019, 2024]) {
      const file = new URL(`../../agreements/halland/${year}.md`, import.meta.url);
      expect(parsePlain((await readFrontMatter(readFileSync(file, "utf8"))).body)).not.toBeNull();
    }
  });
});
