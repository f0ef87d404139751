import { acronymsOf } from "../../checks/acronyms.js";
import type { Rule } from "../../rule.js";

export const abbreviationBeforeExplanation: Rule = {
  code: "R002",
  name: "abbreviation-before-explanation",
  group: "terms",
  severity: { draft: "info", consultation: "warning", adoption: "warning" },
  title: { sv: "Förkortning som används innan den förklaras", en: "Abbreviation used before it is explained" },
  why: {
    sv: "Den som läser från början möter förkortningen utan att veta vad den betyder. Förklaringen hjälper bara om den kommer först.",
    en: "Whoever reads from the beginning meets the abbreviation without knowing what it means. The explanation helps only when it comes first.",
  },
  examples: [
    {
      bad: "# Överenskommelse i Exempellän\n\n## Syfte\n\nParterna vill pröva IOP.\n\n## Uppföljning\n\nVarje år följs idéburet offentligt partnerskap (IOP) upp.\n",
      good: "# Överenskommelse i Exempellän\n\n## Syfte\n\nParterna vill pröva idéburet offentligt partnerskap (IOP).\n\n## Uppföljning\n\nVarje år följs IOP upp.\n",
    },
  ],
  check: (index) =>
    acronymsOf(index).flatMap(({ name, uses }) => {
      const explained = uses.find((use) => use.explained);
      const first = uses.find(({ inHeading, unit }) => !inHeading && unit.role !== "definitions");
      if (explained === undefined || first === undefined || first.explained) return [];
      const isBefore =
        first.unit.index < explained.unit.index || (first.unit === explained.unit && first.start < explained.start);
      if (!isBefore) return [];
      return [
        {
          unit: first.unit,
          start: first.start,
          end: first.end,
          message: {
            sv: `Förkortningen ${name} används här men förklaras först längre fram.`,
            en: `The abbreviation ${name} is used here but explained only further on.`,
          },
          advice: {
            sv: `Flytta hit förklaringen, och skriv bara ${name} längre fram.`,
            en: `Move the explanation here, and write only ${name} further on.`,
          },
          related: [{ unit: explained.unit, message: { sv: "Här förklaras den.", en: "It is explained here." } }],
        },
      ];
    }),
};
