import { bodySpeaksOf, toldBody, usedBodies } from "../../checks/bodies.js";
import type { Rule } from "../../rule.js";

export const bodyNotConstituted: Rule = {
  code: "A005",
  name: "body-not-constituted",
  group: "actors",
  severity: { draft: "info", consultation: "error", adoption: "error" },
  title: { sv: "Organ som aldrig tillsätts", en: "Body never set up" },
  why: {
    sv: "Får en grupp ansvar utan att det står vilka som sitter i den, blir det bråk om det senare eller så blir den aldrig av.",
    en: "When a group is given duties and nothing says who sits in it, there will be quarrels, or it never comes about.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Principer

### 1. Dialog

Samtal bygger förtroende.

#### Ansvar

- Samverkansgruppen ansvarar för att kalla till möte.
`,
      good: `# Överenskommelse i Exempellän

## Principer

### 1. Dialog

Samtal bygger förtroende.

#### Ansvar

- Samverkansgruppen ansvarar för att kalla till möte.

## Organisation

Samverkansgruppen består av tre ledamöter från varje part.
`,
    },
  ],
  check(index) {
    return usedBodies(index).flatMap(({ name, unit, start, end }) => {
      if ((toldBody(index, name)?.seats.length ?? 0) > 0 || bodySpeaksOf(index, name, "constituted")) return [];
      return [
        {
          unit,
          start,
          end,
          message: {
            sv: `${name} har uppgifter, men det står ingenstans vilka som sitter där.`,
            en: `${name} has duties, but nothing says who sits there.`,
          },
          advice: {
            sv: `Skriv under Organisation hur många ledamöter varje part har i ${name}, och vem som utser dem.`,
            en: `Write under Organisation how many members each party has in ${name}, and who appoints them.`,
          },
        },
      ];
    });
  },
};
