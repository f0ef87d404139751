import type { Unit } from "../../../agreement/walk.js";
import { isBodyName } from "../../../language/names-of-actors.js";
import { foldCase } from "../../../language/normalise.js";
import type { AgreementIndex } from "../../agreement-index.js";
import { seatsIn, sumSides, toldSides } from "../../checks/balance.js";
import { mentionsOf } from "../../checks/known-actors.js";
import type { Finding, Rule } from "../../rule.js";

const SIDES = [
  { side: "public", name: { sv: "offentliga sidan", en: "the public side" } },
  { side: "civil", name: { sv: "idéburna sidan", en: "the civil side" } },
] as const;

export const seatsContradict: Rule = {
  code: "A007",
  name: "seats-contradict",
  group: "actors",
  severity: { draft: "warning", consultation: "error", adoption: "error" },
  title: { sv: "Platserna stämmer inte överens", en: "Seats contradict each other" },
  why: {
    sv: "Säger texten åtta ledamöter och uppgifterna överst sex, vet ingen hur många som ska utses.",
    en: "When the text says eight members and the front matter six, nobody knows how many to appoint.",
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
bodies:
  - name: Styrgruppen
    seats:
      - party: Region Exempel
        count: 3
      - party: Idéburna sektorn i Exempellän
        count: 6
---

# Överenskommelse i Exempellän

## Organisation

Styrgruppen har tre ledamöter från Region Exempel och åtta ledamöter från den idéburna sektorn.
`,
      good: `---
language: sv
parties:
  - name: Region Exempel
    sector: public
  - name: Idéburna sektorn i Exempellän
    sector: civil
bodies:
  - name: Styrgruppen
    seats:
      - party: Region Exempel
        count: 3
      - party: Idéburna sektorn i Exempellän
        count: 8
---

# Överenskommelse i Exempellän

## Organisation

Styrgruppen har tre ledamöter från Region Exempel och åtta ledamöter från den idéburna sektorn.
`,
    },
  ],
  check(index) {
    const { bodies } = index.agreement.meta;
    return bodies.flatMap(({ name, seats }, i) =>
      seats.length === 0 ? [] : contradictions(index, name, `bodies[${i + 1}].seats`),
    );
  },
};

/** The body that a clause speaks of at some place: the last that it has named by then; null when it has named none. */
function bodyBefore(index: AgreementIndex, unit: Unit, place: number): string | null {
  const told = new Set(index.agreement.meta.bodies.map(({ name }) => foldCase(name)));
  const isBody = (name: string) => told.has(foldCase(name)) || isBodyName(name, index.language);
  const named = mentionsOf(index).filter((mention) => mention.unit === unit && mention.start < place && isBody(mention.name));
  return named.at(-1)?.name ?? null;
}

function contradictions(index: AgreementIndex, body: string, key: string): Finding[] {
  const only = index.agreement.meta.bodies.length === 1;
  const told = toldSides(index, body);
  return index.units.flatMap((unit) => {
    const mentioned = seatsIn(index, unit).filter(({ start }) => {
      const owner = bodyBefore(index, unit, start);
      return owner === null ? only && unit.role === "organisation" : foldCase(owner) === foldCase(body);
    });
    const written = sumSides(mentioned);
    return SIDES.flatMap(({ side, name }) => {
      const [inText, inFront] = [written[side], told[side]];
      const first = mentioned.find(({ sector }) => sector === side);
      if (inText === null || inFront === null || inText === inFront || first === undefined) return [];
      return [
        {
          unit,
          key,
          start: first.start,
          end: first.end,
          message: {
            sv: `Texten ger den ${name.sv} ${inText} platser i ${body}, uppgifterna överst ${inFront}.`,
            en: `The text gives ${name.en} ${inText} seats in ${body}, the front matter ${inFront}.`,
          },
          advice: { sv: "Ändra det antal som är fel.", en: "Change the number that is wrong." },
        },
      ];
    });
  });
}
