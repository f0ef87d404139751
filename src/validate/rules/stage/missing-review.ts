import { frontMatterLine } from "../../checks/front-matter-line.js";
import { missing } from "../../checks/missing.js";
import type { Rule } from "../../rule.js";

const LINE = frontMatterLine("dates", { sv: "review: 2029-09", en: "review: 2029-09" });

export const missingReview: Rule = {
  code: "P010",
  name: "missing-review",
  group: "stage",
  severity: { draft: "off", consultation: "info", adoption: "warning" },
  title: { sv: "Översyn saknas", en: "No review" },
  why: {
    sv: "Förutsättningar ändras. Är det inte sagt när texten ses över blir den kvar som den är tills den inte passar längre.",
    en: "Circumstances change. Unless a review is set, the text stays as it is until it no longer fits.",
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

## Giltighet

Överenskommelsen ses över vart fjärde år.
`,
    },
  ],
  check: missing({
    topics: ["revision"],
    given: ({ dates }) => dates.review !== undefined,
    key: "dates.review",
    message: { sv: "Det står inte när överenskommelsen ses över.", en: "Nothing says when the agreement is reviewed." },
    advice: {
      sv: `Skriv i texten när och av vem den ses över, eller ${LINE.sv}.`,
      en: `Say in the text when and by whom it is reviewed, or ${LINE.en}.`,
    },
  }),
};
