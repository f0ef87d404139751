import { expect, test } from "vitest";
import { selectChanges, unknownPlace } from "../../src/reports/select.js";
import { example } from "./fixture.js";

const result = example();
const nothing = { only: null, section: null, principle: null };
const ids = (wanted: Partial<typeof nothing> | Parameters<typeof selectChanges>[1]) =>
  selectChanges(result, { ...nothing, ...wanted }).map((change) => (change.after ?? change.before)?.id ?? "meta");

test("nothing asked for gives every change", () => {
  expect(selectChanges(result, nothing)).toEqual(result.changes);
});

test.each(["2", "oppenhet", "ÖPPENHET", "Öpp", "2. Öppenhet", "oppenhet "])("a principle is found by %s", (principle) => {
  expect(ids({ ...nothing, principle }).sort()).toEqual([
    "oppenhet",
    "oppenhet.action.1",
    "oppenhet.action.2",
    "oppenhet.responsibility.1",
  ]);
});

test("a section holds its principles and their clauses, not the section beside", () => {
  const found = ids({ ...nothing, section: "princip" });
  expect(found).toContain("dialog.action.1");
  expect(found).not.toContain("organisation");
});

test.each([
  ["substantive", ["meta", "organisation.paragraph.1", "oppenhet.action.1", "oppenhet.responsibility.1", "signing.paragraph.1"]],
  ["editorial", ["oppenhet.action.2"]],
  ["moved", ["organisation"]],
  ["added", ["signing", "signing.paragraph.1", "signing.paragraph.2"]],
  ["removed", ["oppenhet.action.1"]],
] as const)("only %s", (only, expected) => {
  expect(ids({ ...nothing, only })).toEqual(expected);
});

test("a section and a filter narrow together", () => {
  expect(ids({ only: "substantive", section: "Organisation", principle: null })).toEqual(["organisation.paragraph.1"]);
});

test("an unknown name is told, with the headings that exist", () => {
  expect(unknownPlace(result, { ...nothing, principle: "dialog" })).toBeNull();
  expect(unknownPlace(result, { ...nothing, principle: "Dialgo" })).toEqual({
    kind: "principle",
    name: "Dialgo",
    known: ["1. Dialog", "2. Öppenhet"],
  });
  expect(unknownPlace(result, { ...nothing, section: "" })?.kind).toBe("section");
});
