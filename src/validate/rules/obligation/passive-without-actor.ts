import { doerOf } from "../../checks/duties.js";
import type { Rule } from "../../rule.js";

/** "görs", "ges" say too little alone. */
const SHORT_VERB = 5;

export const passiveWithoutActor: Rule = {
  code: "O002",
  name: "passive-without-actor",
  group: "obligation",
  severity: { draft: "off", consultation: "info", adoption: "warning" },
  title: { sv: "Något görs, men av vem?", en: "Something is done, but by whom?" },
  why: {
    sv: "”Görs tillgänglig” och ”stöttas” låter som ett löfte men binder ingen, eftersom det inte står vem som gör det.",
    en: "“Is made available” and “are supported” sound like a promise but bind nobody, as nothing says who does it.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Principer

### 1. Öppenhet och insyn

Handlingar delas tidigt.

#### Åtgärder

- Protokollen görs tillgängliga på webben.

#### Ansvar

- Styrgruppen ansvarar för en webbplats.
`,
      good: `# Överenskommelse i Exempellän

## Principer

### 1. Öppenhet och insyn

Handlingar delas tidigt.

#### Åtgärder

- Styrgruppen lägger ut protokollen på webben.

#### Ansvar

- Styrgruppen ansvarar för en webbplats.
`,
    },
  ],
  check(index) {
    return index.units
      .filter(({ kind, actors }) => kind === "action" && actors.length === 0)
      .flatMap((unit) => {
        const { form, start, end: verbEnd } = doerOf(index, unit);
        if (form !== "passive") return [];
        const end = verbEnd - start <= SHORT_VERB ? nextWordEnd(unit.text, verbEnd) : verbEnd;
        return [
          {
            unit,
            start,
            end,
            message: {
              sv: `”${unit.text.slice(start, end)}” säger inte vem som gör det.`,
              en: `“${unit.text.slice(start, end)}” doesn't say who does it.`,
            },
            advice: {
              sv: "Börja med den som gör: ”Region Exempel lägger ut …” i stället för ”… läggs ut”.",
              en: "Begin with who does it: “Region Exempel publishes …” rather than “… is published”.",
            },
          },
        ];
      });
  },
};

function nextWordEnd(text: string, from: number): number {
  const space = text.indexOf(" ", from + 1);
  return space < 0 ? from : space;
}
