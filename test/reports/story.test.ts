import { describe, expect, test } from "vitest";
import type { Change, Effect } from "../../src/diff/result.js";
import { placeNotes, toldEffects } from "../../src/reports/change-text.js";
import { changeWord, effectText, effectTexts, gravestFirst } from "../../src/reports/effect-text.js";
import { metaName, metaValues } from "../../src/reports/meta-text.js";
import { moveText } from "../../src/reports/move-text.js";
import { partsOf } from "../../src/reports/parts.js";
import { rankChanges } from "../../src/reports/rank.js";
import { differs, summarySentence, tally } from "../../src/reports/summary.js";
import { agreement, clause, compared, example, metaChange, section } from "./fixture.js";

const result = example();
const byId = (id: string) => result.changes.find((change) => (change.after ?? change.before)?.id === id) as Change;

describe("effects in words", () => {
  test.each<[Effect, string, string]>([
    [{ type: "strength", before: "ska", after: "kan", direction: "weaker" }, "svagare: ska → kan", "weaker: ska → kan"],
    [{ type: "condition", before: "", after: "på begäran" }, "nytt villkor: på begäran", "new condition: på begäran"],
    [{ type: "condition", before: "vid behov", after: "" }, "villkor borta: vid behov", "condition gone: vid behov"],
    [{ type: "scope", before: "", after: "stadgar", direction: "narrower" }, "ny avgränsning: stadgar", "new limit: stadgar"],
    [
      { type: "strength", before: "", after: "på förfrågan", direction: "weaker" },
      "svagare: bara på förfrågan",
      "weaker: only på förfrågan",
    ],
    [{ type: "scope", before: "tolerans", after: "", direction: "narrower" }, "utgår: tolerans", "dropped: tolerans"],
    [{ type: "scope", before: "alla", after: "" }, "räckvidd: inte längre alla", "scope: no longer alla"],
    [
      { type: "number", before: "två tjänstepersoner", after: "tre tjänstepersoner", direction: "more" },
      "antal: två tjänstepersoner → tre",
      "number: två tjänstepersoner → tre",
    ],
    [{ type: "number", before: "två", after: "tre" }, "antal: två → tre", "number: två → tre"],
    [{ type: "actor", before: "Regionen", after: "" }, "nämns inte längre: Regionen", "no longer named: Regionen"],
    [{ type: "seats", before: "2:4", after: "3:8" }, "balans: 2:4 → 3:8", "balance: 2:4 → 3:8"],
    [{ type: "wording", before: "", after: "" }, "ny lydelse", "new wording"],
  ])("%o", (effect, sv, en) => {
    expect(effectText(effect, "sv")).toBe(sv);
    expect(effectText(effect, "en")).toBe(en);
  });

  test("effects of the same name share one phrase", () => {
    const numbers: Effect[] = [
      { type: "number", before: "4", after: "6" },
      { type: "number", before: "4", after: "2" },
    ];
    expect(effectTexts(numbers, "sv")).toEqual(["antal: 4 → 6, 4 → 2"]);
  });

  test("a limit that makes it weaker is told once, as what weakens it", () => {
    const words = { before: "", after: "på förfrågan" };
    const change = {
      ...byId("oppenhet.responsibility.1"),
      effects: [
        { type: "scope", ...words, direction: "narrower" },
        { type: "strength", ...words, direction: "weaker" },
      ] satisfies Effect[],
    };
    expect(effectTexts(toldEffects(change), "sv")).toEqual(["svagare: bara på förfrågan"]);
  });

  test("the gravest effect names the change", () => {
    const change = byId("oppenhet.responsibility.1");
    expect(gravestFirst(change.effects).map(({ type }) => type)).toEqual(["strength", "condition"]);
    expect(changeWord(change, "sv")).toBe("Svagare");
    expect(changeWord(byId("signing"), "en")).toBe("New");
    expect(changeWord(byId("oppenhet.action.1"), "sv")).toBe("Borta");
    expect(changeWord(byId("organisation"), "sv")).toBe("Flyttad");
  });
});

