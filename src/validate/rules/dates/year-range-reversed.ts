import { yearRanges } from "../../checks/year-ranges.js";
import type { Rule } from "../../rule.js";

export const yearRangeReversed: Rule = {
  code: "D007",
  name: "year-range-reversed",
  group: "dates",
  severity: { draft: "warning", consultation: "error", adoption: "error" },
  title: { sv: "Årtal i fel ordning", en: "Years in the wrong order" },
  why: {
    sv: "En tid som slutar innan den börjar är ett skrivfel, och läsaren kan inte veta vilket av åren som är rätt.",
    en: "A time that ends before it begins is a slip, and the reader cannot know which of the years is right.",
  },
  examples: [
    {
      bad: "# Överenskommelse i Exempellän\n\n## Syfte\n\nSatsningen på ungas möten pågår 2029–2027.\n",
      good: "# Överenskommelse i Exempellän\n\n## Syfte\n\nSatsningen på ungas möten pågår 2027–2029.\n",
    },
  ],
  check: (index) =>
    yearRanges(index)
      .filter(({ first, last }) => last < first)
      .map(({ unit, start, end, text, first, last }) => ({
        unit,
        start,
        end,
        message: { sv: `${text} slutar innan det börjar.`, en: `${text} ends before it begins.` },
        advice: { sv: `Menas ${last}–${first}? Kontrollera båda åren.`, en: `Is ${last}–${first} meant? Check both years.` },
      })),
};
