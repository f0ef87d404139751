import { describe, expect, it } from "vitest";
import { listUnits } from "../../src/agreement/walk.js";
import { readAgreement } from "../../src/readers/read.js";
import { keyInSource } from "../../src/validate/key-in-source.js";
import { wordsInSource } from "../../src/validate/words-in-source.js";

const matter = `---
title: Avtal
dates:
  from: 2027-01-01
  to: 2031
parties:
  - name: Region Exempel
    sector: public
  - sector: civil
    # the name comes last
    name: Rådet
"contact":
  email: a@b.se
---

to: not here
`.split("\n");

describe("keyInSource", () => {
  it.each([
    ["title", 2, 1],
    ["dates.to", 5, 3],
    ["parties[1].name", 7, 5],
    ["parties[1].sector", 8, 5],
    ["parties[2].name", 11, 5],
    ["contact.email", 13, 3],
  ])("finds %s", (path, line, column) => {
    expect(keyInSource(path, matter, "front-matter")).toMatchObject({ line, column });
  });

  it("answers with the nearest above what is not there", () => {
    expect(keyInSource("dates.review", matter, "front-matter")).toMatchObject({ line: 3 });
    expect(keyInSource("decision.body", matter, "front-matter")).toMatchObject({ line: 1 });
    expect(keyInSource("title", ["# Avtal"], "front-matter")).toBeNull();
  });

  it("looks under meta in the YAML form", () => {
    const yaml = "samsyn: agreement/1\nmeta:\n  dates:\n    to: 2031\ntitle: A".split("\n");
    expect(keyInSource("dates.to", yaml, "yaml")).toMatchObject({ line: 4, column: 5 });
  });
});

describe("wordsInSource", () => {
  const text = "# A\n\n## Mål\n\nEtt ord, ett till och\n  ett  *ord* till.\n\n- ett ord {strength=may}\n";
  const lines = text.split("\n");
  const find = async (id: string, start: number, end: number) => {
    const unit = listUnits((await readAgreement(text, "a.md")).agreement).find((each) => each.id === id);
    if (!unit) throw new Error(`There is no ${id}.`);
    return [unit.text.slice(start, end), wordsInSource(unit, { start, end }, lines)];
  };

  it("finds words over line ends and indents, the right one of several", async () => {
    expect(await find("goals.paragraph.1", 9, 12)).toEqual(["ett", { line: 5, column: 10, endLine: 5, endColumn: 13 }]);
    expect(await find("goals.paragraph.1", 22, 25)).toEqual(["ett", { line: 6, column: 3, endLine: 6, endColumn: 6 }]);
    expect(await find("goals.paragraph.1", 18, 31)).toEqual([
      "och ett *ord*",
      { line: 5, column: 19, endLine: 6, endColumn: 13 },
    ]);
  });

  it("leaves marks of lists and attributes outside", async () => {
    expect(await find("goals.target.1", 0, 7)).toEqual(["ett ord", { line: 8, column: 3, endLine: 8, endColumn: 10 }]);
  });
});
