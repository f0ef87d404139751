import fc from "fast-check";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import type { WordRun } from "../../src/diff/result.js";
import { diffMarkdown } from "../../src/reports/diff-markdown.js";
import { escapeLine } from "../../src/reports/markdown/escape.js";
import { markdownMarks } from "../../src/reports/markdown/marks.js";
import { agreement, clause, compared, example, options, runs, section } from "./fixture.js";

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

const parse = (markdown: string) => unified().use(remarkParse).use(remarkGfm).parse(markdown) as Node;
const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];
const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join("");
/** Spaces between words count; beside other signs they don't. */
const spaced = (text: string) =>
  text
    .replace(/\s+/gu, " ")
    .replace(/ ?([^\p{L}\p{N} ]) ?/gu, "$1")
    .trim();

test("a report to paste into minutes", () => {
  const report = diffMarkdown(example(), options());
  expect(report.split("\n").slice(0, 16)).toEqual([
    "## Jämförelse: Överenskommelsen i Exempellän",
    "",
    "2022 → 2027",
    "",
    "2 ställen är ändrade i sak, 3 är nya, 1 är borta, 1 är flyttat, 1 är ändrat bara i språket och 1 uppgift om överenskommelsen är ändrad.",
    "",
    "Så här är ord markerade: ~~borttagna~~ och **nya**.",
    "",
    "### Ändrat i sak, viktigast först",
    "",
    "1. **Svagare: 2. Öppenhet › Ansvar 1** (rad 13)",
    "",
    "   > Parterna ~~ska~~ **kan på begäran** lämna ut sina årsberättelser.",
    "",
    "   svagare: ska → kan · nytt villkor: på begäran",
    "",
  ]);
  expect(report).toContain("### Flyttat\n\n- Organisation: nu före Principer (var efter)");
  expect(report).not.toContain("varann.");
  expect(diffMarkdown(example(), options({ all: true }))).toContain("### Bara språkligt ändrat");
});

test("the counts as a table", () => {
  expect(diffMarkdown(example(), options({ stat: true }))).toContain("| Summa | 7 | 1 | 2 | 3 | 1 | 1 |");
});

test("no difference is said and nothing more", () => {
  const { before } = example();
  expect(
    diffMarkdown(compared(before, before, {}), options())
      .split("\n")
      .at(-2),
  ).toBe("Texterna är lika.");
});

test.each([
  [
    "an edit inside a word strikes the whole word",
    "Vi gör uppföljning{+ar+} ofta.",
    "Vi gör ~~uppföljning~~ **uppföljningar** ofta.",
  ],
  ["signs around stay outside", "utses av part[- och har ersättare-].", "utses av part ~~och har ersättare~~."],
  ["a sign that came takes its word along", "nya sätt{+,+} eller", "nya ~~sätt~~ **sätt,** eller"],
  ["neighbouring edits share their marks", "[-tillit-]{+tro+} [-mod-]{+hopp+} finns", "~~tillit mod~~ **tro hopp** finns"],
])("%s", (_, marked, expected) => {
  expect(markdownMarks(runs(marked))).toBe(expected);
});

const anyRuns = fc.array(
  fc.record({
    op: fc.constantFrom<WordRun["op"]>("equal", "delete", "insert"),
    text: fc.stringMatching(/^[a-zåäö*_~`[\]()<>&;#+=\-1.!|\\ "”]{0,16}$/u),
  }),
  { minLength: 1, maxLength: 8 },
);

test("whatever the text holds, the marks give back both texts and nothing else comes of it", () => {
  fc.assert(
    fc.property(anyRuns, (words) => {
      const tree = parse(`> ${markdownMarks(words)}`);
      const nodes = flat(tree);
      const kinds = new Set(nodes.map(({ type }) => type));
      for (const kind of [
        "heading",
        "link",
        "linkReference",
        "html",
        "inlineCode",
        "code",
        "emphasis",
        "list",
        "table",
        "image",
      ]) {
        expect(kinds.has(kind), kind).toBe(false);
      }
      const without = (gone: string): string => {
        const walk = (node: Node): string =>
          node.type === gone ? " " : (node.value ?? (node.children ?? []).map(walk).join(""));
        return spaced(walk(tree));
      };
      const side = (gone: WordRun["op"]) => spaced(words.map((run) => (run.op === gone ? "" : run.text)).join(""));
      expect(without("delete")).toBe(side("delete"));
      expect(without("strong")).toBe(side("insert"));
    }),
    { numRuns: 300 },
  );
});

test("no line of a document becomes structure of the report", () => {
  for (const line of [
    "# Rubrik",
    "- punkt",
    "1. punkt",
    "1) punkt",
    "+ punkt",
    "=====",
    "---",
    "> citat",
    "&lt;b>",
    "<b>hej</b>",
    "|a|b|",
  ]) {
    const nodes = flat(parse(escapeLine(line)));
    expect(nodes.map(({ type }) => type)).toEqual(["root", "paragraph", "text"]);
    expect(textOf(nodes[0] as Node)).toBe(line);
  }
});

test("a hostile title and clause stay text", () => {
  const nasty = "<script>x</script> ![a](b) [c](d) \u001b[31m";
  const one = agreement(nasty, [section("a", "# A", "other", [clause("a.paragraph.1", "paragraph", "1. Lugnt.", 2)])]);
  const two = agreement(nasty, [section("a", "# A", "other", [clause("a.paragraph.2", "paragraph", nasty, 2)])]);
  const report = diffMarkdown(compared(one, two, {}), options({ beforeName: "- a.txt" }));
  const kinds = new Set(flat(parse(report)).map(({ type }) => type));
  expect(["html", "image", "link"].filter((kind) => kinds.has(kind))).toEqual([]);
  expect(report).not.toContain("\u001b");
});
