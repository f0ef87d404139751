import { describe, expect, it } from "vitest";
import { CHECK_STAGES } from "../../../src/validate/rule.js";
import { RULES } from "../../../src/validate/rules/registry.js";
import { Random } from "../../generator/random.js";
import { ACTORS } from "./actors.js";
import { composeClean } from "./compose.js";
import { writePlain } from "./document.js";
import { OBLIGATION } from "./obligation.js";
import { check, type Plant, recallOf } from "./plant.js";
import { SCHEMA } from "./schema.js";
import { STAGE } from "./stage.js";
import { STRUCTURE } from "./structure.js";

const PLANTS: readonly Plant[] = [...SCHEMA, ...STRUCTURE, ...ACTORS, ...OBLIGATION, ...STAGE];

/** Share of planted faults that each rule must find, and how many are planted for each. */
const RECALL = 0.98;
const PLANTED = 20;
/** Twenty agreements are read for each; a busy machine takes its time. */
const PATIENCE = 60_000;

describe("faults planted one at a time in clean agreements", () => {
  it.each(PLANTS.map((plant) => [plant.rule, plant] as const))(
    "finds %s",
    async (_, plant) => {
      const { found, planted, missed } = await recallOf(plant, RULES, PLANTED);
      expect(found / planted, missed[0]).toBeGreaterThanOrEqual(RECALL);
    },
    PATIENCE,
  );

  it("has a plant for every rule of its groups", () => {
    const planted = new Set(PLANTS.map(({ rule }) => rule));
    const groups = new Set(["schema", "structure", "actors", "obligation", "stage"]);
    expect(RULES.filter(({ name, group }) => groups.has(group) && !planted.has(name)).map(({ name }) => name)).toEqual([]);
  });

  it.each(CHECK_STAGES)(
    "finds no error and no warning in clean ones, at %s",
    async (stage) => {
      const told: string[] = [];
      for (let seed = 1; seed <= 30; seed += 1) {
        const text = writePlain(composeClean(new Random(seed * 104_729)).document);
        for (const { rule, severity, finding } of await check(text, RULES, stage)) {
          if (severity !== "info") told.push(`${rule.name}: ${finding.message.sv} ${finding.unit?.text ?? finding.key ?? ""}`);
        }
      }
      expect(told).toEqual([]);
    },
    PATIENCE,
  );
});
