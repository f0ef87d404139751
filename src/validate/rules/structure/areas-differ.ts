import { Pattern } from "../../../language/pattern.js";
import { findAreas } from "../../checks/areas.js";
import { listed, quoted } from "../../checks/text.js";
import type { Rule } from "../../rule.js";

const MARKS = new Pattern(String.raw`[^\p{L}\p{N} ]`, "g");

export const areasDiffer: Rule = {
  code: "T016",
  name: "areas-differ",
  group: "structure",
  severity: { draft: "info", consultation: "warning", adoption: "error" },
  title: { sv: "Områdena i texten och bilagan skiljer sig", en: "Areas in the text and the appendix differ" },
  why: {
    sv: "Har texten sju områden och bilagan fyra, vet ingen vad som händer med de tre som saknas.",
    en: "When the text has seven areas and the appendix four, nobody knows what happens to the other three.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Utvecklingsområden

- Barns fritid
- Äldres hälsa
- Integration

## Bilaga. Handlingsplan

### Barns fritid

- Öppna hallarna på loven.

### Integration

- Ordna ett språkkafé.
`,
      good: `# Överenskommelse i Exempellän

## Utvecklingsområden

- Barns fritid
- Integration

## Bilaga. Handlingsplan

### Barns fritid

- Öppna hallarna på loven.

### Integration

- Ordna ett språkkafé.
`,
    },
  ],
  check(index) {
    const areas = findAreas(index);
    if (areas === null) return [];
    const { body, appendix, stated } = areas;
    const same = (a: string, b: string) => a === b || (a.length > 3 && b.length > 3 && (a.startsWith(b) || b.startsWith(a)));
    const keys = (names: readonly string[]) => names.map((name) => name.toLowerCase().replace(MARKS.for(name), "").trim());
    const [bodyKeys, appendixKeys] = [keys(body.names), keys(appendix.names)];
    const onlyBody = body.names.filter((_, i) => !appendixKeys.some((key) => same(key, bodyKeys[i] ?? "")));
    const onlyAppendix = appendix.names.filter((_, i) => !bodyKeys.some((key) => same(key, appendixKeys[i] ?? "")));
    const count = body.names.length > 0 ? body.names.length : (stated ?? 0);
    const sameNames = body.names.length === 0 || (onlyBody.length === 0 && onlyAppendix.length === 0);
    if (count === appendix.names.length && sameNames) return [];
    const names = (lost: readonly string[]) => lost.slice(0, 5).map((name) => `”${quoted(name, 40)}”`);
    const lacking = onlyBody.length > 0 && body.names.length > 0;
    return [
      {
        unit: body.unit,
        message:
          count === appendix.names.length
            ? {
                sv: "Områdena heter olika i texten och i bilagan.",
                en: "The areas have other names in the text than in the appendix.",
              }
            : {
                sv: `Texten har ${count} områden, bilagan ${appendix.names.length}.`,
                en: `The text has ${count} areas, the appendix ${appendix.names.length}.`,
              },
        advice: lacking
          ? {
              sv: `I bilagan saknas ${listed(names(onlyBody), "sv")}. Lägg till det där, eller ta bort det här.`,
              en: `The appendix lacks ${listed(names(onlyBody), "en")}. Add it there, or remove it here.`,
            }
          : { sv: "Gör listorna lika.", en: "Make the lists agree." },
        related: appendix.unit === null ? [] : [{ unit: appendix.unit, message: { sv: "Bilagan", en: "The appendix" } }],
      },
    ];
  },
};
