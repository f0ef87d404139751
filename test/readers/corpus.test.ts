import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Agreement, ClauseKind } from "../../src/agreement/model.js";
import { listClauses } from "../../src/agreement/walk.js";
import { normaliseText } from "../../src/language/normalise.js";
import { readAgreement } from "../../src/readers/read.js";
import { textOf, wordCounts } from "./outline.js";

const corpus = process.env.SAMSYN_CORPUS;
if (!corpus) console.log("Real texts are not read: set SAMSYN_CORPUS to the folder that holds them.");

interface Expected {
  sections: string[];
  principles: { number: number; title: string; actions: number; responsibilities: number }[];
  targets: number;
}

const file = (name: string) => readFileSync(join(corpus ?? "", name));
const read = async (name: string) => readAgreement(file(name), name);
const countOf = (agreement: Agreement, kind: ClauseKind) =>
  listClauses(agreement).filter((clause) => clause.kind === kind).length;

describe.skipIf(!corpus)("the real agreements (needs SAMSYN_CORPUS)", () => {
  const expected = corpus ? (JSON.parse(file("halland.expected.json").toString()) as Record<"before" | "after", Expected>) : null;

  it.each([
    ["halland-2019.txt", "before"],
    ["halland-2024.txt", "after"],
  ] as const)("%s has the sections, principles and lists that a careful reader found", async (name, side) => {
    const { agreement } = await read(name);
    const want = expected?.[side];
    expect([agreement.title, ...agreement.sections.map(({ heading }) => heading)]).toEqual(want?.sections);
    const principles = agreement.sections.flatMap((section) => section.principles);
    const counted = principles.map(({ label, title, clauses }) => ({
      number: Number(label),
      title,
      actions: clauses.filter(({ kind }) => kind === "action").length,
      responsibilities: clauses.filter(({ kind }) => kind === "responsibility").length,
    }));
    expect(counted).toEqual(want?.principles);
    expect(principles.map(({ clauses }) => clauses.filter(({ kind }) => kind === "statement").length)).toEqual([
      1, 1, 1, 1, 1, 1,
    ]);
    expect(countOf(agreement, "target")).toBe(want?.targets);
    expect(agreement.sections.flatMap(({ sections }) => sections)).toEqual([]);
  });

  it("the wrapped revision has the paragraphs of the clean one where nothing changed", async () => {
    const before = (await read("halland-2019.txt")).agreement;
    const after = (await read("halland-2024.txt")).agreement;
    const paragraphs = (agreement: Agreement) => agreement.sections.map(({ role, clauses }) => [role, clauses.length]);
    expect([before.preamble.length, after.preamble.length]).toEqual([3, 3]);
    expect(paragraphs(before)).toEqual([
      ["parties", 3],
      ["parties", 1],
      ["principles", 2],
      ["implementation", 2],
      ["goals", 7],
    ]);
    expect(paragraphs(after)).toEqual([
      ["parties", 3],
      ["parties", 1],
      ["implementation", 4],
      ["principles", 2],
      ["goals", 7],
      ["signing", 4],
    ]);
    const texts = new Set(listClauses(before).map(({ text }) => normaliseText(text)));
    const same = listClauses(after).filter(({ text }) => texts.has(normaliseText(text)));
    // Of the 79 units that a careful reader counted, 31 clauses were left as they were.
    expect(same.length).toBe(31);
  });

  it("the wrapped revision needs a few doubts, the clean one none", async () => {
    expect((await read("halland-2019.txt")).messages.length).toBeLessThanOrEqual(5);
    expect((await read("halland-2024.txt")).messages).toEqual([]);
  });

  it.each(["halland-2019.txt", "halland-2024.txt", "skane-slides.txt", "varmland-slides-2015.txt"])(
    "%s keeps every word",
    async (name) => {
      const { agreement, messages } = await read(name);
      const rejoined = messages.flatMap(({ rule, message }) =>
        rule === "hyphen-removed" ? [...wordCounts(message.sv).keys()] : [],
      );
      const source = file(name)
        .toString()
        .normalize("NFC")
        .replace(/(\p{L}+)-\s*\n\s*(\p{Ll}+)/gu, (all, stump: string, rest: string) =>
          rejoined.includes(stump + rest) ? stump + rest : all,
        );
      expect(wordCounts(textOf(agreement))).toEqual(wordCounts(source));
      expect(messages.filter(({ rule }) => rule === "page-number" || rule === "running-line")).toEqual([]);
      expect(messages.filter(({ severity }) => severity !== "info")).toEqual([]);
    },
  );
});
