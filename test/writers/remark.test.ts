import * as fc from "fast-check";
import type { BlockContent, List, PhrasingContent, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { readAgreement } from "../../src/readers/read.js";
import { writeMarkdown } from "../../src/writers/markdown.js";
import { words as wordLists } from "./arbitrary.js";

const RUNS = Number(process.env["SAMSYN_RUNS"] ?? 60);

const words = wordLists.map((list) => list.join(" "));

// Markdown as another program writes it, from trees rather than from strings: nested lists, quotes, tables, marked words.
const inline: fc.Arbitrary<PhrasingContent[]> = fc.array(
  fc.oneof(
    words.map((value): PhrasingContent => ({ type: "text", value: `${value} ` })),
    words.map((value): PhrasingContent => ({ type: "strong", children: [{ type: "text", value }] })),
    words.map((value): PhrasingContent => ({ type: "inlineCode", value })),
    words.map((value): PhrasingContent => ({ type: "link", url: "https://example.org", children: [{ type: "text", value }] })),
  ),
  { minLength: 1, maxLength: 3 },
);
const paragraph = inline.map((children): BlockContent => ({ type: "paragraph", children }));
const list = (item: fc.Arbitrary<BlockContent[]>): fc.Arbitrary<List> =>
  fc.record({ ordered: fc.boolean(), items: fc.array(item, { minLength: 1, maxLength: 3 }) }).map(({ ordered, items }) => ({
    type: "list",
    ordered,
    spread: false,
    children: items.map((children) => ({ type: "listItem", spread: false, children })),
  }));
const block: fc.Arbitrary<BlockContent> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 2, arbitrary: list(paragraph.map((only) => [only])) },
  { weight: 1, arbitrary: list(fc.tuple(paragraph, list(paragraph.map((only) => [only])))) },
  { weight: 1, arbitrary: paragraph.map((only): BlockContent => ({ type: "blockquote", children: [only] })) },
  { weight: 1, arbitrary: words.map((value): BlockContent => ({ type: "code", value })) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(1, 2, 3, 4, 5, 6), inline)
      .map(([depth, children]): BlockContent => ({ type: "heading", depth, children })),
  },
);
const documents = fc.array(block, { minLength: 1, maxLength: 8 }).map((children): Root => ({ type: "root", children }));
const stringify = (root: Root): string => unified().use(remarkGfm).use(remarkStringify).stringify(root);

const wordsOf = (text: string) => [...text.normalize("NFC").matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word);

describe("Markdown that remark has written", () => {
  it("keeps its words in canonical form, and canonical form stays as it is", async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (root) => {
        const text = stringify(root);
        const canonical = writeMarkdown((await readAgreement(text, "a.md")).agreement);
        const again = writeMarkdown((await readAgreement(canonical, "a.md")).agreement);
        expect(again).toBe(canonical);
        const held = new Set(wordsOf(canonical));
        // "Princip 3: Dialog" is the principle Dialog with the number 3.
        expect(wordsOf(text).filter((word) => !held.has(word) && word !== "Princip")).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  }, 600_000);
});
