import type { Unit } from "../../../agreement/walk.js";
import { type Counted, countedThing, mayCount } from "../../../language/counted.js";
import { findNumbers } from "../../../language/numbers.js";
import { splitSentences } from "../../../language/sentences.js";
import { speaksOf } from "../../../language/topics.js";
import type { Localized } from "../../../messages/message.js";
import type { AgreementIndex } from "../../agreement-index.js";
import { isAppendix } from "../../checks/appendices.js";
import { clausesOf } from "../../checks/text.js";
import type { Rule } from "../../rule.js";

const NAMES: Record<Exclude<Counted, "areas">, Localized> = {
  principles: { sv: "principer", en: "principles" },
  actions: { sv: "åtgärder", en: "actions" },
  parties: { sv: "parter", en: "parties" },
  appendices: { sv: "bilagor", en: "appendices" },
};

export const statedCount: Rule = {
  code: "T011",
  name: "stated-count",
  group: "structure",
  severity: { draft: "info", consultation: "error", adoption: "error" },
  title: { sv: "Antalet stämmer inte", en: "The count does not hold" },
  why: {
    sv: "Säger texten sex principer och det finns fem, är antingen antalet fel eller en princip borta. Läsaren kan inte veta vilket.",
    en: "When the text says six principles and there are five, either the count is wrong or a principle is gone. Readers cannot know which.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Principer

Tre principer bär arbetet.

### 1. Dialog

Parterna samtalar innan beslut fattas.

### 2. Kvalitet

Parterna enas om vad som är god kvalitet.
`,
      good: `# Överenskommelse i Exempellän

## Principer

Två principer bär arbetet.

### 1. Dialog

Parterna samtalar innan beslut fattas.

### 2. Kvalitet

Parterna enas om vad som är god kvalitet.
`,
    },
  ],
  check(index) {
    const { language } = index;
    const counting = clausesOf(index).filter(({ text }) => mayCount(text, language));
    return counting.flatMap((unit) =>
      findNumbers(unit.text, language).flatMap(({ value, text, start, end }) => {
        const thing = countedThing(unit.text, start, end, language);
        if (thing === null || thing === "areas") return [];
        const sentence = splitSentences(unit.text, language).find((each) => start >= each.start && start < each.end);
        if (speaksOf(sentence?.text ?? unit.text, "elsewhere", language)) return [];
        const found = countOf(thing, unit, index);
        if (found === 0 || found === value) return [];
        const { sv, en } = NAMES[thing];
        return [
          {
            unit,
            start,
            end,
            message: {
              sv: `Här står ”${text}” om ${sv}, men det finns ${found}.`,
              en: `Here it says “${text}” of the ${en}, but there are ${found}.`,
            },
            advice: {
              sv: "Rätta antalet, eller se efter om något har fallit bort.",
              en: "Correct the count, or see whether something fell out.",
            },
          },
        ];
      }),
    );
  },
};

/** How many there are; 0 where they cannot be counted. */
function countOf(thing: Exclude<Counted, "areas">, at: Unit, { principles, agreement, sections, units }: AgreementIndex): number {
  switch (thing) {
    case "principles":
      return principles.length;
    case "parties":
      return agreement.meta.parties.length;
    case "appendices":
      return sections.filter(({ section }) => isAppendix(section)).length;
    case "actions": {
      const inside = at.steps.findLast(({ kind }) => kind === "principle")?.id;
      return units.filter(({ kind, parent }) => kind === "action" && (inside === undefined || parent === inside)).length;
    }
  }
}
