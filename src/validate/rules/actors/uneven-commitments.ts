import { isCollectiveName } from "../../../language/names-of-actors.js";
import { isPronoun, sectorOf } from "../../../language/sectors.js";
import type { AgreementIndex } from "../../agreement-index.js";
import { partyOf } from "../../checks/known-actors.js";
import type { Rule } from "../../rule.js";

/** Fewer duties than this say nothing about a balance; below this ratio it is even enough. Both are ours. */
const LEAST_TOTAL = 6;
const UNEVEN = 2;

export const unevenCommitments: Rule = {
  code: "A010",
  name: "uneven-commitments",
  group: "actors",
  severity: { draft: "off", consultation: "info", adoption: "info" },
  title: { sv: "Åtagandena är ojämnt fördelade", en: "Commitments unevenly shared" },
  why: {
    sv: "En part som lovar mycket mer än den andra kan vara helt i sin ordning. Siffrorna är till för samtalet, inte för att rätta.",
    en: "One party may well promise much more than another. The figures are for the talk, not for correcting.",
  },
  examples: [
    {
      bad: `# Överenskommelse mellan Region Exempel och den idéburna sektorn i Exempellän

## Åtaganden

- Region Exempel ska öppna hallarna på loven.
- Region Exempel ska betala ut stöd i januari.
- Region Exempel ska utse en kontaktperson.
- Region Exempel ska redovisa alla beslut.
- Region Exempel ska bjuda in till samtal varje vår.
- Den idéburna sektorn ska berätta vad som inte fungerar.
`,
      good: `# Överenskommelse mellan Region Exempel och den idéburna sektorn i Exempellän

## Åtaganden

- Region Exempel ska öppna hallarna på loven.
- Region Exempel ska betala ut stöd i januari.
- Region Exempel ska utse en kontaktperson.
- Den idéburna sektorn ska ta emot nya deltagare.
- Den idéburna sektorn ska hålla mötesplatser öppna.
- Den idéburna sektorn ska berätta vad som inte fungerar.
`,
    },
  ],
  check(index) {
    const counts = countByParty(index);
    const ranked = [...counts].sort((a, b) => b[1] - a[1]);
    const [most, least] = [ranked[0], ranked.at(-1)];
    if (most === undefined || least === undefined || ranked.length < 2) return [];
    const total = ranked.reduce((sum, [, count]) => sum + count, 0);
    if (total < LEAST_TOTAL || most[1] < UNEVEN * least[1]) return [];
    const row = ranked.map(([name, count]) => `${name} ${count}`).join(", ");
    return [
      {
        unit: null,
        message: { sv: `Åtaganden och ansvar per part: ${row}.`, en: `Commitments and responsibilities per party: ${row}.` },
        advice: { sv: "Se efter om fördelningen är den ni har tänkt er.", en: "See whether they are shared as you meant." },
      },
    ];
  },
};

/** Binding clauses by party; by the name in the text when the front matter has no parties. Duties of all together count for none. */
function countByParty(index: AgreementIndex): Map<string, number> {
  const { language, agreement } = index;
  const counts = new Map<string, number>(agreement.meta.parties.map(({ name }) => [name, 0]));
  for (const { kind, strength, actors } of index.units) {
    if (strength !== "binding" && !(kind === "commitment" && strength === "should")) continue;
    for (const actor of actors) {
      const party = partyOf(index, actor) ?? (agreement.meta.parties.length === 0 && isSingle(actor, language) ? actor : null);
      if (party !== null) counts.set(party, (counts.get(party) ?? 0) + 1);
    }
  }
  return counts;
}

function isSingle(actor: string, language: AgreementIndex["language"]): boolean {
  if (isPronoun(actor, language) || sectorOf(actor, language) === "other") return false;
  return !isCollectiveName(actor, language) || /sektorn|civilsamhället|föreningslivet|sector|civil society/iu.test(actor);
}
