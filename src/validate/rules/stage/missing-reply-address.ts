import { frontMatterLine } from "../../checks/front-matter-line.js";
import { missing } from "../../checks/missing.js";
import type { Rule } from "../../rule.js";

const LINE = frontMatterLine("contact", { sv: "email: namn@exempel.se", en: "email: name@example.org" });

export const missingReplyAddress: Rule = {
  code: "P004",
  name: "missing-reply-address",
  group: "stage",
  severity: { draft: "off", consultation: "warning", adoption: "off" },
  title: { sv: "Svarsadress saknas", en: "No address for replies" },
  why: {
    sv: "Ett svar som inte vet vart det ska kommer inte fram, och ingen märker att det fattas.",
    en: "A reply that doesn't know where to go never arrives, and nobody notices.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Dialog

Parterna samtalar innan beslut fattas.
`,
      good: `# Överenskommelse i Exempellän

Skicka svaren till samverkan@region.example.

## Dialog

Parterna samtalar innan beslut fattas.
`,
    },
  ],
  check: missing({
    topics: ["reply-address"],
    given: ({ contact }) => contact?.email !== undefined,
    key: "contact.email",
    message: {
      sv: "Det står inte vart svaren på remissen ska skickas.",
      en: "Nothing says where replies to the consultation go.",
    },
    advice: {
      sv: `Skriv i texten vart svaren skickas, eller ${LINE.sv}.`,
      en: `Say in the text where replies are sent, or ${LINE.en}.`,
    },
  }),
};
