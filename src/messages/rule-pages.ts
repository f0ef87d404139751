import type { Localized } from "./message.js";

/** Groups of rules, in the order of the lists. */
export const GROUP_NAMES = {
  schema: { sv: "Form och uppgifter", en: "Form and details" },
  structure: { sv: "Uppbyggnad", en: "Structure" },
  actors: { sv: "Aktörer och organ", en: "Actors and bodies" },
  obligation: { sv: "Åtaganden", en: "Obligations" },
  terms: { sv: "Begrepp och hänvisningar", en: "Terms and references" },
  dates: { sv: "Datum", en: "Dates" },
  language: { sv: "Språk", en: "Language" },
  stage: { sv: "Inför remiss och antagande", en: "Before consultation and adoption" },
  exceptions: { sv: "Undantag", en: "Exceptions" },
} as const satisfies Record<string, Localized>;

/** What is said around rules when they are listed or explained. */
export const RULE_PAGE = {
  why: { sv: "Varför", en: "Why" },
  severity: { sv: "Hur allvarligt", en: "How serious" },
  bad: { sv: "Så här säger regeln ifrån", en: "This makes the rule speak" },
  good: { sv: "Så här är den tyst", en: "This keeps it quiet" },
  asOf: (day: string): Localized => ({ sv: `den ${day}`, en: `on ${day}` }),
  explainOne: { sv: "Läs om en regel: samsyn rules NAMN eller KOD", en: "Read about a rule: samsyn rules NAME or CODE" },
  exception: { sv: "Undantag vid ett stycke", en: "Exception beside a clause" },
  reason: { sv: "skäl", en: "reason" },
  stages: {
    draft: { sv: "utkast", en: "draft" },
    consultation: { sv: "remiss", en: "consultation" },
    adoption: { sv: "antagande", en: "adoption" },
  },
  count: (n: number): Localized => ({ sv: `${n} regler`, en: `${n} rules` }),
} as const;
