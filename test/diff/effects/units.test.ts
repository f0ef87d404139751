import { describe, expect, test } from "vitest";
import type { Unit } from "../../../src/agreement/walk.js";
import { describeEdit, type EditedPair } from "../../../src/diff/effects/describe.js";
import { describeWordings, lines, unit } from "./pair.js";

function pair(more: Partial<EditedPair>): EditedPair {
  return { before: null, after: null, words: [], language: "sv", status: "unchanged", moved: false, reparented: false, ...more };
}

const added = (after: Unit) => describeEdit(pair({ after, status: "added" }));
const removed = (before: Unit) => describeEdit(pair({ before, status: "removed" }));

describe("units that came, went or moved", () => {
  test("what neither changed nor moved has nothing to tell", () => {
    const same = unit("Mötas varje vår.");
    expect(describeEdit(pair({ before: same, after: same }))).toEqual({ effects: [], significance: "none", weight: 0 });
  });

  test("a new duty names its bearer and widens what is promised", () => {
    const { effects, significance } = added(
      unit("Varje förening utser en kontaktperson.", { kind: "paragraph", actors: ["Varje förening"] }),
    );
    expect(significance).toBe("substantive");
    expect(lines(effects)).toEqual(["actor  [] [Varje förening]", "scope wider [] []"]);
  });

  test("a lost responsibility weighs more than a lost description, and more than a new responsibility", () => {
    const duty = unit("Kansliet ska svara på frågor.", { kind: "responsibility", strength: "binding" });
    const description = unit("Länet har många sjöar.", { kind: "paragraph" });
    expect(removed(duty).weight).toBeGreaterThan(removed(description).weight);
    expect(removed(duty).weight).toBeGreaterThan(added(duty).weight);
    expect(removed(unit("Dialog", { kind: "principle" })).weight).toBeLessThan(removed(duty).weight);
  });

  test("a line of a signature form binds nobody", () => {
    expect(added(unit("Ort och datum", { kind: "paragraph", role: "signing" })).significance).toBe("editorial");
    expect(added(unit("Parterna åtar sig att mötas.", { kind: "paragraph", role: "signing" })).significance).toBe("substantive");
  });

  test("a heading that comes or goes has no effects of its own, and is no trifle", () => {
    expect(removed(unit("Uppföljning", { kind: "section", role: "follow-up" }))).toMatchObject({
      effects: [],
      significance: "substantive",
    });
  });

  test("a plain move is editorial and tells from where to where", () => {
    const before = unit("Mötas varje vår.", { number: 4 });
    const after = unit("Mötas varje vår.", { number: 1 });
    const { effects, significance } = describeEdit(pair({ before, after, moved: true }));
    expect([significance, effects]).toEqual(["editorial", [{ type: "order", before: "4", after: "1" }]]);
  });

  test("a move that gives the clause to somebody else is a change in substance", () => {
    const step = (title: string) => [{ id: title, kind: "section" as const, label: null, title, role: null }];
    const before = unit("Sprida information.", { actors: ["Kommunen"], strength: "binding", steps: step("Kommunens åtaganden") });
    const after = unit("Sprida information.", {
      actors: ["Föreningarna"],
      strength: "aim",
      steps: step("Föreningarnas avsikter"),
    });
    const { effects, significance } = describeEdit(pair({ before, after, moved: true, reparented: true }));
    expect(significance).toBe("substantive");
    expect(lines(effects)).toEqual([
      "actor  [Kommunen] [Föreningarna]",
      "order  [Kommunens åtaganden] [Föreningarnas avsikter]",
      "strength weaker [] []",
    ]);
  });

  test("a heading in other words is editorial while its role stays, unless a number in it changes", () => {
    const heading = (text: string) => unit(text, { kind: "section", role: "principles" });
    const describeHeadings = (before: string, after: string) =>
      describeEdit(pair({ before: heading(before), after: heading(after), status: "edited" })).significance;
    expect(describeHeadings("Principerna", "Principer för samverkan")).toBe("editorial");
    expect(describeHeadings("Sex principer", "Fem principer")).toBe("substantive");
  });

  test("what stands in brackets is quoted up to the bracket", () => {
    const { effects } = describeWordings(
      "Parterna visar sina planer, budgetar, beslut och program.",
      "Parterna visar sina planer (exempelvis stadgar) på förfrågan.",
    );
    expect(lines(effects)).toContain("scope narrower [budgetar, beslut och program] [exempelvis stadgar]");
  });

  test("a noun is not the verb that a modal helped", () => {
    const { effects } = describeWordings(
      "Vi vill underlätta för fler att samarbeta.",
      "Vi vill ge samarbetet förutsättningar att växa.",
    );
    expect(lines(effects).filter((line) => line.includes("[samarbetet]"))).toEqual([]);
  });

  test("a new balance of seats ranks beside a weakened duty, wherever it is told", () => {
    const edit = (before: string, after: string, kind: Unit["kind"]) =>
      describeEdit(pair({ before: unit(before, { kind }), after: unit(after, { kind }), status: "edited" })).weight;
    const seats = (ours: string) => `Gruppen består av ${ours} ledamöter från Region Exempel och fyra från föreningslivet.`;
    const balance = edit(seats("två"), seats("tre"), "paragraph");
    expect(balance).toBeGreaterThan(edit("Region Exempel kallar.", "Exempelby kommun kallar.", "responsibility"));
    expect(balance).toBeGreaterThan(removed(unit("Kansliet ska svara.", { kind: "action", strength: "binding" })).weight);
  });

  test("an actor newly named beside others weighs less than one exchanged", () => {
    const weight = (after: string) =>
      describeEdit(pair({ before: unit("Region Exempel ska kalla."), after: unit(after), status: "edited" })).weight;
    expect(weight("Region Exempel och Exempelby kommun ska kalla.")).toBeLessThan(weight("Exempelby kommun ska kalla."));
  });

  test("the gravest effect comes first and the weight ranks a weakened duty above all", () => {
    const edit = (before: string, after: string) =>
      describeEdit(
        pair({
          before: unit(before, { kind: "responsibility" }),
          after: unit(after, { kind: "responsibility" }),
          status: "edited",
        }),
      );
    const weakened = edit("Parterna ska ordna två möten.", "Parterna bör ordna tre möten.");
    expect(weakened.effects.map(({ type }) => type)).toEqual(["strength", "number"]);
    const others = [
      edit("Parterna bör ordna möten.", "Parterna ska ordna möten."),
      edit("Parterna ska ordna två möten.", "Parterna ska ordna tre möten."),
      edit("Parterna ska ordna möten.", "Kommunen ska ordna möten."),
      edit("Parterna ska ordna möten.", "Parterna ska ordna fester."),
    ];
    for (const other of others) expect(weakened.weight).toBeGreaterThan(other.weight);
  });
});
