import { passOn } from "../../checks/pass-on.js";
import type { Rule } from "../../rule.js";

export const unknownAttribute: Rule = {
  code: "S007",
  name: "unknown-attribute",
  group: "schema",
  severity: { draft: "info", consultation: "warning", adoption: "warning" },
  title: { sv: "Okänd uppgift i klamrar", en: "Unknown attribute in braces" },
  why: {
    sv: "Det som står i klamrar sist i en punkt är till för samsyn. Är det okänt blir det kvar som text som alla ser.",
    en: "What stands in braces at the end of a clause is meant for samsyn. When it is unknown, it stays as text for all to see.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Uppföljning

Parterna möts varje höst. {stregth=binding}
`,
      good: `# Överenskommelse i Exempellän

## Uppföljning

Parterna möts varje höst. {strength=binding}
`,
    },
  ],
  check: passOn(["attribute-key", "attribute-value"], {
    sv: "Rätta ordet i klamrarna, eller ta bort dem.",
    en: "Correct the word in the braces, or remove them.",
  }),
};
