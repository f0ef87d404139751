import { findDates, findNumbers } from "../../../language/numbers.js";
import { Pattern } from "../../../language/pattern.js";
import { findQualifiers } from "../../../language/qualifiers.js";
import { vagueOpening } from "../../../language/vague-verbs.js";
import type { AgreementIndex } from "../../agreement-index.js";
import type { Rule } from "../../rule.js";

const MEASURE = new Pattern(String.raw`(?<!\p{L})(?:genom att|varje|senast|by \p{L}+ing|every|before|årets slut)(?!\p{L})`, "i");

export const vagueAction: Rule = {
  code: "O005",
  name: "vague-action",
  group: "obligation",
  severity: { draft: "off", consultation: "info", adoption: "info" },
  title: { sv: "Åtgärd utan mått eller tid", en: "Action without measure or time" },
  why: {
    sv: "”Främja dialog” är en riktning. Först när det står vad, hur mycket eller när går det att se om åtgärden är gjord.",
    en: "“Promote dialogue” is a direction. Only with what, how much or when can anyone see whether it was done.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Principer

### 1. Dialog

Samtal bygger förtroende.

#### Åtgärder

- Främja en god dialog.

#### Ansvar

- Styrgruppen ansvarar för samtalen.
`,
      good: `# Överenskommelse i Exempellän

## Principer

### 1. Dialog

Samtal bygger förtroende.

#### Åtgärder

- Bjuda in till samtal två gånger om året.

#### Ansvar

- Styrgruppen ansvarar för samtalen.
`,
    },
  ],
  check(index) {
    return index.units
      .filter(({ kind }) => kind === "action")
      .flatMap((unit) => {
        const verb = vagueOpening(unit.text, index.language);
        if (verb === null || isMeasured(unit.text, index)) return [];
        const word = unit.text.slice(verb.start, verb.end);
        return [
          {
            unit,
            ...verb,
            message: {
              sv: `”${word}” anger en riktning, men varken mått eller tid.`,
              en: `“${word}” gives a direction, but neither measure nor time.`,
            },
            advice: {
              sv: "Skriv vad som konkret görs, hur mycket eller till när.",
              en: "Write what is actually done, how much or by when.",
            },
          },
        ];
      });
  },
};

/** A number, a date, a frequency, or the means by which it is done ("genom att …") makes it something to check. */
function isMeasured(text: string, { language }: AgreementIndex): boolean {
  return (
    findNumbers(text, language).length > 0 ||
    findDates(text, language).length > 0 ||
    findQualifiers(text, language).some(({ kind }) => kind === "frequency") ||
    MEASURE.test(text)
  );
}
