import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CHECK_STAGES } from "../../src/validate/rule.js";
import { RULES } from "../../src/validate/rules/registry.js";
import { check } from "./plants/plant.js";

const folder = new URL("./fixtures/clean/", import.meta.url);

describe("complete agreements of other shapes, with nothing to find", () => {
  it.each(readdirSync(folder).flatMap((file) => CHECK_STAGES.map((stage) => [file, stage] as const)))(
    "%s, at %s",
    async (file, stage) => {
      const found = await check(readFileSync(new URL(file, folder), "utf8"), RULES, stage);
      const told = found.filter(({ severity }) => severity !== "info");
      expect(told.map(({ rule, finding }) => `${rule.name}: ${finding.message.en} ${finding.unit?.text ?? ""}`)).toEqual([]);
    },
  );
});
