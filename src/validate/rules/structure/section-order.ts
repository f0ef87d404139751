import type { Unit } from "../../../agreement/walk.js";
import { quoted } from "../../checks/text.js";
import type { Rule } from "../../rule.js";

/** What may stand after the signatures. */
const AFTER_SIGNING = new Set(["appendix", "definitions", "signing"]);
/** What opens an agreement: it is read before the duties that it explains. */
const OPENING = new Set(["purpose", "parties"]);

export const sectionOrder: Rule = {
  code: "T006",
  name: "section-order",
  group: "structure",
  severity: { draft: "off", consultation: "warning", adoption: "warning" },
  title: { sv: "Avsnitt på fel plats", en: "Section out of place" },
  why: {
    sv: "Det som står efter underskrifterna har ingen skrivit under, och den som läser uppifrån behöver syfte och parter före åtagandena.",
    en: "What stands after the signatures nobody has signed, and whoever reads from the top needs purpose and parties before the duties.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Dialog

Parterna samtalar innan beslut fattas.

## Undertecknande

Ort och datum

## Uppföljning

Styrgruppen följer upp arbetet varje höst.
`,
      good: `# Överenskommelse i Exempellän

## Dialog

Parterna samtalar innan beslut fattas.

## Uppföljning

Styrgruppen följer upp arbetet varje höst.

## Undertecknande

Ort och datum
`,
    },
  ],
  check(index) {
    const { agreement, units } = index;
    const unitOf = (id: string): Unit | null => units.find((unit) => unit.id === id) ?? null;
    const order = agreement.sections;
    const signing = order.findIndex(({ role }) => role === "signing");
    const principles = order.findIndex(({ role }) => role === "principles");
    return order.flatMap((section, i) => {
      const heading = quoted(section.heading);
      if (signing >= 0 && i > signing && section.heading !== "" && !AFTER_SIGNING.has(section.role)) {
        return [
          {
            unit: unitOf(section.id),
            message: { sv: `”${heading}” står efter underskrifterna.`, en: `“${heading}” stands after the signatures.` },
            advice: {
              sv: "Flytta avsnittet före underskrifterna, eller gör det till en bilaga.",
              en: "Move the section before the signatures, or make it an appendix.",
            },
          },
        ];
      }
      const opens = OPENING.has(section.role) && !order.slice(0, i).some(({ role }) => role === section.role);
      if (principles < 0 || i < principles || !opens) return [];
      return [
        {
          unit: unitOf(section.id),
          severity: "info" as const,
          message: { sv: `”${heading}” står efter principerna.`, en: `“${heading}” stands after the principles.` },
          advice: { sv: "Flytta avsnittet före principerna.", en: "Move the section before the principles." },
        },
      ];
    });
  },
};
