import { expect, test } from "vitest";
import { emptyAgreement } from "../../src/agreement/model.js";
import { listUnits } from "../../src/agreement/walk.js";
import { headingText, placeOf, placeParts } from "../../src/reports/place.js";
import { agreement, clause, principle, section } from "./fixture.js";

const text = agreement("Avtalet", [
  section("organisation", "Organisation", "organisation", [], {
    sections: [
      section("rad", "Rådet", "organisation", [clause("rad.paragraph.1", "paragraph", "Rådet ses.", 2)], { label: "2.1" }),
    ],
  }),
  section("principles", "Principer", "principles", [clause("principles.paragraph.1", "paragraph", "Två.", 3)], {
    principles: [
      principle("dialog", "1", "Dialog", [
        clause("dialog.statement.1", "statement", "Först.", 4),
        clause("dialog.statement.2", "statement", "Sedan.", 5),
        clause("dialog.action.1", "action", "Ses.", 6),
        clause("dialog.action.2", "action", "Ses igen.", 7, { label: "b" }),
      ]),
    ],
  }),
]);
text.preamble = [clause("preamble.paragraph.1", "paragraph", "Vi vill.", 1)];
const places = (language: "sv" | "en") => Object.fromEntries(listUnits(text).map((unit) => [unit.id, placeOf(unit, language)]));

test("a place is named as a person would name it", () => {
  expect(places("sv")).toEqual({
    title: "Titel",
    "preamble.paragraph.1": "Ingress › stycke 1",
    organisation: "Organisation › rubrik",
    rad: "Organisation › 2.1 Rådet › rubrik",
    "rad.paragraph.1": "Organisation › 2.1 Rådet › stycke 1",
    principles: "Principer › rubrik",
    "principles.paragraph.1": "Principer › stycke 1",
    dialog: "1. Dialog › rubrik",
    "dialog.statement.1": "1. Dialog › inledning",
    "dialog.statement.2": "1. Dialog › inledning, stycke 2",
    "dialog.action.1": "1. Dialog › Åtgärd 1",
    "dialog.action.2": "1. Dialog › Åtgärd b",
  });
});

test("the words follow the language of the agreement", () => {
  expect(places("en")["dialog.action.1"]).toBe("1. Dialog › Action 1");
  expect(places("en")["preamble.paragraph.1"]).toBe("Preamble › paragraph 1");
});

test("parts come outermost first", () => {
  const unit = listUnits(text).find(({ id }) => id === "rad.paragraph.1");
  expect(unit && placeParts(unit, "sv")).toEqual(["Organisation", "2.1 Rådet", "stycke 1"]);
});

test("a number gets its full stop, a legal number none", () => {
  expect(headingText({ label: "3", title: "Insyn" })).toBe("3. Insyn");
  expect(headingText({ label: "3.1", title: "Insyn" })).toBe("3.1 Insyn");
  expect(headingText({ label: null, title: "Insyn" })).toBe("Insyn");
  expect(listUnits(emptyAgreement("sv"))).toEqual([]);
});
