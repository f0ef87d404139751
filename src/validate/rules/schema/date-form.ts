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
    sv: "Månaden går från 01 till 12 och dagen från 01 till 31. Är bara året känt, skriv bara det.",
    en: "Months run from 01 to 12 and days from 01 to 31. When only the year is known, write only that.",
  }),
};
