import { passOn } from "../../checks/pass-on.js";
import type { Rule } from "../../rule.js";

export const unknownKey: Rule = {
  code: "S001",
  name: "unknown-key",
  group: "schema",
  severity: { draft: "info", consultation: "warning", adoption: "warning" },
  title: { sv: "Okänd nyckel", en: "Unknown key" },
  why: {
    sv: "Uppgifter under en okänd nyckel följer med men används inte. Oftast är det ett stavfel.",
    en: "What stands under an unknown key is kept but not used. Most often it is a slip.",
  },
  examples: [
    {
      bad: `---
language: sv
edtion: "2027"
---

# Överenskommelse i Exempellän

## Syfte

Vi vill förstå varandra bättre.
`,
      good: `---
language: sv
edition: "2027"
---

# Överenskommelse i Exempellän

## Syfte

Vi vill förstå varandra bättre.
`,
    },
  ],
  check: passOn(["unknown-key"], {
    sv: "Rätta nyckelns namn, eller ta bort raden om uppgiften inte behövs.",
    en: "Correct the name of the key, or remove the line if it is not needed.",
  }),
};
