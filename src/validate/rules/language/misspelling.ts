import { ADVICE } from "../../checks/advice.js";
import type { LateRule } from "../../rule.js";

export const misspelling: LateRule = {
  code: "L001",
  name: "misspelling",
  group: "language",
  severity: ADVICE,
  title: { sv: "Ord som kan vara felstavat", en: "Word that may be misspelt" },
  why: {
    sv: "Ett stavfel i en text som ska antas av fullmäktige är lätt att missa och svårt att rätta efteråt. Ordlistan är stor men kan inte alla ord.",
    en: "A spelling mistake in a text that a council is to adopt is easy to miss and hard to correct afterwards. The word list is large but does not know every word.",
  },
  examples: [
    {
      bad: "# Överenskommelse i Exempellän\n\n## Syfte\n\nVi vill förstå föreningar, stiftelser och likande sammanslutningar bättre.\n",
      good: "# Överenskommelse i Exempellän\n\n## Syfte\n\nVi vill förstå föreningar, stiftelser och liknande sammanslutningar bättre.\n",
    },
    {
      bad: "# Compact for Exampleshire\n\n## Purpose\n\nWe want voluntary groups to keep their independance.\n",
      good: "# Compact for Exampleshire\n\n## Purpose\n\nWe want voluntary groups to keep their independence.\n",
    },
  ],
  load: async (language) => (await import("../../spelling/check-spelling.js")).loadSpelling(language),
};
