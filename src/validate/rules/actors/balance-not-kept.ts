import { balanceClaims } from "../../checks/claimed-balance.js";
import type { Rule } from "../../rule.js";

export const balanceNotKept: Rule = {
  code: "A008",
  name: "balance-not-kept",
  group: "actors",
  severity: { draft: "warning", consultation: "error", adoption: "error" },
  title: { sv: "Lovad balans hålls inte", en: "Balance claimed but not kept" },
  why: {
    sv: "Sägs sidorna väga lika men antalen är olika, har den mindre sidan skäl att känna sig lurad.",
    en: "When the sides are said to weigh the same and the numbers differ, the smaller side has cause to feel deceived.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Organisation

I styrgruppen råder jämvikt mellan parterna. Den har fyra ledamöter från Region Exempel och två ledamöter från den idéburna sektorn.
`,
      good: `# Överenskommelse i Exempellän

## Organisation

I styrgruppen råder jämvikt mellan parterna. Den har fyra ledamöter från Region Exempel och fyra ledamöter från den idéburna sektorn.
`,
    },
  ],
  check(index) {
    return balanceClaims(index).flatMap(({ unit, words, sides }) => {
      if (sides.public === null || sides.civil === null || sides.public === sides.civil) return [];
      return [
        {
          unit,
          ...words,
          message: {
            sv: `Texten lovar balans, men platserna är ${sides.public} offentliga och ${sides.civil} idéburna.`,
            en: `The text claims balance, but the seats are ${sides.public} public and ${sides.civil} civil.`,
          },
          advice: { sv: "Gör antalen lika, eller ta bort ordet om balans.", en: "Make the numbers equal, or drop the claim." },
        },
      ];
    });
  },
};
