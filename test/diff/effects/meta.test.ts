import { describe, expect, test } from "vitest";
import { emptyAgreement, type Meta } from "../../../src/agreement/model.js";
import { compareMeta } from "../../../src/diff/effects/meta.js";
import type { Change } from "../../../src/diff/result.js";

function meta(more: Partial<Meta>): Meta {
  return { ...emptyAgreement("sv").meta, ...more };
}

const parties: Meta["parties"] = [
  { name: "Region Exempel", sector: "public" },
  { name: "Exempels föreningsråd", sector: "civil" },
];

function workingGroup(ours: number, theirs: number): Meta {
  const seats = [
    { party: "Region Exempel", count: ours },
    { party: "Exempels föreningsråd", count: theirs },
  ];
  return meta({ parties, bodies: [{ name: "Arbetsgruppen", seats }] });
}

describe("compareMeta", () => {
  test("the same meta data has no changes", () => {
    expect(compareMeta(workingGroup(2, 4), workingGroup(2, 4))).toEqual([]);
  });

  test("a changed seat count has its direction, and the first of a body tells the balance", () => {
    const changes = compareMeta(workingGroup(2, 4), workingGroup(3, 8));
    expect(changes.map(({ meta: sides, effects }) => [sides?.after?.id, effects])).toEqual([
      [
        "bodies.Arbetsgruppen.seats.Region Exempel",
        [
          { type: "number", before: "2", after: "3", direction: "more" },
          { type: "seats", before: "2:4", after: "3:8" },
        ],
      ],
      ["bodies.Arbetsgruppen.seats.Exempels föreningsråd", [{ type: "number", before: "4", after: "8", direction: "more" }]],
    ]);
    expect(
      changes.every(({ kind, status, significance }) => kind === "meta" && status === "edited" && significance === "substantive"),
    ).toBe(true);
  });

  test("a balance that no clause tells weighs more than one that a clause tells too", () => {
    const [alone] = compareMeta(workingGroup(2, 4), workingGroup(3, 8));
    const clause = { ...alone, effects: [{ type: "seats", before: "2:4", after: "3:8" }] } as Change;
    const [beside] = compareMeta(workingGroup(2, 4), workingGroup(3, 8), [clause]);
    expect(alone?.weight).toBeGreaterThan(beside?.weight ?? Number.POSITIVE_INFINITY);
  });

  test("that the earlier edition is superseded is a fact about its record, but superseding an edition is not", () => {
    const stages = (before: NonNullable<Meta["stage"]>, after: NonNullable<Meta["stage"]>) =>
      compareMeta(meta({ stage: before }), meta({ stage: after })).map(({ significance }) => significance);
    expect(stages("superseded", "adopted")).toEqual(["editorial"]);
    expect(stages("adopted", "superseded")).toEqual(["substantive"]);
    expect(stages("draft", "adopted")).toEqual(["substantive"]);
  });

  test("a date that comes, goes or moves is one change each", () => {
    const before = meta({ dates: { from: "2022-01-01", to: "2025-12-31" } });
    const after = meta({ dates: { from: "2022-01-01", to: "2027-12-31", review: "2026" } });
    const told = compareMeta(before, after).map(({ status, effects }) => [status, effects]);
    expect(told).toEqual([
      ["edited", [{ type: "date", before: "2025-12-31", after: "2027-12-31" }]],
      ["added", [{ type: "date", before: "", after: "2026" }]],
    ]);
    expect(compareMeta(after, before).map(({ status }) => status)).toEqual(["edited", "removed"]);
  });

  test("a party known by its later name as an alias is the same party, and keeps its seats", () => {
    const before = meta({
      parties: [{ name: "Exempels landsting", sector: "public" }],
      bodies: [{ name: "Rådet", seats: [{ party: "Exempels landsting", count: 5 }] }],
    });
    const after = meta({
      parties: [{ name: "Region Exempel", sector: "public", aliases: ["Exempels landsting"] }],
      bodies: [{ name: "Rådet", seats: [{ party: "Region Exempel", count: 5 }] }],
    });
    const named = compareMeta(before, after).map(({ effects }) => effects[0]);
    expect(named).toContainEqual({ type: "actor", before: "Exempels landsting", after: "Region Exempel" });
    expect(named.filter((effect) => effect?.type === "number")).toEqual([]);
  });

  test("what concerns the record alone is editorial, and lighter than what concerns the agreement", () => {
    const before = meta({ stage: "draft", source: { file: "a.txt", note: "A" }, contact: { email: "a@example.org" } });
    const after = meta({ stage: "adopted", source: { file: "b.txt", note: "B" }, contact: { email: "b@example.org" } });
    const [stage, contact, source] = compareMeta(before, after);
    expect([stage?.significance, contact?.significance, source?.significance]).toEqual(["substantive", "editorial", "editorial"]);
    expect(stage?.weight).toBeGreaterThan(contact?.weight ?? Infinity);
  });

  test("how a file was read is no change of the agreement", () => {
    const before = meta({ source: { file: "a.txt", reader: "text", sha256: "0", imported: "2026-01-01" } });
    expect(compareMeta(before, meta({}))).toEqual([]);
  });

  test("an unknown key is compared whatever the order of its parts", () => {
    const before = meta({ extra: { budget: { year: 2026, sum: 10 } } });
    expect(compareMeta(before, meta({ extra: { budget: { sum: 10, year: 2026 } } }))).toEqual([]);
    expect(compareMeta(before, meta({ extra: { budget: { sum: 12, year: 2026 } } }))).toHaveLength(1);
  });
});
