import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { diffAgreements } from "../../src/diff/diff.js";
import type { Change, DiffResult } from "../../src/diff/result.js";
import { tokenize } from "../../src/language/tokens.js";
import { readAgreement } from "../../src/readers/read.js";

const corpus = process.env["SAMSYN_CORPUS"];
if (corpus === undefined) console.info("SAMSYN_CORPUS is not set: the comparison of the two real revisions is skipped.");

interface Example {
  before: string | null;
  after: string | null;
  change: string;
  why: string;
}

/** Finds the units that the labels of the corpus point at: s1.p2, p3.a4, p3.r1, p5.st1, t2, p4, s5. */
function find(result: DiffResult, side: "before" | "after", label: string): Change | undefined {
  const [, kind, first, inner, second] = /^([spt])(\d+)(?:\.(p|a|r|st)(\d+))?$/u.exec(label) ?? [];
  const sections = result[side].sections;
  const kinds: Record<string, string> = { p: "paragraph", a: "action", r: "responsibility", st: "statement" };
  const principles = sections.find(({ role }) => role === "principles")?.principles ?? [];
  const parent =
    kind === "p" ? principles[Number(first) - 1]?.id : Number(first) === 1 ? "preamble" : sections[Number(first) - 2]?.id;
  return result.changes.find((change) => {
    const unit = change[side];
    if (unit === null) return false;
    if (kind === "t") return unit.kind === "target" && unit.number === Number(first);
    if (inner === undefined) return unit.id === parent;
    return unit.parent === parent && unit.kind === kinds[inner] && unit.number === Number(second);
  });
}

describe.skipIf(corpus === undefined)("the two real revisions (needs SAMSYN_CORPUS)", () => {
  let result: DiffResult;
  let examples: Example[];

  beforeAll(async () => {
    const folder = corpus ?? "";
    const read = async (name: string) =>
      (await readAgreement(new Uint8Array(await readFile(join(folder, name))), name)).agreement;
    result = diffAgreements(await read("halland-2019.txt"), await read("halland-2024.txt"));
    examples = (JSON.parse(await readFile(join(folder, "halland.expected.json"), "utf8")) as { examples: Example[] }).examples;
  });

  it("mark few words", () => {
    const marked = (op: string) =>
      result.changes
        .flatMap(({ words }) => words.filter((run) => run.op === op))
        .flatMap(({ text }) => tokenize(text).filter(({ kind }) => kind === "word" || kind === "number")).length;
    expect(marked("delete")).toBeLessThanOrEqual(170);
    expect(marked("insert")).toBeLessThanOrEqual(205);
  });

  it("show all changed pairs as pairs", () => {
    expect(
      result.changes.filter(({ before, after, status }) => before !== null && after !== null && status === "edited"),
    ).toHaveLength(30);
  });

  it("show the section that moved as moved, what it holds as carried and readable", () => {
    const heading = result.changes.find(({ after }) => after?.kind === "section" && after.role === "implementation");
    expect(heading).toMatchObject({ status: "unchanged", moved: true });
    const inside = result.changes.filter(({ before, after }) => before !== null && after?.parent === heading?.after?.id);
    expect(inside).toHaveLength(3);
    expect(inside.map(({ carried, moved }) => carried || moved)).toEqual([true, true, true]);
    const [split] = inside;
    expect(split).toMatchObject({ reparented: true, partners: { kind: "split" } });
  });

  it("come out as a careful reader labelled them", () => {
    const found = examples.map(({ before, after, change, why }) => {
      const from = before === null ? undefined : find(result, "before", before);
      const to = after === null ? undefined : find(result, "after", after);
      const isOne = before === null || after === null || from === to;
      const whole = from ?? to;
      return { before, after, why, change: whole !== undefined && isOne ? fate(whole, change) : "not found, or not one pair" };
    });
    expect(found).toEqual(examples.map(({ before, after, why, change }) => ({ before, after, why, change })));
  });
});

/** What became of a change, in the words of the labels: a move is asked for by name, because a moved unit may be unchanged too. */
function fate({ status, moved, significance }: Change, asked: string): string {
  if (asked === "moved") return moved ? "moved" : "not moved";
  return status === "edited" ? significance : status;
}