describe("the ranked list", () => {
  const ranked = rankChanges(result.changes);

  test("holds every change in substance, weightiest first", () => {
    expect(ranked.map(({ change }) => (change.after ?? change.before)?.id ?? "meta")).toEqual([
      "oppenhet.responsibility.1",
      "organisation.paragraph.1",
      "oppenhet.action.1",
      "signing",
      "meta",
    ]);
    expect(ranked.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  test("tells a new section once, with what stands in it", () => {
    expect(ranked[3]?.inside.map((change) => change.after?.id)).toEqual(["signing.paragraph.1", "signing.paragraph.2"]);
  });

  test("keeps reading order among equals, and leaves out what is only polish", () => {
    const equals = result.changes.map((change) => ({ ...change, weight: 1 }));
    const order = rankChanges(equals).map(({ change }) => equals.indexOf(change));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(rankChanges(equals).some(({ change }) => change.after?.id === "oppenhet.action.2")).toBe(false);
  });
});

describe("the counts", () => {
  test("add up", () => {
    const counts = tally(result.changes);
    expect(counts).toEqual({
      total: 14,
      unchanged: 7,
      editorial: 1,
      substantive: 2,
      added: 3,
      removed: 1,
      moved: 1,
      relabelled: 0,
      meta: 1,
    });
    const { unchanged, editorial, substantive, added, removed } = counts;
    expect(unchanged + editorial + substantive + added + removed).toBe(counts.total);
  });

  test("are summed up in a sentence, one and many told apart", () => {
    expect(summarySentence(tally(result.changes), "sv")).toBe(
      "2 ställen är ändrade i sak, 3 är nya, 1 är borta, 1 är flyttat, 1 är ändrat bara i språket och 1 uppgift om överenskommelsen är ändrad.",
    );
    expect(summarySentence(tally([byId("oppenhet.action.1")]), "sv")).toBe("1 ställe är borta.");
    expect(summarySentence(tally([byId("oppenhet.action.1")]), "en")).toBe("1 place is gone.");
  });

  test("know when nothing differs; a move alone is a difference", () => {
    const same = compared(result.before, result.before, {}).changes;
    expect(differs(tally(same))).toBe(false);
    expect(differs(tally(same.map((change) => ({ ...change, moved: true }))))).toBe(true);
    expect(differs(tally([metaChange("dates.to", "2026", "2031")]))).toBe(true);
  });
});

describe("moves, splits and merges", () => {
  test("a section that passed another is told by the other", () => {
    expect(moveText(byId("organisation"), result, "sv")).toBe("nu före Principer (var efter)");
    expect(moveText(byId("organisation"), result, "en")).toBe("now before Principer (was after)");
    expect(moveText(byId("principles"), result, "sv")).toBeNull();
  });

  test("a clause that changed its principle is told by where it was", () => {
    const before = byId("oppenhet.action.1").before;
    const change = { ...byId("oppenhet.action.2"), before, moved: true, reparented: true };
    expect(moveText(change, result, "sv")).toBe("flyttad från 2. Öppenhet › Åtgärd 1");
  });

  test("a divided clause names its parts, and the part names the whole", () => {
    const one = agreement("", [section("a", "A", "other", [clause("a.paragraph.1", "paragraph", "Vi ses. Vi äter.", 1)])]);
    const two = agreement("", [
      section("a", "A", "other", [
        clause("a.paragraph.1", "paragraph", "Vi ses.", 1),
        clause("a.paragraph.2", "paragraph", "Vi äter.", 2),
      ]),
    ]);
    const divided = compared(one, two, {
      "a.paragraph.1": { status: "edited", partners: { kind: "split", ids: ["a.paragraph.2"] } },
      "a.paragraph.2": { status: "unchanged", partners: { kind: "split", ids: ["a.paragraph.1"] } },
    });
    expect(divided.changes.map((change) => placeNotes(change, divided, "sv"))).toEqual([
      [],
      ["delad; fortsätter i A › stycke 2"],
      ["avdelad från A › stycke 1"],
    ]);
    expect(divided.changes.slice(1).map((change) => changeWord(change, "sv"))).toEqual(["Delad", "Delad"]);
  });
});

test("every change stands under one heading; what is gone stands where its heading went", () => {
  const parts = partsOf(result.changes);
  const all = parts.flatMap((part) => [...(part.heading === null ? [] : [part.heading]), ...part.changes]);
  expect(new Set(all)).toEqual(new Set(result.changes));
  expect(all).toHaveLength(result.changes.length);
  expect(parts.find((part) => part.heading?.after?.id === "oppenhet")?.changes).toContain(byId("oppenhet.action.1"));
});

describe("details of the front matter", () => {
  test("keys are named as people name them, names with dots too", () => {
    expect(metaName("dates.to", "sv")).toBe("gäller till");
    expect(metaName("bodies.Arbetsgruppen.seats.S:t Eriks f.f.", "sv")).toBe("Arbetsgruppen, platser för S:t Eriks f.f.");
    expect(metaName("bodies.Arbetsgruppen.chair", "en")).toBe("Arbetsgruppen, chair");
    expect(metaName("extra.constructor", "sv")).toBe("övrigt, constructor");
    expect(metaName("toString", "sv")).toBe("toString");
  });

  test("values of the model are told in words, names are left alone", () => {
    expect(metaValues(metaChange("stage", "draft", "adopted"), "sv")).toEqual(["utkast", "antagen"]);
    expect(metaValues(metaChange("county", null, "draft"), "sv")).toEqual([null, "draft"]);
  });
});
