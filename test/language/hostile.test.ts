import { describe, expect, it } from "vitest";
import { findActors } from "../../src/language/actors.js";
import { principleConcepts } from "../../src/language/concepts.js";
import { headingRole, leadKind, splitLabel } from "../../src/language/headings.js";
import { findQualifiers } from "../../src/language/qualifiers.js";
import { clauseStrength, strengthPhrases } from "../../src/language/strength.js";

const LENGTH = 100_000;
/** Work in proportion to the length takes well under a second; in proportion to its square, minutes. */
const LIMIT = 30_000;

const READERS: Record<string, (text: string) => unknown> = {
  strength: (text) => clauseStrength(text, "sv", "Ansvar"),
  phrases: (text) => strengthPhrases(text, "sv"),
  actors: (text) => findActors(text, "sv"),
  qualifiers: (text) => findQualifiers(text, "sv"),
  headings: (text) => [headingRole(text), leadKind(text), splitLabel(text), principleConcepts(text)],
};

describe.each(Object.entries(READERS))("%s reads hostile text in time", (_name, read) => {
  it.each([
    "a",
    "1",
    "1.",
    ".",
    "a-",
    "a@",
    "å",
    "kommunen ska ",
    "kommunen och ",
    "utses av ",
    "om ",
    "2031-",
    "verka för, ",
    "Region ",
    "'",
    "har ",
  ])("%j over and over", (piece) => {
    const started = performance.now();
    read(piece.repeat(LENGTH / piece.length));
    expect(performance.now() - started).toBeLessThan(LIMIT);
  });
});
