import { checkWords } from "../../../language/check-words.js";
import { ADVICE } from "../../checks/advice.js";
import { unitsWith, wordsIn } from "../../checks/readings.js";
import type { Finding, Rule } from "../../rule.js";

export const articleWithDefinite: Rule = {
  code: "L009",
  name: "article-with-definite",
  group: "language",
  severity: ADVICE,
  title: { sv: "Obestämt ord före bestämd form", en: "Indefinite word before a definite noun" },
  why: {
    sv: "”En handlingsplanen” är hälften ”en handlingsplan” och hälften ”handlingsplanen”. Läsaren vet inte om planen finns eller ska göras.",
    en: "In Swedish a noun with the article at its end takes no “a” before it. The reader cannot tell whether the thing is there or is to be made.",
  },
  examples: [
    {
      bad: "# Överenskommelse i Exempellän\n\n## Syfte\n\nParterna tar fram en handlingsplanen varje år.\n",
      good: "# Överenskommelse i Exempellän\n\n## Syfte\n\nParterna tar fram en handlingsplan varje år.\n",
    },
  ],
  check: (index) => {
    const { indefiniteWords, definiteEndings, notDefinite, attributeEndings } = checkWords(index.language).advice;
    if (definiteEndings.length === 0) return [];
    const indefinite = new Set(indefiniteWords);
    return unitsWith(index, (word) => indefinite.has(word)).flatMap((unit): Finding[] => {
      const { tokens } = wordsIn(index, unit);
      return tokens.flatMap((token, at) => {
        const article = tokens[at - 1];
        if (token.kind !== "word" || article === undefined || !indefinite.has(article.norm)) return [];
        if (notDefinite.includes(token.norm) || !definiteEndings.some((ending) => token.norm.endsWith(ending))) return [];
        const next = tokens[at + 1];
        if (next?.kind === "word" && attributeEndings.some((ending) => next.norm.endsWith(ending))) return [];
        return [
          {
            unit,
            start: article.start,
            end: token.end,
            message: {
              sv: `”${article.text} ${token.text}”: obestämt ord före bestämd form.`,
              en: `“${article.text} ${token.text}”: an indefinite word before a definite noun.`,
            },
            advice: {
              sv: "Ta bort det första ordet, eller skriv det andra i obestämd form.",
              en: "Take out the first word, or write the second in the indefinite form.",
            },
          },
        ];
      });
    });
  },
};
