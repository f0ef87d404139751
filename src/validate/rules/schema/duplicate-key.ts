import { passOn } from "../../checks/pass-on.js";
import type { Rule } from "../../rule.js";

export const duplicateKey: Rule = {
  code: "S005",
  name: "duplicate-key",
  group: "schema",
  severity: { draft: "warning", consultation: "warning", adoption: "error" },
  title: { sv: "Nyckel som står två gånger", en: "Key that stands twice" },
  why: {
    sv: "Två värden för samma uppgift motsäger varandra, och läsaren vet inte vilket som gäller.",
    en: "Two values for one thing contradict each other, and a reader cannot know which counts.",
  },
  examples: [
    {
      bad: `---
language: sv
edition: "2026"
edition: "2027"
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
  check: passOn(["duplicate-key"], {
    sv: "Behåll det värde som gäller och ta bort det andra.",
    en: "Keep the value that counts and remove the other.",
  }),
};
