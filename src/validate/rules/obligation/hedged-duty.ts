import type { Unit } from "../../../agreement/walk.js";
import { findQualifiers, type QualifierKind } from "../../../language/qualifiers.js";
import { reachOf } from "../../../language/reach.js";
import type { AgreementIndex } from "../../agreement-index.js";
import { isDuty } from "../../checks/duties.js";
import type { Rule } from "../../rule.js";

/** Sections whose running text binds as much as their lists. */
const BINDING_ROLES = new Set(["organisation", "implementation", "follow-up", "accession", "exit", "validity", "commitments"]);

export const hedgedDuty: Rule = {
  code: "O004",
  name: "hedged-duty",
  group: "obligation",
  severity: { draft: "off", consultation: "info", adoption: "warning" },
  title: { sv: "Gardering i ett åtagande", en: "Hedge in a commitment" },
  why: {
    sv: "”I möjligaste mån” och ”vid behov” lämnar åt den som lovar att själv avgöra om löftet gäller.",
    en: "“As far as possible” and “if needed” leave it to whoever promises to decide whether the promise holds.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Principer

### 1. Dialog

Samtal bygger förtroende.

#### Ansvar

- Styrgruppen ska i möjligaste mån kalla till möte.
`,
      good: `# Överenskommelse i Exempellän

## Principer

### 1. Dialog

Samtal bygger förtroende.

#### Ansvar

- Styrgruppen ska kalla till möte minst två gånger om året.
`,
    },
  ],
  check(index) {
    return index.units.filter(promises).flatMap((unit) =>
      findQualifiers(unit.text, index.language)
        .filter(({ kind, text, start }) => softens(kind, text, index) && !unit.text.slice(0, start).endsWith("som "))
        .map(({ text, start, end }) => ({
          unit,
          start,
          end,
          message: {
            sv: `”${text}” gör löftet valfritt.`,
            en: `“${text}” makes the promise optional.`,
          },
          advice: {
            sv: "Stryk orden, eller skriv i stället när eller hur ofta det gäller.",
            en: "Drop the words, or write instead when or how often it holds.",
          },
        })),
    );
  },
};

/** A hedge, or a condition that leaves the duty to somebody's judgement. "När som helst" is none: see the call. */
function softens(kind: QualifierKind, text: string, { language }: AgreementIndex): boolean {
  return kind === "hedge" || (kind === "condition" && reachOf(text.toLowerCase(), language).relaxes);
}

function promises(unit: Unit): boolean {
  if (isDuty(unit) || unit.kind === "action") return true;
  const binds = unit.strength === "binding" || unit.strength === "should" || unit.strength === "aim";
  return unit.kind === "paragraph" && unit.role !== null && BINDING_ROLES.has(unit.role) && binds && unit.actors.length > 0;
}
