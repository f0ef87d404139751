import type { Unit } from "../../../agreement/walk.js";
import type { AgreementIndex } from "../../agreement-index.js";
import { ADVICE } from "../../checks/advice.js";
import { marks } from "../../checks/marks.js";
import { proseOf } from "../../checks/readings.js";
import type { Finding, Rule } from "../../rule.js";

const ADVISE = { sv: "Ta bort det som är för mycket.", en: "Take out what is too much." };

/** Two spaces or more between words; what opens a line in Markdown or plain text may be followed by several. */
const SEVERAL = /(?<=[^\s#>*+|-]) {2,40}(?=\S)/;

const beforeMarks = marks(() => ({
  signs: [" ,", " .", " ;", " :", " !", " ?"],
  pattern: /(?<=\S) [,.;:!?](?=\s|$)/g,
  replacement: (match, before) => (/[.:;,]$/.test(before) ? null : match.trim()),
  message: (match) => ({
    sv: `Här står mellanslag före ”${match.trim()}”.`,
    en: `Here stands a space before “${match.trim()}”.`,
  }),
  advice: () => ADVISE,
}));

export const straySpaces: Rule = {
  code: "L007",
  name: "stray-spaces",
  group: "language",
  severity: ADVICE,
  title: { sv: "Mellanslag för mycket", en: "A space too many" },
  why: {
    sv: "Dubbla mellanslag och mellanslag före komma blir kvar när text flyttas om. De stör ögat och den som söker i texten.",
    en: "Double spaces and spaces before a comma are left when text is moved about. They disturb the eye and whoever searches the text.",
  },
  examples: [
    {
      bad: "# Överenskommelse i Exempellän\n\n## Syfte\n\nVi möts , samtalar och prövar nytt.\n",
      good: "# Överenskommelse i Exempellän\n\n## Syfte\n\nVi möts, samtalar och prövar nytt.\n",
    },
    {
      bad: "# Överenskommelse i Exempellän\n\n## Syfte\n\nVi möts,  samtalar och prövar nytt.\n",
      good: "# Överenskommelse i Exempellän\n\n## Syfte\n\nVi möts, samtalar och prövar nytt.\n",
    },
  ],
  check: (index) => [...beforeMarks(index), ...proseOf(index).flatMap((unit) => several(index, unit) ?? [])],
};

/** Readers fold several spaces to one, so they are looked for in the file; the first place in each unit is told. */
function several({ lines }: AgreementIndex, unit: Unit): Finding | null {
  if (lines === undefined || unit.position === null) return null;
  const { line, column, endLine, endColumn } = unit.position;
  for (let at = line; at <= endLine; at++) {
    const from = at === line ? column - 1 : 0;
    const text = (lines[at - 1] ?? "").slice(0, at === endLine ? endColumn - 1 : undefined);
    const found = SEVERAL.exec(text.slice(from).replace(/^\s+/, (space) => "\t".repeat(space.length)));
    if (found === null) continue;
    const start = from + found.index;
    return {
      unit,
      at: { line: at, column: start + 1, endLine: at, endColumn: start + found[0].length + 1 },
      message: { sv: "Här står flera mellanslag i rad.", en: "Here stand several spaces in a row." },
      advice: ADVISE,
    };
  }
  return null;
}
