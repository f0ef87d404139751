import { checkWords } from "../../../language/check-words.js";
import { ADVICE } from "../../checks/advice.js";
import { proseOf, wordsIn } from "../../checks/readings.js";
import type { Finding, Rule } from "../../rule.js";

export const doubleWord: Rule = {
  code: "L008",
  name: "double-word",
  group: "language",
  severity: ADVICE,
  title: { sv: "Samma ord två gånger", en: "The same word twice" },
  why: {
    sv: "Ett ord som står två gånger i rad är nästan alltid en rest från en ändring, och ögat hoppar lätt över det.",
    en: "A word that stands twice in a row is almost always left from a change, and the eye slips past it.",
  },
  examples: [
    {
      bad: "# Överenskommelse i Exempellän\n\n## Syfte\n\nVi vill ta del av av varandras kunskap.\n",
      good: "# Överenskommelse i Exempellän\n\n## Syfte\n\nVi vill ta del av varandras kunskap.\n",
    },
  ],
  check: (index) => {
    const { doublesAllowed } = checkWords(index.language).advice;
    return proseOf(index).flatMap((unit): Finding[] => {
      const { tokens, text } = wordsIn(index, unit);
      return tokens.flatMap((token, at) => {
        const before = tokens[at - 1];
        if (before === undefined || token.kind !== "word" || before.norm !== token.norm) return [];
        if (doublesAllowed.includes(token.norm) || !/^\s+$/.test(text.slice(before.end, token.start))) return [];
        // Two capitals are a name ("Bara Bara") more often than a slip.
        if (token.text !== token.norm) return [];
        return [
          {
            unit,
            start: before.start,
            end: token.end,
            message: { sv: `”${token.text}” står två gånger.`, en: `“${token.text}” stands twice.` },
            advice: { sv: "Ta bort det ena, om det inte är meningen.", en: "Take one of them out, unless it is meant." },
          },
        ];
      });
    });
  },
};
