import { passOn } from "../../checks/pass-on.js";
import type { Rule } from "../../rule.js";

export const dateForm: Rule = {
  code: "S003",
  name: "date-form",
  group: "schema",
  severity: { draft: "warning", consultation: "warning", adoption: "error" },
  title: { sv: "Datum i annan form", en: "Date in another form" },
  why: {
    sv: "Bara datum i fast form går att räkna med: om giltigheten har gått ut, om svarstiden är förbi.",
    en: "Only dates in a fixed form can be reckoned with: whether it has lapsed, whether the time to reply is over.",
  },
  examples: [
    {
      bad: `---
language: sv
dates:
  from: 1 januari 2027
---

# Överenskommelse i Exempellän

## Syfte

Vi vill förstå varandra bättre.
`,
      good: `---
language: sv
dates:
  from: 2027-01-01
---

# Överenskommelse i Exempellän

## Syfte

Vi vill förstå varandra bättre.
`,
    },
  ],
  check: passOn(["date-form"], {
    sv: "Skriv till exempel 2027, 2027-01 eller 2027-01-01.",
    en: "Write 2027, 2027-01 or 2027-01-01, for example.",
  }),
};
