import { missing } from "../../checks/missing.js";
import type { Rule } from "../../rule.js";

export const missingFollowUp: Rule = {
  code: "T003",
  name: "missing-follow-up",
  group: "structure",
  severity: { draft: "info", consultation: "warning", adoption: "error" },
  title: { sv: "Uppföljning saknas", en: "No follow-up" },
  why: {
    sv: "Det som ingen följer upp faller i glömska. Frågan om uppföljning kommer vid varje revidering.",
    en: "What nobody follows up is forgotten. Follow-up is asked for at every revision.",
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

Styrgruppen följer upp arbetet varje höst.
`,
    },
  ],
  check: missing({
    roles: ["follow-up"],
    topics: ["follow-up"],
    message: { sv: "Det står ingenstans hur överenskommelsen följs upp.", en: "Nothing says how the agreement is followed up." },
    advice: {
      sv: "Skriv vem som följer upp, när och hur det redovisas, till exempel på en konferens varje höst.",
      en: "Write who follows up, when, and how it is told, at a conference every autumn for example.",
    },
  }),
};
