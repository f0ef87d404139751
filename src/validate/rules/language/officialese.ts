import type { Language } from "../../../agreement/model.js";
import { checkWords } from "../../../language/check-words.js";
import { indexPhrases, type PhraseIndex } from "../../../language/phrases.js";
import { ADVICE } from "../../checks/advice.js";
import { phrasesInProse } from "../../checks/phrases.js";
import type { Rule } from "../../rule.js";

const lexicons = new Map<Language, PhraseIndex<string>>();

function lexiconOf(language: Language): PhraseIndex<string> {
  const known =
    lexicons.get(language) ??
    indexPhrases(checkWords(language).advice.officialese.map(({ forms, plain }) => [plain, forms] as const));
  lexicons.set(language, known);
  return known;
}

export const officialese: Rule = {
  code: "L011",
  name: "officialese",
  group: "language",
  severity: ADVICE,
  title: { sv: "Tungt kansliord", en: "Heavy official word" },
  why: {
    sv: "Kansliord stänger ute den som inte är van vid dem. Språklagen säger att offentligt språk ska vara vårdat, enkelt och begripligt.",
    en: "Official words shut out those who are not used to them. Public language should be plain enough for all whom it concerns.",
  },
  examples: [
    {
      bad: "# Överenskommelse i Exempellän\n\n## Åtaganden\n\nFöreningarna ska erhålla svar inom en månad.\n",
      good: "# Överenskommelse i Exempellän\n\n## Åtaganden\n\nFöreningarna ska få svar inom en månad.\n",
    },
  ],
  check: (index) =>
    phrasesInProse(index, lexiconOf(index.language)).map(({ unit, text, value, start, end }) => ({
      unit,
      start,
      end,
      message: { sv: `”${text}” är ett tungt ord.`, en: `“${text}” is heavy.` },
      advice: { sv: `Pröva något enklare: ”${value}”.`, en: `Try something plainer: “${value}”.` },
    })),
};
