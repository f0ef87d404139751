import type { Unit } from "../../../agreement/walk.js";
import { contentStems, likeness, rarity } from "../../../language/clause-likeness.js";
import type { AgreementIndex } from "../../agreement-index.js";
import { proseClauses, wordsIn } from "../../checks/readings.js";
import { quoted } from "../../checks/text.js";
import type { Finding, Rule } from "../../rule.js";

/** Clauses this alike say the same; between the bounds they may. Set on invented agreements and two real ones. */
const SAME = 0.92;
const NEARLY = 0.8;
/** With fewer words of content, likeness is chance. */
const FEWEST = 3;
/** A stem in more clauses than this leads to no comparisons, so that the work stays in proportion to the text. */
const COMMONEST = 40;

interface Read {
  unit: Unit;
  stems: Set<string>;
}

export const repeatedClause: Rule = {
  code: "R007",
  name: "repeated-clause",
  group: "terms",
  severity: { draft: "info", consultation: "warning", adoption: "warning" },
  title: { sv: "Samma sak under flera principer", en: "The same under several principles" },
  why: {
    sv: "Det som står på två ställen följs upp på två ställen, och vid nästa ändring rättas kanske bara det ena. Då säger överenskommelsen emot sig själv.",
    en: "What stands in two places is followed up in two places, and the next change may reach only one of them. Then the agreement contradicts itself.",
  },
  examples: [
    {
      bad: "# Överenskommelse i Exempellän\n\n## Principer\n\n### 1. Dialog\n\n#### Åtgärder\n\n- Ordna en gemensam utbildning om bidragsregler varje höst.\n\n### 2. Kvalitet\n\n#### Åtgärder\n\n- Varje höst ordna gemensam utbildning om bidragsreglerna.\n",
      good: "# Överenskommelse i Exempellän\n\n## Principer\n\n### 1. Dialog\n\n#### Åtgärder\n\n- Ordna en gemensam utbildning om bidragsregler varje höst.\n\n### 2. Kvalitet\n\n#### Åtgärder\n\n- Mäta hur nöjda deltagarna är med verksamheten.\n",
    },
  ],
  check: (index) => {
    const reads = clausesOfPrinciples(index);
    const weight = rarity(reads.map(({ stems }) => stems));
    const others = candidates(reads);
    return reads.flatMap((read, i): Finding[] => {
      const earlier = mostLike(read, others[i] ?? [], weight);
      return earlier === null ? [] : [finding(read.unit, earlier.unit, earlier.like)];
    });
  },
};

const PROMISES: ReadonlySet<Unit["kind"]> = new Set(["action", "commitment", "responsibility"]);

function clausesOfPrinciples(index: AgreementIndex): Read[] {
  return proseClauses(index)
    .filter(({ kind, role }) => role === "principles" && PROMISES.has(kind))
    .map((unit) => ({ unit, stems: contentStems(wordsIn(index, unit), index.language) }));
}

/** For each clause, the earlier ones of its kind under another principle that share a word that is not everywhere. */
function candidates(reads: readonly Read[]): Read[][] {
  const holders = new Map<string, number[]>();
  reads.forEach(({ stems }, at) => {
    for (const each of stems) {
      const row = holders.get(each);
      if (row === undefined) holders.set(each, [at]);
      else row.push(at);
    }
  });
  return reads.map(({ unit, stems }, at) => {
    if (stems.size < FEWEST) return [];
    const earlier = new Set<number>();
    for (const each of stems) {
      const row = holders.get(each) ?? [];
      if (row.length > COMMONEST) continue;
      // Rows go upwards, so that what comes later need not be looked at.
      for (const other of row) {
        if (other >= at) break;
        earlier.add(other);
      }
    }
    return [...earlier].flatMap((other) => {
      const read = reads[other];
      return read?.unit.kind === unit.kind && read.unit.parent !== unit.parent ? [read] : [];
    });
  });
}

function mostLike(read: Read, others: readonly Read[], weight: (stem: string) => number): { unit: Unit; like: number } | null {
  let best: { unit: Unit; like: number } | null = null;
  for (const { unit, stems } of others) {
    const like = likeness(read.stems, stems, weight);
    if (like >= NEARLY && like > (best?.like ?? 0)) best = { unit, like };
  }
  return best;
}

function finding(unit: Unit, earlier: Unit, like: number): Finding {
  const there = earlier.steps.at(-1)?.title ?? "";
  const isSame = like >= SAME;
  return {
    unit,
    ...(isSame ? {} : { severity: "info" as const }),
    message: isSame
      ? { sv: `Samma sak står redan under ”${there}”.`, en: `The same stands already under “${there}”.` }
      : { sv: `Nästan samma sak står redan under ”${there}”.`, en: `Almost the same stands already under “${there}”.` },
    advice: {
      sv: "Behåll den där den hör bäst hemma och hänvisa dit, eller skriv ut vad som skiljer dem åt.",
      en: "Keep it where it belongs best and refer to it, or write out what sets the two apart.",
    },
    related: [{ unit: earlier, message: { sv: `”${quoted(earlier.text)}”`, en: `“${quoted(earlier.text)}”` } }],
  };
}
