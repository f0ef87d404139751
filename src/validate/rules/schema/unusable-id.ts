import { passOn } from "../../checks/pass-on.js";
import type { Rule } from "../../rule.js";

export const unusableId: Rule = {
  code: "S004",
  name: "unusable-id",
  group: "schema",
  severity: { draft: "warning", consultation: "warning", adoption: "warning" },
  title: { sv: "Id som inte går att använda", en: "Id that cannot be used" },
  why: {
    sv: "Ett id pekar ut ett enda ställe. Står det på två ställen hamnar synpunkter och jämförelser fel.",
    en: "An id points at one place only. When it stands in two, remarks and comparisons go astray.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Syfte {#syfte}

Vi vill förstå varandra bättre.

## Uppföljning {#syfte}

Parterna möts varje höst.
`,
      good: `# Överenskommelse i Exempellän

## Syfte {#syfte}

Vi vill förstå varandra bättre.

## Uppföljning {#uppfoljning}

Parterna möts varje höst.
`,
    },
  ],
  check: passOn(["id-taken", "id-form"], {
    sv: "Ge varje ställe ett eget id, eller ta bort id:t så sätts ett efter platsen.",
    en: "Give each place an id of its own, or remove the id and one is made from the place.",
  }),
};
