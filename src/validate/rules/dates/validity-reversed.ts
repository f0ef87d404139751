import { firstDay, lastDay } from "../../checks/dates.js";
import { statementsOf } from "../../checks/validity.js";
import type { Rule } from "../../rule.js";

export const validityReversed: Rule = {
  code: "D004",
  name: "validity-reversed",
  group: "dates",
  severity: { draft: "error", consultation: "error", adoption: "error" },
  title: { sv: "Giltigheten slutar innan den börjar", en: "Validity ends before it begins" },
  why: {
    sv: "Med sista dagen före den första gäller överenskommelsen aldrig. Oftast är det ett skrivfel i ett årtal.",
    en: "With the last day before the first the agreement never holds. Most often a year is mistyped.",
  },
  examples: [
    {
      bad: "# Överenskommelse i Exempellän\n\n## Giltighet\n\nÖverenskommelsen gäller från 1 januari 2029 till 31 december 2028.\n",
      good: "# Överenskommelse i Exempellän\n\n## Giltighet\n\nÖverenskommelsen gäller från 1 januari 2027 till 31 december 2028.\n",
    },
  ],
  check: (index) => {
    const starts = statementsOf(index, "from");
    return statementsOf(index, "to").flatMap(({ place, date, text, origin }) => {
      const start = starts.find((from) => from.origin === origin && lastDay(date) < firstDay(from.date));
      if (start === undefined) return [];
      return [
        {
          ...place,
          message: {
            sv: `Sista dagen (${text}) ligger före den första (${start.text}).`,
            en: `The last day (${text}) lies before the first (${start.text}).`,
          },
          advice: {
            sv: "Kontrollera årtalen och rätta det som är fel.",
            en: "Check the years and correct the one that is wrong.",
          },
        },
      ];
    });
  },
};
