import { missing } from "../../checks/missing.js";
import type { Rule } from "../../rule.js";

export const missingExit: Rule = {
  code: "A012",
  name: "missing-exit",
  group: "actors",
  severity: { draft: "off", consultation: "warning", adoption: "warning" },
  title: { sv: "Utträde saknas", en: "No way out" },
  why: {
    sv: "Organisationer läggs ned och byter inriktning. Om ingen vet hur man lämnar överenskommelsen står de kvar på papperet.",
    en: "Organisations close and change course. When nobody knows how to leave, they stay on paper.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Dialog

Parterna samtalar innan beslut fattas.
`,
      good: `# Överenskommelse i Exempellän

## Dialog

Parterna samtalar innan beslut fattas.

## Utträde

En part lämnar överenskommelsen genom att meddela det skriftligt.
`,
    },
  ],
  check: missing({
    roles: ["exit"],
    topics: ["exit"],
    message: { sv: "Det står inte hur en part lämnar överenskommelsen.", en: "Nothing says how a party leaves the agreement." },
    advice: {
      sv: "Skriv hur en part säger upp sin anslutning och med hur långt varsel.",
      en: "Write how a party withdraws, and at what notice.",
    },
  }),
};
