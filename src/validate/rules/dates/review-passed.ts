import { isPast } from "../../checks/dates.js";
import { statementsOf } from "../../checks/validity.js";
import type { Rule } from "../../rule.js";

export const reviewPassed: Rule = {
  code: "D006",
  name: "review-passed",
  group: "dates",
  severity: { draft: "info", consultation: "warning", adoption: "warning" },
  title: { sv: "Översynen skulle redan ha gjorts", en: "The review should have been made already" },
  why: {
    sv: "När dagen för översynen har passerat undrar läsaren om den blev av och om texten fortfarande gäller.",
    en: "When the day of the review has passed, the reader wonders whether it took place and whether the text still holds.",
  },
  examples: [
    {
      bad: "---\nlanguage: sv\ndates:\n  review: 2025-06-01\n---\n\n# Överenskommelse i Exempellän\n\n## Syfte\n\nVi vill förstå varandra bättre.\n",
      good: "---\nlanguage: sv\ndates:\n  review: 2028-06-01\n---\n\n# Överenskommelse i Exempellän\n\n## Syfte\n\nVi vill förstå varandra bättre.\n",
      asOf: "2026-11-22",
    },
  ],
  check: (index) =>
    statementsOf(index, "review")
      .filter(({ date }) => isPast(date, index.asOf))
      .map(({ place, text }) => ({
        ...place,
        message: { sv: `Översynen skulle ha gjorts ${text}.`, en: `The review was due ${text}.` },
        advice: {
          sv: "Sätt en ny tid för översynen, eller berätta vad den ledde till.",
          en: "Set a new time for the review, or tell what it led to.",
        },
      })),
};
