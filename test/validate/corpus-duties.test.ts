import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readAgreement } from "../../src/readers/read.js";
import { RULES } from "../../src/validate/rules/registry.js";
import { checkRead } from "./plants/plant.js";

const corpus = process.env["SAMSYN_CORPUS"];
if (corpus === undefined) console.log("Skipped: rules of structure and duty on real texts (set SAMSYN_CORPUS to their folder).");

const GROUPS = new Set(["schema", "structure", "actors", "obligation", "stage"]);

describe.skipIf(corpus === undefined)(
  "structure and duty in real texts (skipped unless SAMSYN_CORPUS names their folder)",
  () => {
    const found = async (file: string) => {
      const { agreement, messages } = await readAgreement(readFileSync(`${corpus}/${file}`), file);
      return checkRead(agreement, messages, RULES, "adoption")
        .filter(({ rule, severity }) => GROUPS.has(rule.group) && severity !== "info")
        .map(({ rule, finding }) => (finding.unit === null ? rule.name : `${rule.name} ${finding.unit.id}`));
    };
    const lacking = [
      "missing-exit",
      "missing-equal-treatment",
      "missing-decision-body",
      "missing-decision-date",
      "missing-reference",
      "missing-validity",
    ];

    it("finds in the earlier revision what it lacks, and nothing else", async () => {
      expect((await found("halland-2019.txt")).sort()).toEqual(
        [
          ...lacking,
          "missing-contact",
          "missing-signing-block",
          "actor-name-drift langsiktighet.statement.1",
          "passive-without-actor oppenhet.action.2",
          "passive-without-actor oppenhet.action.4",
          "passive-without-actor sjalvstandighet.action.1",
          "passive-without-actor sjalvstandighet.action.2",
        ].sort(),
      );
    });

    it("finds in the later one that contact and signatures have come", async () => {
      expect((await found("halland-2024.txt")).sort()).toEqual(
        [
          ...lacking,
          "passive-without-actor oppenhet.action.2",
          "passive-without-actor sjalvstandighet.action.1",
          "passive-without-actor sjalvstandighet.action.2",
        ].sort(),
      );
    });
  },
);
