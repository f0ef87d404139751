import { expect, test } from "vitest";
import { listUnits } from "../../src/agreement/walk.js";
import { diffJson } from "../../src/reports/diff-json.js";
import { example, options } from "./fixture.js";

const result = example();
const data = diffJson(result, options());

test("names its version and the two files", () => {
  expect(data.samsyn).toBe("diff/1");
  expect(data.before).toEqual({ file: "gammal.txt", title: "Överenskommelsen i Exempellän", edition: "2022" });
  expect(data.summary).toEqual(result.summary);
});

test("holds every unit of both texts exactly once", () => {
  for (const side of ["before", "after"] as const) {
    const ids = data.changes.flatMap((change) => (change.kind === "meta" || change[side] === null ? [] : [change[side].id]));
    expect(ids.sort()).toEqual(
      listUnits(result[side])
        .map(({ id }) => id)
        .sort(),
    );
  }
});

test("a change as data", () => {
  expect(data.changes.find((change) => change.after?.id === "oppenhet.responsibility.1")).toEqual({
    kind: "responsibility",
    before: {
      id: "oppenhet.responsibility.1",
      path: "2. Öppenhet › Ansvar 1",
      text: "Parterna ska lämna ut sina årsberättelser.",
      line: 13,
    },
    after: {
      id: "oppenhet.responsibility.1",
      path: "2. Öppenhet › Ansvar 1",
      text: "Parterna kan på begäran lämna ut sina årsberättelser.",
      line: 13,
    },
    status: "edited",
    moved: false,
    relabelled: false,
    reparented: false,
    significance: "substantive",
    effects: [
      { type: "condition", before: "", after: "på begäran" },
      { type: "strength", before: "ska", after: "kan", direction: "weaker" },
    ],
    words: [
      { op: "equal", text: "Parterna " },
      { op: "delete", text: "ska lämna ut" },
      { op: "insert", text: "kan på begäran lämna ut" },
      { op: "equal", text: " sina årsberättelser." },
    ],
    matchedBy: "exact",
    similarity: 1,
  });
});

test("a detail of the front matter has no line", () => {
  expect(data.changes[0]?.after).toEqual({ id: "dates.to", path: "Om överenskommelsen › gäller till", text: "2031", line: null });
});

test("a filter narrows the changes, never the summary", () => {
  const moved = diffJson(result, options({ only: "moved" }));
  expect(moved.changes.map(({ kind }) => kind)).toEqual(["section"]);
  expect(moved.summary).toEqual(result.summary);
});
