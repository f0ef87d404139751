import { checkWords } from "../../../language/check-words.js";
import { ADVICE } from "../../checks/advice.js";
import { mixedSpellings as mixed } from "../../checks/mixed-spellings.js";
import type { Rule } from "../../rule.js";

export const mixedSpellings: Rule = {
  code: "L003",
  name: "mixed-spellings",
  group: "language",
  severity: ADVICE,
  title: { sv: "Samma ord skrivet på två sätt", en: "The same word written in two ways" },
  why: {
    sv: "”I dag” och ”idag” är båda rätt, men inte om vartannat. En text som håller sig till ett skrivsätt verkar genomläst.",
    en: "Two spellings may both be right, but not side by side. A text that keeps to one looks well read through.",
  },
  examples: [
    {
      bad: "# Överenskommelse i Exempellän\n\n## Bakgrund\n\nI dag möts vi ofta. Flera av åtgärderna görs redan idag.\n",
      good: "# Överenskommelse i Exempellän\n\n## Bakgrund\n\nI dag möts vi ofta. Flera av åtgärderna görs redan i dag.\n",
    },
  ],
  check: (index) => mixed(index, checkWords(index.language).advice.together),
};
