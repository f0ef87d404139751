import { doerOf } from "../../checks/duties.js";
import type { Rule } from "../../rule.js";

/** Sections that tell how the agreement is carried out; a deed alone there is meant as something to be done. */
const CARRYING = new Set(["implementation", "organisation", "follow-up"]);

export const infinitiveWithoutActor: Rule = {
  code: "O003",
  name: "infinitive-without-actor",
  group: "obligation",
  severity: { draft: "off", consultation: "warning", adoption: "warning" },
  title: { sv: "Något ska göras, men av vem?", en: "Something to do, but by whom?" },
  why: {
    sv: "En punkt som bara säger vad som ska göras lämnar öppet vem som gör det. I en åtgärdslista svarar Ansvar för det, här gör inget det.",
    en: "An item that only says what to do leaves open who does it. In a list of actions the responsibilities answer that; here nothing does.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Uppföljning

- Utvärdera arbetet varje höst.
`,
      good: `# Överenskommelse i Exempellän

## Uppföljning

- Styrgruppen utvärderar arbetet varje höst.
`,
    },
  ],
  check(index) {
    return index.units
      .filter(
        ({ kind, role, actors, strength }) =>
          kind === "paragraph" && role !== null && CARRYING.has(role) && actors.length === 0 && strength !== "none",
      )
      .flatMap((unit) => {
        const { form, start, end } = doerOf(index, unit);
        if (form !== "infinitive") return [];
        return [
          {
            unit,
            start,
            end,
            message: {
              sv: "Här står vad som ska göras, men inte vem som gör det.",
              en: "Here stands what to do, but not who does it.",
            },
            advice: {
              sv: "Börja med den som gör, eller inled listan med ”Styrgruppen ska:”.",
              en: "Begin with who does it, or open the list with “The steering group will:”.",
            },
          },
        ];
      });
  },
};
