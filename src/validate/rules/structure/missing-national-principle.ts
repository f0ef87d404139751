import { conceptName, principleConcepts } from "../../../language/concepts.js";
import { Pattern } from "../../../language/pattern.js";
import { splitSentences } from "../../../language/sentences.js";
import { speaksOf } from "../../../language/topics.js";
import type { AgreementIndex } from "../../agreement-index.js";
import { clausesOf, listed } from "../../checks/text.js";
import type { Rule } from "../../rule.js";

/** The principles of the national agreement of 2008, as ids of concepts. */
const NATIONAL = ["sjalvstandighet", "dialog", "kvalitet", "langsiktighet", "oppenhet", "mangfald"];

const NOT_WORD = new Pattern(String.raw`[^\p{L}-]+`);
const NATIONAL_ONES = new Pattern(String.raw`nationell|(?<!\p{L})sex(?!\p{L})`, "i");

export const missingNationalPrinciple: Rule = {
  code: "T012",
  name: "missing-national-principle",
  group: "structure",
  severity: { draft: "info", consultation: "info", adoption: "warning" },
  title: { sv: "Nationell princip saknas", en: "National principle missing" },
  why: {
    sv: "De sex nationella principerna är vad organisationer i hela landet väntar sig. Det är fritt att välja andra, men den som saknar en undrar varför.",
    en: "The six national principles are what organisations all over the country expect. Others may be chosen, but whoever misses one will ask why.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Principer

### 1. Dialog

Parterna samtalar innan beslut fattas.

### 2. Kvalitet

Parterna enas om vad som är god kvalitet.
`,
      good: `# Överenskommelse i Exempellän

## Principer

De nationella principerna har sammanförts till två, eftersom de går i varandra: självständighet, långsiktighet, öppenhet och mångfald ryms i dem.

### 1. Dialog

Parterna samtalar innan beslut fattas.

### 2. Kvalitet

Parterna enas om vad som är god kvalitet.
`,
    },
  ],
  check(index) {
    const { agreement, language, principles } = index;
    if (language !== "sv" || agreement.meta.level === "national") return [];
    const found = new Set(principles.flatMap(({ principle }) => principle.concepts));
    // A text with no known principle at all is of another kind; what it lacks is told elsewhere.
    if (found.size === 0) return [];
    const absent = NATIONAL.filter((concept) => !found.has(concept) && !isExplained(index, concept));
    if (absent.length === 0) return [];
    const home = index.sections.find(({ section }) => section.principles.length > 0)?.unit ?? null;
    const names = absent.map((concept) => conceptName(concept, "sv"));
    const english = absent.map((concept) => conceptName(concept, "en"));
    return [
      {
        unit: home,
        message: {
          sv: `Bland principerna saknas ${listed(names, "sv")}, som finns i den nationella överenskommelsen.`,
          en: `Among the principles ${listed(english, "en")} of the national agreement ${absent.length === 1 ? "is" : "are"} missing.`,
        },
        advice: {
          sv: "Skriv med en mening varför, till exempel att den ryms i en annan princip, eller lägg till den.",
          en: "Say in a sentence why, for example that another principle covers it, or add it.",
        },
      },
    ];
  },
};

/** A sentence gives a reason, and speaks of the principle or of the national ones. */
function isExplained(index: AgreementIndex, concept: string): boolean {
  const reasons = index.once("sentences with a reason", null, () =>
    clausesOf(index)
      .flatMap(({ text }) => splitSentences(text, index.language))
      .filter(({ text }) => speaksOf(text, "reason", index.language))
      .map(({ text }) => ({
        national: /princip/iu.test(text) && NATIONAL_ONES.test(text),
        concepts: new Set(text.split(NOT_WORD.for(text)).flatMap((word) => principleConcepts(word))),
      })),
  );
  return reasons.some(({ national, concepts }) => national || concepts.has(concept));
}
