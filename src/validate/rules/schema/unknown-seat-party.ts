import { foldCase } from "../../../language/normalise.js";
import type { Rule } from "../../rule.js";

export const unknownSeatParty: Rule = {
  code: "S010",
  name: "unknown-seat-party",
  group: "schema",
  severity: { draft: "warning", consultation: "warning", adoption: "error" },
  title: { sv: "Platser för någon som inte är part", en: "Seats for someone who is no party" },
  why: {
    sv: "Platserna i ett organ räknas per part. En part som inte finns i listan över parter räknas inte med på någon sida.",
    en: "Seats in a body are counted by party. One that is not in the list of parties counts on neither side.",
  },
  examples: [
    {
      bad: `---
language: sv
parties:
  - name: Region Exempel
    sector: public
bodies:
  - name: Styrgruppen
    seats:
      - party: Region Exempl
        count: 3
---

# Överenskommelse i Exempellän

## Organisation

Styrgruppen leder arbetet.
`,
      good: `---
language: sv
parties:
  - name: Region Exempel
    sector: public
bodies:
  - name: Styrgruppen
    seats:
      - party: Region Exempel
        count: 3
---

# Överenskommelse i Exempellän

## Organisation

Styrgruppen leder arbetet.
`,
    },
  ],
  check({ agreement: { meta } }) {
    // Parties that could not be read are told about; who is among them nobody knows until then.
    if (Object.hasOwn(meta.extra, "parties")) return [];
    const known = new Set(meta.parties.flatMap(({ name, aliases = [] }) => [name, ...aliases].map(foldCase)));
    return meta.bodies.flatMap(({ name, seats }, i) =>
      seats.flatMap(({ party }, k) =>
        typeof party !== "string" || known.has(foldCase(party))
          ? []
          : [
              {
                unit: null,
                key: `bodies[${i + 1}].seats[${k + 1}].party`,
                message: {
                  sv: `${name} har platser för ”${party}”, som inte finns bland parterna.`,
                  en: `${name} has seats for “${party}”, who is not among the parties.`,
                },
                advice: {
                  sv: "Skriv partens namn som det står under parties, eller lägg till parten där.",
                  en: "Write the party's name as it stands under parties, or add the party there.",
                },
              },
            ],
      ),
    );
  },
};
