import { balanceClaims } from "../../checks/claimed-balance.js";
import type { Rule } from "../../rule.js";

export const balanceNotComputable: Rule = {
  code: "A009",
  name: "balance-not-computable",
  group: "actors",
  severity: { draft: "info", consultation: "warning", adoption: "warning" },
  title: { sv: "Balansen går inte att räkna ut", en: "Balance cannot be computed" },
  why: {
    sv: "En balans som inte står i siffror går inte att hålla någon till.",
    en: "A balance without figures is one that nobody can be held to.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Organisation

I styrgruppen råder jämvikt mellan parterna. Den har fyra ledamöter från Region Exempel.
`,
      good: `# Överenskommelse i Exempellän

## Organisation

I styrgruppen råder jämvikt mellan parterna. Den har fyra ledamöter från Region Exempel och fyra ledamöter från den idéburna sektorn.
`,
    },
  ],
  check(index) {
    // Parties that could not be read are told about; whose a seat is nobody knows until then.
    if (Object.hasOwn(index.agreement.meta.extra, "parties")) return [];
    return balanceClaims(index).flatMap(({ unit, words, sides }) => {
      if (sides.public !== null && sides.civil !== null) return [];
      const lacking =
        sides.public !== null
          ? { sv: "den idéburna sidan", en: "the civil side" }
          : sides.civil !== null
            ? { sv: "den offentliga sidan", en: "the public side" }
            : { sv: "någon sida", en: "either side" };
      return [
        {
          unit,
          ...words,
          message: {
            sv: `Texten lovar balans, men säger inte hur många platser ${lacking.sv} har.`,
            en: `The text claims balance, but doesn't say how many seats ${lacking.en} has.`,
          },
          advice: { sv: "Skriv antalet ledamöter från varje sida.", en: "Write the number of members from each side." },
        },
      ];
    });
  },
};
