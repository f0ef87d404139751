import { passOn } from "../../checks/pass-on.js";
import type { Rule } from "../../rule.js";

export const unreadableFrontMatter: Rule = {
  code: "S006",
  name: "unreadable-front-matter",
  group: "schema",
  severity: { draft: "error", consultation: "error", adoption: "error" },
  title: { sv: "Uppgifter som inte går att läsa", en: "Front matter that cannot be read" },
  why: {
    sv: "När uppgifterna överst inte går att läsa vet samsyn varken vilka parterna är eller var dokumentet är på sin väg.",
    en: "When the front matter cannot be read, nothing is known of the parties or of where the document is on its way.",
  },
  examples: [
    {
      bad: `---
language: sv
parties: [Region Exempel
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
  check: passOn(
    ["yaml-syntax", "yaml-bounds", "yaml-size", "unclosed-front-matter", "not-an-agreement", "form-version", "misplaced"],
    {
      sv: "Se över raderna omkring: indrag med mellanslag, kolon efter nyckeln, tre streck före och efter.",
      en: "Look over the lines around it: indents of spaces, a colon after the key, three hyphens before and after.",
    },
  ),
};
