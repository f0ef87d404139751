import { missing } from "../../checks/missing.js";
import type { Rule } from "../../rule.js";

export const missingContact: Rule = {
  code: "A011",
  name: "missing-contact",
  group: "actors",
  severity: { draft: "off", consultation: "info", adoption: "warning" },
  title: { sv: "Kontaktperson saknas", en: "No contact person" },
  why: {
    sv: "Den som vill ansluta sig, fråga eller klaga behöver veta vem man vänder sig till, hos båda sidor.",
    en: "Whoever wants to join, ask or complain needs to know whom to turn to, on both sides.",
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

## Organisation

Varje part utser en kontaktperson.
`,
    },
  ],
  check: missing({
    topics: ["contact"],
    given: ({ contact }) => contact !== undefined && Object.values(contact).some((value) => value !== undefined),
    key: "contact",
    message: { sv: "Det står inte vem man kontaktar.", en: "Nothing says whom to contact." },
    advice: {
      sv: "Skriv att varje part utser en kontaktperson, eller skriv ”name: …” och ”email: …” överst i dokumentet, indragna på raderna under ”contact:”.",
      en: "Write that each party appoints a contact person, or write “name: …” and “email: …” at the top of the document, indented on the lines below “contact:”.",
    },
  }),
};
