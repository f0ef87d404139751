import { isPast } from "../../checks/dates.js";
import { statementsOf } from "../../checks/validity.js";
import type { Rule } from "../../rule.js";

export const validityPassed: Rule = {
  code: "D003",
  name: "validity-passed",
  group: "dates",
  severity: { draft: "warning", consultation: "error", adoption: "error" },
  title: { sv: "Giltigheten har gått ut", en: "Validity has run out" },
  why: {
    sv: "En överenskommelse vars sista dag är förbi binder ingen, hur väl den än är skriven.",
    en: "An agreement whose last day has passed binds nobody, however well it is written.",
  },
  examples: [
    {
      bad: "# Överenskommelse i Exempellän\n\n## Giltighet\n\nÖverenskommelsen gäller från 1 januari 2021 till 31 december 2024.\n",
      good: "# Överenskommelse i Exempellän\n\n## Giltighet\n\nÖverenskommelsen gäller från 1 januari 2027 till 31 december 2030.\n",
      asOf: "2026-11-22",
    },
  ],
  check: (index) =>
    statementsOf(index, "to")
      .filter(({ date }) => isPast(date, index.asOf))
      .map(({ place, text }) => ({
        ...place,
        message: {
          sv: `Överenskommelsen gäller till ${text}, och den tiden är förbi.`,
          en: `The agreement holds until ${text}, and that time is over.`,
        },
        advice: {
          sv: "Bestäm en ny sista dag, eller märk dokumentet som ersatt (stage: superseded).",
          en: "Decide on a new last day, or mark the document as superseded (stage: superseded).",
        },
      })),
};
