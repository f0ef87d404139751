import { describe, expect, it } from "vitest";
import { allRules } from "../../src/validate/find-rule.js";
import { check } from "./check.js";

const rules = allRules();

const LETTERS = {
  schema: "S",
  structure: "T",
  actors: "A",
  obligation: "O",
  terms: "R",
  dates: "D",
  language: "L",
  stage: "P",
  exceptions: "X",
} as const;

describe("every rule", () => {
  it("has a code and a name of its own, of the right form", () => {
    expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    for (const { code, name, group } of rules) {
      expect(code).toMatch(new RegExp(`^${LETTERS[group]}\\d{3}$`));
      expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    }
  });

  it("speaks both languages, in sentences", () => {
    for (const { name, title, why } of rules) {
      for (const language of ["sv", "en"] as const) {
        expect(title[language], name).not.toBe("");
        expect(why[language], name).toMatch(/[.!?”"]$/u);
      }
      expect(why.sv, name).not.toBe(why.en);
    }
  });

  it("has an example, but for the one about files that are no documents", () => {
    expect(rules.filter(({ examples }) => examples.length === 0).map(({ name }) => name)).toEqual(["project-file"]);
  });
});

for (const rule of rules.filter(({ examples }) => examples.length > 0)) {
  describe(`the rule ${rule.name}`, () => {
    rule.examples.forEach(({ bad, good, stage = "consultation", asOf = "2027-03-09" }, i) => {
      const found = async (markdown: string) => {
        const result = await check(markdown, { stage, asOf, language: rule.group === "language" });
        expect(result.faults).toEqual([]);
        return result.messages.filter(({ code }) => code === rule.code);
      };

      it(`finds its own fault in example ${i + 1}, and says what and what to do in both languages`, async () => {
        const messages = await found(bad);
        expect(messages).not.toEqual([]);
        for (const { message, advice, unit, words, line } of messages) {
          for (const text of [message, advice]) {
            for (const language of ["sv", "en"] as const) expect(text[language]).toMatch(/[.!?:”"`>)]$/u);
            expect(text.sv).not.toBe(text.en);
          }
          if (unit !== null) expect(line).not.toBeNull();
          if (unit !== null && words !== null) {
            expect(words.start).toBeGreaterThanOrEqual(0);
            expect(words.end).toBeGreaterThan(words.start);
            expect(words.end).toBeLessThanOrEqual(unit.text.length);
          }
        }
      });

      it(`finds nothing of the kind in what example ${i + 1} should be`, async () => {
        expect((await found(good)).map(({ message }) => message.en)).toEqual([]);
      });
    });
  });
}
