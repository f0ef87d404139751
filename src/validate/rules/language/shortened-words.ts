import { abbreviationOf } from "../../../language/abbreviations.js";
import { checkWords } from "../../../language/check-words.js";
import { ADVICE } from "../../checks/advice.js";
import { unitsWith, wordsIn } from "../../checks/readings.js";
import type { Finding, Rule } from "../../rule.js";

export const shortenedWords: Rule = {
  code: "L004",
  name: "shortened-words",
  group: "language",
  severity: ADVICE,
  title: { sv: "Förkortade småord", en: "Shortened small words" },
  why: {
    sv: "Utskrivna ord går lättare att läsa, också för den som lyssnar på texten. I löpande text sparar ”t.ex.” ingenting.",
    en: "Words in full are easier to read, also for those who listen to the text. In running text “e.g.” saves nothing.",
  },
  examples: [
    {
      bad: "# Överenskommelse i Exempellän\n\n## Syfte\n\nVi vill mötas oftare, t.ex. på länets folkhögskolor.\n",
      good: "# Överenskommelse i Exempellän\n\n## Syfte\n\nVi vill mötas oftare, till exempel på länets folkhögskolor.\n",
    },
  ],
  check: (index) => {
    const { shortAllowed } = checkWords(index.language).advice;
    return unitsWith(index, (word) => abbreviationOf(word, index.language) !== null).flatMap((unit): Finding[] =>
      wordsIn(index, unit).tokens.flatMap(({ kind, norm, text, start, end }) => {
        const known = kind === "word" ? abbreviationOf(norm, index.language) : null;
        if (known === null || shortAllowed.includes(known.short)) return [];
        return [
          {
            unit,
            start,
            end,
            message: { sv: `”${text}” är förkortat.`, en: `“${text}” is shortened.` },
            advice: { sv: `Skriv ut det: ”${known.long}”.`, en: `Write it in full: “${known.long}”.` },
          },
        ];
      }),
    );
  },
};
