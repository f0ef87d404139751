import { frontMatterLine } from "../../checks/front-matter-line.js";
import { missing } from "../../checks/missing.js";
import type { Rule } from "../../rule.js";

const LINE = frontMatterLine("dates", { sv: "reply: 2027-02-28", en: "reply: 2027-02-28" });

export const missingReplyDate: Rule = {
  code: "P003",
  name: "missing-reply-date",
  group: "stage",
  severity: { draft: "off", consultation: "warning", adoption: "off" },
  title: { sv: "Sista svarsdag saknas", en: "No last day to reply" },
  why: {
    sv: "Den som får remissen behöver veta hur lång tid det finns: styrelser möts inte varje vecka.",
    en: "Those consulted need to know how long they have: boards don't meet every week.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Dialog

Parterna samtalar innan beslut fattas.
`,
      good: `# Överenskommelse i Exempellän

Svara på remissen senast den 30 april 2027.

## Dialog

Parterna samtalar innan beslut fattas.
`,
    },
  ],
  check: missing({
    topics: ["reply-date"],
    given: ({ dates }) => dates.reply !== undefined,
    key: "dates.reply",
    message: {
      sv: "Det står inte när svaren på remissen ska vara inne.",
      en: "Nothing says when replies to the consultation are due.",
    },
    advice: {
      sv: `Skriv i texten ”Svara senast den …”, eller ${LINE.sv}. Tre månader är brukligt.`,
      en: `Write “Reply by …” in the text, or ${LINE.en}. Three months is usual.`,
    },
  }),
};
