import { foldCase } from "../../../language/normalise.js";
import { mentionsOf, partyOf } from "../../checks/known-actors.js";
import { isClause } from "../../checks/text.js";
import type { Rule } from "../../rule.js";

export const unusedParty: Rule = {
  code: "A004",
  name: "unused-party",
  group: "actors",
  severity: { draft: "info", consultation: "warning", adoption: "warning" },
  title: { sv: "Part eller organ som aldrig nämns", en: "Party or body never mentioned" },
  why: {
    sv: "En part som texten aldrig nämner har ingenting lovat. Antingen fattas dess åtaganden, eller så är den inte part.",
    en: "A party that the text never mentions has promised nothing. Either its commitments are missing, or it is no party.",
  },
  examples: [
    {
      bad: `---
language: sv
parties:
  - name: Region Exempel
    sector: public
  - name: Länsstyrelsen i Exempellän
    sector: public
---

# Överenskommelse i Exempellän

## Organisation

Region Exempel kallar till möte varje vår.
`,
      good: `---
language: sv
parties:
  - name: Region Exempel
    sector: public
  - name: Länsstyrelsen i Exempellän
    sector: public
---

# Överenskommelse i Exempellän

## Organisation

Region Exempel och Länsstyrelsen i Exempellän kallar till möte varje vår.
`,
    },
  ],
  check(index) {
    const { meta } = index.agreement;
    const texts = index.once("folded text", null, () =>
      index.units.filter((unit) => isClause(unit) || unit.kind === "lead").map(({ text }) => foldCase(text)),
    );
    const headings = index.sections.map(({ section }) => foldCase(section.heading));
    const isNamed = (names: readonly string[]) =>
      names
        .map(foldCase)
        .some((name) => texts.some((text) => text.includes(name)) || headings.some((text) => text.includes(name)));
    const isReached = (party: string) => mentionsOf(index).some(({ name }) => partyOf(index, name) === party);
    const unnamed = (key: string, name: string) => ({
      unit: null,
      key,
      message: { sv: `${name} nämns aldrig i texten.`, en: `${name} is never mentioned in the text.` },
      advice: {
        sv: "Skriv vad den gör, ge de namn som texten använder som aliases, eller ta bort raden.",
        en: "Write what it does, give the names that the text uses as aliases, or remove the line.",
      },
    });
    return [
      ...meta.parties.flatMap(({ name, aliases = [] }, i) =>
        isNamed([name, ...aliases]) || isReached(name) ? [] : [unnamed(`parties[${i + 1}].name`, name)],
      ),
      ...meta.bodies.flatMap(({ name }, i) =>
        isNamed([name, indefinite(name)]) ? [] : [unnamed(`bodies[${i + 1}].name`, name)],
      ),
    ];
  },
};

/** "Arbetsgruppen" as it is first told of: "en arbetsgrupp". */
function indefinite(name: string): string {
  return name.replace(/(?:pen|et|en)$/u, (ending) => (ending === "pen" ? "p" : ""));
}
