import type { Topic } from "../../../language/topics.js";
import type { Localized } from "../../../messages/message.js";
import { bodySpeaksOf, toldBody, usedBodies } from "../../checks/bodies.js";
import { listed } from "../../checks/text.js";
import type { Rule } from "../../rule.js";

const PARTS: readonly { key: "appointedBy" | "chair" | "term" | "task"; topic: Topic; name: Localized }[] = [
  { key: "task", topic: "task", name: { sv: "vad uppgiften är", en: "what it is to do" } },
  { key: "appointedBy", topic: "appointment", name: { sv: "vem som utser ledamöterna", en: "who appoints its members" } },
  { key: "chair", topic: "chair", name: { sv: "vem som är ordförande", en: "who chairs it" } },
  { key: "term", topic: "term", name: { sv: "hur länge ledamöterna sitter", en: "how long its members serve" } },
];

export const incompleteBody: Rule = {
  code: "A006",
  name: "incomplete-body",
  group: "actors",
  severity: { draft: "off", consultation: "info", adoption: "info" },
  title: { sv: "Organ som beskrivs till hälften", en: "Body half described" },
  why: {
    sv: "Vem som utser, leder och hur länge är frågor som annars kommer när någon slutar eller två är oense.",
    en: "Who appoints, who chairs and for how long are questions that otherwise come when somebody leaves or two disagree.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Organisation

Styrgruppen består av tre ledamöter från varje part. Styrgruppen kallar till möte.
`,
      good: `# Överenskommelse i Exempellän

## Organisation

Styrgruppen består av tre ledamöter från varje part. Parterna utser dem för två år, och de väljer en ordförande. Styrgruppen ska kalla till möte.
`,
    },
  ],
  check(index) {
    return usedBodies(index).flatMap(({ name, unit, start, end }) => {
      const told = toldBody(index, name);
      const isSetUp = told !== null || bodySpeaksOf(index, name, "constituted");
      const lacking = PARTS.filter(({ key, topic }) => told?.[key] === undefined && !bodySpeaksOf(index, name, topic));
      if (!isSetUp || lacking.length === 0) return [];
      const names = (language: "sv" | "en") =>
        listed(
          lacking.map((part) => part.name[language]),
          language,
        );
      return [
        {
          unit,
          start,
          end,
          message: { sv: `Om ${name} står inte ${names("sv")}.`, en: `Of ${name} it isn't said ${names("en")}.` },
          advice: { sv: "Skriv en mening om det under Organisation.", en: "Write a sentence about it under Organisation." },
        },
      ];
    });
  },
};
