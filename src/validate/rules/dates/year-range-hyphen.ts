import { yearRanges } from "../../checks/year-ranges.js";
import type { Rule } from "../../rule.js";

export const yearRangeHyphen: Rule = {
  code: "D008",
  name: "year-range-hyphen",
  group: "dates",
  severity: { draft: "info", consultation: "info", adoption: "info" },
  title: { sv: "Bindestreck mellan årtal", en: "Hyphen between years" },
  why: {
    sv: "Mellan två årtal står tankstreck utan mellanslag: det betyder ”till”. Bindestrecket håller ihop ord.",
    en: "Between two years stands an en dash without spaces: it means “to”. The hyphen holds words together.",
  },
  examples: [
    {
      bad: "# Överenskommelse i Exempellän\n\n## Syfte\n\nSatsningen på ungas möten pågår 2027-2029.\n",
      good: "# Överenskommelse i Exempellän\n\n## Syfte\n\nSatsningen på ungas möten pågår 2027–2029.\n",
    },
  ],
  check: (index) =>
    yearRanges(index).flatMap(({ unit, start, end, text }) => {
      const replacement = text.replace(/\s?[-\u2010-\u2015]\s?/, "–");
      if (replacement === text) return [];
      return [
        {
          unit,
          start,
          end,
          message: {
            sv: `Mellan årtalen står ”${text.slice(4, -4).trim() || "-"}”.`,
            en: `Between the years stands “${text.slice(4, -4).trim() || "-"}”.`,
          },
          advice: { sv: `Skriv ${replacement}.`, en: `Write ${replacement}.` },
          fix: { unit: unit.id, start, end, replacement },
        },
      ];
    }),
};
