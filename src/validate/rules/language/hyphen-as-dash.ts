import { ADVICE } from "../../checks/advice.js";
import { marks } from "../../checks/marks.js";
import type { Rule } from "../../rule.js";

export const hyphenAsDash: Rule = {
  code: "L005",
  name: "hyphen-as-dash",
  group: "language",
  severity: ADVICE,
  title: { sv: "Bindestreck i stället för tankstreck", en: "Hyphen instead of a dash" },
  why: {
    sv: "Bindestrecket håller ihop ord, tankstrecket skiljer dem åt. Med fel streck läses orden som om de hörde ihop.",
    en: "The hyphen joins words, the dash parts them. With the wrong one the words are read as if they belonged together.",
  },
  examples: [
    {
      bad: "# Överenskommelse i Exempellän\n\n## Syfte\n\nVi möts ofta - och på många sätt.\n",
      good: "# Överenskommelse i Exempellän\n\n## Syfte\n\nVi möts ofta – och på många sätt.\n",
    },
  ],
  check: marks(() => ({
    signs: [" -", " —", "--"],
    pattern: / (?:-{1,2}|—) |(?<=[^\s-])--(?=[^\s-])/g,
    // Between figures it is a span, and another rule's.
    replacement: (_, before, after) => (before === "" || (/\d$/.test(before) && /^\d/.test(after)) ? null : " – "),
    message: (match) => ({ sv: `Här står ”${match.trim()}” som tankstreck.`, en: `Here “${match.trim()}” stands for a dash.` }),
    advice: () => ({ sv: "Skriv tankstreck: ” – ”.", en: "Write an en dash: “ – ”." }),
  })),
};
