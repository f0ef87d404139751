import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Agreement } from "../../../src/agreement/model.js";
import { diffAgreements } from "../../../src/diff/diff.js";
import type { Change, DiffResult } from "../../../src/diff/result.js";
import { readAgreement } from "../../../src/readers/read.js";

const corpus = process.env["SAMSYN_CORPUS"];
if (corpus === undefined) console.info("SAMSYN_CORPUS is not set: the labelled effects of the real revisions are skipped.");

interface Example {
  before: string | null;
  after: string | null;
  change: string;
  effects: string[];
  why: string;
}

const KINDS: Record<string, string> = { p: "paragraph", st: "statement", a: "action", r: "responsibility" };

/** What a label of the corpus points at ("s1.p2", "p3.a4", "p4", "t2"), as parent, kind and number. */
function place(label: string, agreement: Agreement): { id?: string; parent?: string; kind?: string; number?: number } {
  const [, top = "", first = "", kind, number] = /^([spt])(\d+)(?:\.(p|st|a|r)(\d+))?$/u.exec(label) ?? [];
  if (top === "t") return { kind: "target", number: Number(first) };
  const principles = agreement.sections.flatMap((section) => section.principles);
  const holder = top === "p" ? principles[Number(first) - 1] : agreement.sections[Number(first) - 2];
  const id = holder?.id ?? "preamble";
  return kind === undefined ? { id } : { parent: id, kind: KINDS[kind] ?? "", number: Number(number) };
}

function changeOf(example: Example, result: DiffResult): Change | undefined {
  const side = example.after === null ? "before" : "after";
  const wanted = place(example[side] ?? "", result[side]);
  return result.changes.find((change) => {
    const unit = change[side];
    return unit !== null && Object.entries(wanted).every(([key, value]) => unit[key as keyof typeof unit] === value);
  });
}

/** An expected change as what must hold of its status, place and significance. */
const EXPECTED: Record<string, (change: Change) => boolean> = {
  unchanged: ({ significance, effects }) => significance === "none" && effects.length === 0,
  editorial: ({ status, significance }) => status === "edited" && significance === "editorial",
  substantive: ({ status, significance }) => status === "edited" && significance === "substantive",
  moved: ({ moved, significance }) => moved && significance === "editorial",
  added: ({ status, significance }) => status === "added" && significance === "substantive",
  removed: ({ status, significance }) => status === "removed" && significance === "substantive",
};

/** What the labels call modality is strength or condition here. */
const KNOWN_AS: Record<string, string[]> = { modality: ["strength", "condition"] };

describe.skipIf(corpus === undefined)("the labelled changes of two real revisions (needs SAMSYN_CORPUS)", () => {
  let result: DiffResult;
  let examples: Example[];

  beforeAll(async () => {
    const folder = corpus ?? "";
    const read = async (name: string) => (await readAgreement(await readFile(join(folder, name)), name)).agreement;
    result = diffAgreements(await read("halland-2019.txt"), await read("halland-2024.txt"));
    const labels = JSON.parse(await readFile(join(folder, "halland.expected.json"), "utf8")) as { examples: Example[] };
    examples = labels.examples;
  });

  test("each has its significance and its effects", () => {
    const wrong = examples.flatMap((example) => {
      const change = changeOf(example, result);
      const types = new Set<string>(change?.effects.map(({ type }) => type));
      const missing = example.effects.filter((effect) => !(KNOWN_AS[effect] ?? [effect]).some((type) => types.has(type)));
      if (change !== undefined && EXPECTED[example.change]?.(change) === true && missing.length === 0) return [];
      return [{ ...example, found: change?.status, significance: change?.significance, missing }];
    });
    expect(wrong).toEqual([]);
    expect(examples.length).toBeGreaterThan(10);
  });

  test("the step on the ladder is claimed only where there is one", () => {
    const steps = result.changes.filter(({ effects }) =>
      effects.some(({ type, direction }) => type === "strength" && direction !== undefined),
    );
    expect(new Set(steps.map(({ before }) => before?.id))).toEqual(new Set(["oppenhet.responsibility.1", "mangfald.action.3"]));
  });

  test("the balance of the working group is told, and no effect is longer than a line", () => {
    const effects = result.changes.flatMap((change) => change.effects);
    expect(effects).toContainEqual({ type: "seats", before: "2:4", after: "3:8" });
    expect(Math.max(...effects.map(({ before, after }) => Math.max(before.length, after.length)))).toBeLessThanOrEqual(90);
  });
});
