import { firstDay, lastDay } from "../../checks/dates.js";
import { statementsOf } from "../../checks/validity.js";
import type { Rule } from "../../rule.js";

export const reviewAfterEnd: Rule = {
  code: "D005",
  name: "review-after-end",
  group: "dates",
  severity: { draft: "warning", consultation: "warning", adoption: "error" },
  title: { sv: "Översyn efter giltighetstidens slut", en: "Review after the end of validity" },
  why: {
    sv: "Översynen ska hinna leda till en ny överenskommelse innan den gamla upphör. Kommer den efteråt finns det inget kvar att se över.",
    en: "The review should lead to a new agreement before the old one lapses. Afterwards there is nothing left to review.",
  },
  examples: [
    {
      bad: "# Överenskommelse i Exempellän\n\n## Giltighet\n\nÖverenskommelsen gäller från 1 januari 2027 till 31 december 2030. Överenskommelsen ses över under 2031.\n",
      good: "# Överenskommelse i Exempellän\n\n## Giltighet\n\nÖverenskommelsen gäller från 1 januari 2027 till 31 december 2030. Överenskommelsen ses över under 2029.\n",
    },
  ],
  check: (index) => {
    // An end before the beginning is a slip, told as such; the review may well be right.
    const froms = statementsOf(index, "from");
    const ends = statementsOf(index, "to").filter(
      (to) => !froms.some((from) => from.origin === to.origin && firstDay(from.date) > lastDay(to.date)),
    );
    return statementsOf(index, "review").flatMap(({ place, date, text }) => {
      const end = ends.find((to) => firstDay(date) > lastDay(to.date));
      if (end === undefined) return [];
      return [
        {
          ...place,
          message: {
            sv: `Översynen (${text}) ligger efter den sista giltiga dagen (${end.text}).`,
            en: `The review (${text}) lies after the last day of validity (${end.text}).`,
          },
          advice: {
            sv: "Lägg översynen minst ett år före slutet, så hinner remiss och beslut med.",
            en: "Place the review at least a year before the end, so that there is time for consultation and decision.",
          },
        },
      ];
    });
  },
};
