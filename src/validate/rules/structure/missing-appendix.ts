import { Pattern } from "../../../language/pattern.js";
import { appendixNumber, isAppendix } from "../../checks/appendices.js";
import { clausesOf } from "../../checks/text.js";
import type { Rule } from "../../rule.js";

const NAMED = new Pattern(
  String.raw`(?<!\p{L})(?:[Bb]ilag(?:a|an|or|orna)|BILAGA|[Aa]ppendi(?:x|ces)|[Aa]nnex(?:es)?)(?!\p{L})(?:\s+(\d{1,2}|[A-Z])(?![\p{L}\p{N}]))?`,
  "g",
);

/** What each of these words holds: few clauses name an appendix, and looking for letters is cheaper than the pattern. */
const HELD = ["ilag", "ILAG", "ppendi", "nnex"];

export const missingAppendix: Rule = {
  code: "T015",
  name: "missing-appendix",
  group: "structure",
  severity: { draft: "info", consultation: "warning", adoption: "error" },
  title: { sv: "Bilagan finns inte", en: "The appendix is not there" },
  why: {
    sv: "Det som står i en bilaga är en del av överenskommelsen. Finns den inte med vet ingen vad som egentligen är sagt.",
    en: "What stands in an appendix is part of the agreement. When it is not there, nobody knows what was really said.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Genomförande

Åtgärderna står i bilaga 1.
`,
      good: `# Överenskommelse i Exempellän

## Genomförande

Åtgärderna står i bilaga 1.

## Bilaga 1. Handlingsplan

- Ordna ett möte varje vår.
`,
    },
  ],
  check(index) {
    const appendices = index.sections.filter(({ section }) => section.role === "appendix").map(({ section }) => section);
    const linked = index.agreement.meta.documents.filter(({ kind }) => kind === "appendix" || kind === "plan");
    const numbers = new Set([
      ...appendices.map(({ heading }) => appendixNumber(heading)),
      ...linked.map(({ title }) => appendixNumber(title)),
    ]);
    const unnumbered = numbers.has(null) || (numbers.size === 0 && linked.length > 0);
    const told = new Set<string>();
    return clausesOf(index).flatMap((unit) => {
      if (!HELD.some((letters) => unit.text.includes(letters))) return [];
      if (unit.steps.some(({ role, title }) => role === "appendix" && isAppendix({ role, heading: title }))) return [];
      return [...unit.text.matchAll(NAMED.for(unit.text))].flatMap((found) => {
        const number = found[1]?.toUpperCase() ?? null;
        const there = number === null ? numbers.size > 0 || linked.length > 0 : numbers.has(number) || unnumbered;
        if (there || told.has(number ?? "")) return [];
        told.add(number ?? "");
        return [
          {
            unit,
            start: found.index,
            end: found.index + found[0].length,
            message: {
              sv: `Texten nämner ”${found[0]}”, men den finns inte i dokumentet.`,
              en: `The text names “${found[0]}”, but it is not in the document.`,
            },
            advice: {
              sv: "Lägg bilagan sist under en egen rubrik, eller ange filen under documents överst.",
              en: "Add the appendix at the end under a heading of its own, or give the file under documents at the top.",
            },
          },
        ];
      });
    });
  },
};
