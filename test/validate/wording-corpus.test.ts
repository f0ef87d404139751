import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readAgreement } from "../../src/readers/read.js";
import type { Rule } from "../../src/validate/rule.js";
import { LATE_RULES, RULES } from "../../src/validate/rules/registry.js";
import { checkRead } from "./plants/plant.js";

const corpus = process.env["SAMSYN_CORPUS"];
if (corpus === undefined) console.log("Skipped: terms, dates and language in real texts. Set SAMSYN_CORPUS to their folder.");

const GROUPS = new Set(["terms", "dates", "language"]);

/** Findings as "rule: words meant", each once. */
async function foundIn(file: string): Promise<string[]> {
  const late = await Promise.all(LATE_RULES.map(async (rule): Promise<Rule> => ({ ...rule, check: await rule.load() })));
  const rules = [...RULES, ...late].filter(({ group }) => GROUPS.has(group));
  const { agreement, messages } = await readAgreement(readFileSync(`${corpus ?? ""}/${file}`), file);
  const findings = checkRead(agreement, messages, rules, "consultation");
  const told = findings
    .filter(({ rule }) => rule.name !== "hard-to-read" && rule.name !== "officialese")
    .map(
      ({ rule, severity, finding: { unit, start, end } }) => `${rule.name} ${severity}: ${unit?.text.slice(start, end) ?? ""}`,
    );
  return [...new Set(told)].toSorted();
}

describe.skipIf(corpus === undefined)(
  "terms, dates and language in real texts (skipped unless SAMSYN_CORPUS names their folder)",
  () => {
    it("finds in the earlier revision what a careful reader has found, and nothing else", async () => {
      expect(await foundIn("halland-2019.txt")).toEqual([
        "action-already-done warning: Skapa en arbetsgrupp",
        "misspelling info: likande",
        "mixed-terms warning: Signerande",
        "mixed-terms warning: undertecknade",
        "mixed-verb-forms info: skall",
        "outdated-name info: Sveriges kommuner och Landsting",
        "shortened-words info: t.ex.",
        "target-passed error: 2024",
      ]);
    });

    it("finds in the later one what a careful reader has found, and nothing else", async () => {
      expect(await foundIn("halland-2024.txt")).toEqual([
        "abbreviation-explained-twice info: IOP",
        "action-already-done warning: Skapa en arbetsgrupp",
        "misspelling info: Själständighet",
        "misspelling info: likande",
        "mixed-spellings info: idag",
        "mixed-terms warning: signerande",
        "mixed-terms warning: undertecknade",
        "mixed-verb-forms info: skall",
        "outdated-name info: Sveriges Kommuner och Landsting",
        "target-passed error: 2024",
      ]);
    });
  },
);
