import type { Unit } from "../../../agreement/walk.js";
import { isThing } from "../../../language/things.js";
import type { AgreementIndex } from "../../agreement-index.js";
import { doerOf, isDuty, namedIn } from "../../checks/duties.js";
import type { Rule } from "../../rule.js";

export const responsibilityWithoutActor: Rule = {
  code: "A001",
  name: "responsibility-without-actor",
  group: "actors",
  severity: { draft: "info", consultation: "error", adoption: "error" },
  title: { sv: "Ansvar utan ansvarig", en: "Duty without anyone to bear it" },
  why: {
    sv: "Ett ansvar eller åtagande som inte säger vems det är binder ingen.",
    en: "A responsibility or commitment that doesn't say whose it is binds nobody.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Principer

### 1. Dialog

Samtal bygger förtroende.

#### Ansvar

- Kalla till möte två gånger om året.
`,
      good: `# Överenskommelse i Exempellän

## Principer

### 1. Dialog

Samtal bygger förtroende.

#### Ansvar

- Styrgruppen kallar till möte två gånger om året.
`,
    },
  ],
  check(index) {
    return index.units
      .filter((unit) => isDuty(unit) && unit.actors.length === 0 && unit.text.trim() !== "" && isUnborne(index, unit))
      .map((unit) => ({
        unit,
        message:
          unit.kind === "commitment"
            ? { sv: "Åtagandet säger inte vem som åtar sig det.", en: "The commitment doesn't say who makes it." }
            : { sv: "Det framgår inte vem som har ansvaret.", en: "It isn't said who bears the responsibility." },
        advice: {
          sv: "Börja meningen med vem: ”Styrgruppen …”, ”Varje part …”.",
          en: "Begin the sentence with who: “The steering group …”, “Each party …”.",
        },
      }));
  },
};

function isUnborne(index: AgreementIndex, unit: Unit): boolean {
  const { text } = unit;
  // A line that leads over to a list ("Regionen ansvarar för:") is answered by the list.
  if (text.trimEnd().endsWith(":")) return false;
  const { form, subject } = doerOf(index, unit);
  if (form === "agent") return false;
  // "Ansvarar för lokalen": a verb with nobody in front.
  if (form === "subject" && subject.trim() === "") return namedIn(index, unit).length === 0;
  if (form === "subject") return isThing(subject, index.language);
  if (form === "passive" || form === "infinitive") return true;
  // Without a verb that we know: a name alone is an answer ("Region Exempel och föreningarna").
  return namedIn(index, unit).length === 0;
}
