import type { Unit } from "../../../agreement/walk.js";
import { Pattern } from "../../../language/pattern.js";
import { passOn } from "../../checks/pass-on.js";
import { isClause, quoted } from "../../checks/text.js";
import type { Rule } from "../../rule.js";

/** A name of one to five words, a colon, and nothing after it. */
const FIELD = new Pattern(String.raw`^(?:\*\*|__)?\p{Lu}[\p{L}.-]*(?: [\p{L}.-]+){0,4}:(?:\*\*|__)?\s*[-–—]?$`);

/** What a field may end with: of most texts that is enough to see that they are none. */
const LAST = ":*_-–—";

const ANY_FIELD = new Pattern(String.raw`^[\p{L} .-]{2,40}:`);

const ADVICE = { sv: "Fyll i uppgiften, eller ta bort raden.", en: "Fill it in, or remove the line." };

const emptyKeys = passOn(["empty-key"], ADVICE);

export const emptyField: Rule = {
  code: "P002",
  name: "empty-field",
  group: "stage",
  severity: { draft: "info", consultation: "warning", adoption: "error" },
  title: { sv: "Fält utan innehåll", en: "Field without content" },
  why: {
    sv: "En rad som ”Diarienummer:” utan något efter visar att en uppgift fattas.",
    en: "A line such as “Reference:” with nothing after it shows that something is missing.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Om överenskommelsen

Diarienummer:

Beslutad av: Regionfullmäktige
`,
      good: `# Överenskommelse i Exempellän

## Om överenskommelsen

Diarienummer: RS 2027-0123

Beslutad av: Regionfullmäktige
`,
    },
  ],
  check(index) {
    const { units } = index;
    const inFrontMatter = emptyKeys(index);
    const inText = units
      .filter((unit, i) => isClause(unit) && unit.role !== "signing" && isField(unit.text.trim()) && !leadsIn(unit, units[i + 1]))
      .map((unit) => ({
        unit,
        message: { sv: `Efter ”${quoted(unit.text)}” står ingenting.`, en: `Nothing stands after “${quoted(unit.text)}”.` },
        advice: ADVICE,
      }));
    return [...inFrontMatter, ...inText];
  },
};

function isField(text: string): boolean {
  return LAST.includes(text.slice(-1)) && FIELD.test(text);
}

/** A list, a table or running text follows in the same place, so that the line leads it in. */
function leadsIn(unit: Unit, next: Unit | undefined): boolean {
  if (next === undefined || next.parent !== unit.parent || !isClause(next)) return false;
  if (next.form === "item" || next.kind === "block") return true;
  return !ANY_FIELD.test(next.text);
}
