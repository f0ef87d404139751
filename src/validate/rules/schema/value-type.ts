import { passOn } from "../../checks/pass-on.js";
import type { Rule } from "../../rule.js";

export const valueType: Rule = {
  code: "S002",
  name: "value-type",
  group: "schema",
  severity: { draft: "warning", consultation: "warning", adoption: "error" },
  title: { sv: "Värde av fel slag", en: "Value of the wrong kind" },
  why: {
    sv: "En uppgift som inte går att tolka används inte, så överenskommelsen saknar den i praktiken.",
    en: "What cannot be understood is not used, so in practice the agreement lacks it.",
  },
  examples: [
    {
      bad: `---
language: sv
level: regionn
---

# Överenskommelse i Exempellän

## Syfte

Vi vill förstå varandra bättre.
`,
      good: `---
language: sv
level: regional
---

# Överenskommelse i Exempellän

## Syfte

Vi vill förstå varandra bättre.
`,
    },
  ],
  check: passOn(["value-type"], {
    sv: "Skriv värdet i den form som nyckeln tar emot; samsyn schema visar alla.",
    en: "Write the value in the form that the key takes; samsyn schema shows them all.",
  }),
};
