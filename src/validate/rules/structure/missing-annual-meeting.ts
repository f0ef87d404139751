import { missing } from "../../checks/missing.js";
import type { Rule } from "../../rule.js";

export const missingAnnualMeeting: Rule = {
  code: "T004",
  name: "missing-annual-meeting",
  group: "structure",
  severity: { draft: "off", consultation: "info", adoption: "info" },
  title: { sv: "Ingen återkommande träff", en: "No recurring meeting" },
  why: {
    sv: "En träff varje år håller överenskommelsen levande: där visas vad som har blivit gjort och där kan ändringar föreslås.",
    en: "A meeting every year keeps the agreement alive: there it shows what was done, and there changes can be proposed.",
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

## Uppföljning

Parterna träffas på en konferens varje höst.
`,
    },
  ],
  check: missing({
    topics: ["annual-meeting"],
    message: { sv: "Det står inte när parterna träffas.", en: "Nothing says when the parties meet." },
    advice: {
      sv: "Skriv hur ofta parterna möts, till exempel vid en årlig konferens.",
      en: "Write how often the parties meet, at a yearly conference for example.",
    },
  }),
};
