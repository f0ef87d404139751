import type { Strength } from "../../../agreement/model.js";
import type { Unit } from "../../../agreement/walk.js";
import { Pattern } from "../../../language/pattern.js";
import { findQualifiers } from "../../../language/qualifiers.js";
import { clauseStrength } from "../../../language/strength.js";
import type { AgreementIndex } from "../../agreement-index.js";
import { isDuty } from "../../checks/duties.js";
import type { Finding, Rule, RuleSeverity } from "../../rule.js";

const WEAK: ReadonlySet<Strength> = new Set(["may", "intent", "aim", "should"]);

export const weakDuty: Rule = {
  code: "O001",
  name: "weak-duty",
  group: "obligation",
  severity: { draft: "info", consultation: "warning", adoption: "warning" },
  title: { sv: "Svaga ord i ett ansvar", en: "Weak words in a duty" },
  why: {
    sv: "Ordet avgör vad som är lovat. Ska och ansvarar för går att följa upp; kan, vill och strävar efter gör det inte.",
    en: "The word decides what is promised. Will and is responsible for can be followed up; may, wishes and strives cannot.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Principer

### 1. Dialog

Samtal bygger förtroende.

#### Ansvar

- Styrgruppen strävar efter att kalla till möte varje vår.
`,
      good: `# Överenskommelse i Exempellän

## Principer

### 1. Dialog

Samtal bygger förtroende.

#### Ansvar

- Styrgruppen ansvarar för att kalla till möte varje vår.
`,
    },
  ],
  check(index) {
    return index.units
      .filter((unit) => isDuty(unit) && WEAK.has(unit.strength) && unit.actors.length > 0)
      .flatMap((unit) => told(unit, index));
  },
};

function told(unit: Unit, { language }: AgreementIndex): Finding[] {
  const { strength, phrase, start, end } = clauseStrength(unit.text, language, unit.lead);
  // Told otherwise in the document, or read from what stands around it: no word here to point at.
  if (strength !== unit.strength || phrase === "") return [];
  const firm = FIRM[language].test(phrase) || FIRM[language].test(unit.text.slice(0, start));
  // Only a hedge beside a firm verb: `hedged-duty` tells of it.
  const hedges = firm ? findQualifiers(unit.text, language).filter(({ kind }) => kind === "hedge") : [];
  if (strength === "aim" && hedges.some((hedge) => start < hedge.end && hedge.start < end)) return [];
  const severity: { severity?: RuleSeverity } = strength === "should" || firm ? { severity: "info" } : {};
  return [
    {
      unit,
      start,
      end,
      message: {
        sv: `”${phrase}” gör ansvaret svagt: det går inte att se efteråt om det är gjort.`,
        en: `“${phrase}” makes the duty weak: nobody can tell afterwards whether it was done.`,
      },
      advice: {
        sv: "Skriv ska eller ansvarar för och det som ska göras. Är det en avsikt: flytta det till principens inledning.",
        en: "Write will or is responsible for, and what is to be done. If it is an intention, move it to the principle's opening.",
      },
      ...severity,
    },
  ];
}

/** A firm verb stands there too ("ansvarar för att främja"): the duty is clear, only its object is vague. */
const FIRM = {
  sv: new Pattern(String.raw`(?<!\p{L})(?:ansvarar|ansvarig\p{L}*|ansvar|åtar|ska|skall|förbinder|lovar|måste)(?!\p{L})`, "i"),
  en: new Pattern(String.raw`(?<!\p{L})(?:responsible|will|shall|must|undertakes?|commits?)(?!\p{L})`, "i"),
};
