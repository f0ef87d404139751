import { isPast } from "../../checks/dates.js";
import { targetDates } from "../../checks/targets.js";
import type { Rule } from "../../rule.js";

export const targetPassed: Rule = {
  code: "D001",
  name: "target-passed",
  group: "dates",
  severity: { draft: "warning", consultation: "error", adoption: "error" },
  title: { sv: "Mål eller tidsgräns som har passerats", en: "Target or deadline that has passed" },
  why: {
    sv: "Ett mål vars år redan är förbi går inte att arbeta mot. Antingen är det nått och ska redovisas, eller också behöver det en ny tid.",
    en: "Nobody can work towards a target whose year is over. Either it is reached and should be reported, or it needs a new date.",
  },
  examples: [
    {
      bad: "# Överenskommelse i Exempellän\n\n## Målbild 2024\n\n- Fler föreningar samarbetar över kommungränserna.\n",
      good: "# Överenskommelse i Exempellän\n\n## Målbild 2030\n\n- Fler föreningar samarbetar över kommungränserna.\n",
      asOf: "2026-11-22",
    },
    {
      bad: "# Överenskommelse i Exempellän\n\n## Principer\n\n### Dialog\n\n#### Åtgärder\n\n- Kartlägga länets mötesplatser senast den 1 mars 2025.\n",
      good: "# Överenskommelse i Exempellän\n\n## Principer\n\n### Dialog\n\n#### Åtgärder\n\n- Kartlägga länets mötesplatser senast den 1 mars 2028.\n",
      asOf: "2026-11-22",
    },
  ],
  check: (index) =>
    targetDates(index)
      .filter(({ date }) => isPast(date, index.asOf))
      .map(({ unit, start, end, text, inHeading }) => ({
        unit,
        start,
        end,
        ...(inHeading ? {} : { severity: "warning" as const }),
        message: inHeading
          ? { sv: `Målet gäller ${text}, och den tiden är förbi.`, en: `The target is for ${text}, and that time is over.` }
          : { sv: `Tidsgränsen ${text} har redan passerats.`, en: `The deadline ${text} has passed already.` },
        advice: inHeading
          ? {
              sv: "Sätt ett nytt år, eller berätta i uppföljningen hur det gick.",
              en: "Set a new year, or tell in the follow-up how it went.",
            }
          : {
              sv: "Sätt en ny tid, eller skriv att det är gjort. Berättar texten om något som har hänt, skriv det i dåtid.",
              en: "Set a new date, or write that it is done. If the text tells of something past, write it in the past tense.",
            },
      })),
};
