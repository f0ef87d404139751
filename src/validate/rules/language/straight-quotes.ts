import { checkWords } from "../../../language/check-words.js";
import { ADVICE } from "../../checks/advice.js";
import { marks } from "../../checks/marks.js";
import type { Rule } from "../../rule.js";

/** A quotation in marks of any sort; a longer one is hardly meant as one. */
const QUOTED = /["“”„«»]([^"“”„«»]{1,300})["“”„«»]/g;

export const straightQuotes: Rule = {
  code: "L006",
  name: "straight-quotes",
  group: "language",
  severity: ADVICE,
  title: { sv: "Citattecken av annat slag", en: "Quotation marks of another kind" },
  why: {
    sv: "På svenska är citattecknen lika i början och slutet: ”så här”. Raka tecken hör till skrivmaskinen, och blandade tecken ser slarvigt ut.",
    en: "English opens a quotation with “ and closes it with ”. Straight marks belong to the typewriter, and a mix looks careless.",
  },
  examples: [
    {
      bad: '# Överenskommelse i Exempellän\n\n## Syfte\n\nVi kallar det "öppna dörrar".\n',
      good: "# Överenskommelse i Exempellän\n\n## Syfte\n\nVi kallar det ”öppna dörrar”.\n",
    },
  ],
  check: marks((index) => {
    const [open, close] = checkWords(index.language).advice.quotes;
    return {
      signs: ['"', "“", "„", "«", "»"],
      pattern: QUOTED,
      replacement: (match, before) => {
        const right = `${open}${match.slice(1, -1)}${close}`;
        // Between two quotations the marks look like one the wrong way round; a space just inside shows it.
        const isBetween = /^.\s|\s.$/s.test(match) || /\d$/.test(before);
        return right === match || isBetween ? null : right;
      },
      message: (match) => ({
        sv: `Citattecknen i ${match} är av annat slag.`,
        en: `The quotation marks in ${match} are of another kind.`,
      }),
      advice: (_, right) => ({ sv: `Skriv ${right}.`, en: `Write ${right}.` }),
    };
  }),
};
