import { isBodyName, isCollectiveName } from "../../../language/names-of-actors.js";
import { languageData } from "../../../language/registry.js";
import { isKnownActor } from "../../checks/known-actors.js";
import type { Rule } from "../../rule.js";

export const unknownActor: Rule = {
  code: "A002",
  name: "unknown-actor",
  group: "actors",
  severity: { draft: "info", consultation: "warning", adoption: "error" },
  title: { sv: "Okänd aktör", en: "Unknown actor" },
  why: {
    sv: "Den som inte är part har inte lovat något. Står namnet ändå i ett ansvar är det antingen felskrivet eller saknas bland parterna.",
    en: "Whoever is no party has promised nothing. A name in a duty that is no party is either a slip or missing among the parties.",
  },
  examples: [
    {
      bad: `---
language: sv
parties:
  - name: Region Exempel
    sector: public
  - name: Idéburna sektorn i Exempellän
    sector: civil
---

# Överenskommelse i Exempellän

## Principer

### 1. Dialog

Samtal bygger förtroende.

#### Ansvar

- Region Annanland ska kalla till möte varje vår.
`,
      good: `---
language: sv
parties:
  - name: Region Exempel
    sector: public
  - name: Idéburna sektorn i Exempellän
    sector: civil
---

# Överenskommelse i Exempellän

## Principer

### 1. Dialog

Samtal bygger förtroende.

#### Ansvar

- Region Exempel ska kalla till möte varje vår.
`,
    },
  ],
  check(index) {
    const { agreement, language } = index;
    if (agreement.meta.parties.length === 0) return [];
    const isKnown = (one: string) => isCollectiveName(one, language) || isBodyName(one, language) || isKnownActor(index, one);
    // A few actors bear most clauses: each is looked up once, and told once.
    const seen = new Set<string>();
    return index.units.flatMap((unit) =>
      unit.actors.flatMap((name) => {
        if (seen.has(name)) return [];
        seen.add(name);
        // Two that act together are known when each is.
        if (isKnown(name) || name.split(languageData(language).facts.and).every(isKnown)) return [];
        const start = unit.text.indexOf(name);
        return [
          {
            unit,
            ...(start < 0 ? {} : { start, end: start + name.length }),
            message: {
              sv: `${name} får något att göra här, men finns inte bland parterna.`,
              en: `${name} is given something to do here, but is not among the parties.`,
            },
            advice: {
              sv: "Rätta namnet, lägg till aktören under parties, eller ge den som aliases till den part som menas.",
              en: "Correct the name, add the actor under parties, or give it as aliases to the party that is meant.",
            },
          },
        ];
      }),
    );
  },
};
