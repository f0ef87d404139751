import { describe, expect, it } from "vitest";
import type { Rule } from "../../../src/validate/rule.js";
import { LATE_RULES, RULES } from "../../../src/validate/rules/registry.js";
import { Random } from "../../generator/random.js";
import { composeClean } from "./compose.js";
import { DATES } from "./dates.js";
import { writePlain } from "./document.js";
import { LANGUAGE } from "./language.js";
import { check, recallOf } from "./plant.js";
import { TERMS } from "./terms.js";

const PLANTS = [...TERMS, ...DATES, ...LANGUAGE];
const GROUPS = new Set(["terms", "dates", "language"]);

/** Share of planted faults that each rule must find, and how many are planted for each. */
const RECALL = 0.98;
const PLANTED = 40;

const late = await Promise.all(LATE_RULES.map(async (rule): Promise<Rule> => ({ ...rule, check: await rule.load() })));
const rules = [...RULES, ...late].filter(({ group }) => GROUPS.has(group));

describe("faults of terms, dates and language planted one at a time", () => {
  it.each(PLANTS.map((plant) => [plant.rule, plant] as const))("finds %s", async (_, plant) => {
    const { found, planted, missed } = await recallOf(plant, rules, PLANTED);
    expect(found / planted, missed[0]).toBeGreaterThanOrEqual(RECALL);
  });

  it("has a plant for every rule", () => {
    const planted = new Set(PLANTS.map(({ rule }) => rule));
    expect(rules.map(({ name }) => name).filter((name) => !planted.has(name))).toEqual([]);
  });

  it("finds no words misspelt and next to no advice in clean agreements", async () => {
    const told: string[] = [];
    for (let seed = 1; seed <= 30; seed += 1) {
      const text = writePlain(composeClean(new Random(seed * 15_485_863)).document);
      for (const { rule, finding } of await check(text, rules, "consultation")) {
        const { unit, start, end } = finding;
        if (rule.name !== "hard-to-read") told.push(`${rule.name}: ${unit?.text.slice(start, end) ?? ""}`);
      }
    }
    expect([...new Set(told)]).toEqual([]);
  });
});
