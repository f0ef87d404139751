import { checkWords } from "../../../language/check-words.js";
import { ADVICE } from "../../checks/advice.js";
import { mixedSpellings } from "../../checks/mixed-spellings.js";
import type { Rule } from "../../rule.js";

export const mixedVerbForms: Rule = {
  code: "L002",
  name: "mixed-verb-forms",
  group: "language",
  severity: ADVICE,
  title: { sv: "Både ska och skall", en: "Both will and shall" },
  why: {
    sv: "”Skall” och ”ska” betyder samma sak, men när båda står i samma text undrar läsaren om det ena binder hårdare. Svenska myndigheter skriver ”ska”.",
    en: "Where “shall” and “will” stand in one text, the reader wonders whether one of them binds harder. Plain English prefers “will” or “must”.",
  },
  examples: [
    {
      bad: "# Överenskommelse i Exempellän\n\n## Åtaganden\n\nParterna ska mötas varje vår. De skall också bjuda in nya föreningar.\n",
      good: "# Överenskommelse i Exempellän\n\n## Åtaganden\n\nParterna ska mötas varje vår. De ska också bjuda in nya föreningar.\n",
    },
  ],
  check: (index) => mixedSpellings(index, checkWords(index.language).advice.oldVerbs),
};
