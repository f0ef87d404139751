import { passOn } from "../../checks/pass-on.js";
import type { Rule } from "../../rule.js";

export const toldStrengthDiffers: Rule = {
  code: "O006",
  name: "told-strength-differs",
  group: "obligation",
  severity: { draft: "info", consultation: "warning", adoption: "warning" },
  title: { sv: "Angiven styrka och orden skiljer sig", en: "Stated strength and words differ" },
  why: {
    sv: "Står det i klamrarna att punkten binder men orden säger kan, jämförs den som ett löfte fast den inte läses så.",
    en: "When the braces say that a clause binds and its words say may, it is compared as a promise though it isn't read as one.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Åtaganden

- Region Exempel kan öppna hallarna på loven. {strength=binding}
`,
      good: `# Överenskommelse i Exempellän

## Åtaganden

- Region Exempel ska öppna hallarna på loven. {strength=binding}
`,
    },
  ],
  check: passOn(["told-strength"], {
    sv: "Ändra orden, eller ta bort märket i klamrarna.",
    en: "Change the words, or remove the mark in the braces.",
  }),
};
