import { firstDay, isPast, lastDay } from "../../checks/dates.js";
import { targetDates } from "../../checks/targets.js";
import { statementsOf } from "../../checks/validity.js";
import type { Finding, Rule } from "../../rule.js";

export const targetOutsideValidity: Rule = {
  code: "D002",
  name: "target-outside-validity",
  group: "dates",
  severity: { draft: "info", consultation: "warning", adoption: "warning" },
  title: { sv: "Mål utanför giltighetstiden", en: "Target outside the time of validity" },
  why: {
    sv: "Ingen har åtagit sig något efter den dag då överenskommelsen slutar gälla. Ett mål som ligger senare har ingen som ansvarar för det.",
    en: "Nobody has undertaken anything after the day on which the agreement lapses. A later target has nobody responsible for it.",
  },
  examples: [
    {
      bad: "# Överenskommelse i Exempellän\n\n## Målbild 2035\n\n- Fler föreningar samarbetar.\n\n## Giltighet\n\nÖverenskommelsen gäller från 1 januari 2027 till 31 december 2030.\n",
      good: "# Överenskommelse i Exempellän\n\n## Målbild 2030\n\n- Fler föreningar samarbetar.\n\n## Giltighet\n\nÖverenskommelsen gäller från 1 januari 2027 till 31 december 2030.\n",
    },
  ],
  check: (index) => {
    const to = statementsOf(index, "to")[0];
    const from = statementsOf(index, "from")[0];
    return targetDates(index).flatMap((target): Finding[] => {
      const isAfter = to !== undefined && firstDay(target.date) > lastDay(to.date);
      const isBefore = from !== undefined && lastDay(target.date) < firstDay(from.date);
      // A time that is over is told as such.
      if ((!isAfter && !isBefore) || isPast(target.date, index.asOf)) return [];
      const { unit, start, end, text } = target;
      const bound = (isAfter ? to?.text : from?.text) ?? "";
      return [
        {
          unit,
          start,
          end,
          message: isAfter
            ? {
                sv: `${text} ligger efter giltighetstidens slut (${bound}).`,
                en: `${text} lies after the end of validity (${bound}).`,
              }
            : {
                sv: `${text} ligger före giltighetstidens början (${bound}).`,
                en: `${text} lies before the beginning of validity (${bound}).`,
              },
          advice: {
            sv: "Flytta målet in i giltighetstiden, eller förläng giltigheten.",
            en: "Move the target into the time of validity, or prolong that.",
          },
        },
      ];
    });
  },
};
