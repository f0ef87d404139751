import type { Unit } from "../../../agreement/walk.js";
import { countWords, readability } from "../../../language/readability.js";
import { wordsOf } from "../../../language/words.js";
import type { AgreementIndex } from "../../agreement-index.js";
import { ADVICE } from "../../checks/advice.js";
import { sentencesIn, wordsIn } from "../../checks/readings.js";
import { isClause, quoted } from "../../checks/text.js";
import type { Finding, Rule } from "../../rule.js";

/** Official texts lie at 50 to 60; above that, few read on. The limit is the field's own. */
const HARD = 60;
/** With fewer words the figure says nothing. */
const FEWEST_WORDS = 40;
const SHOWN = 3;

export const hardToRead: Rule = {
  code: "L010",
  name: "hard-to-read",
  group: "language",
  severity: ADVICE,
  title: { sv: "Svårläst avsnitt", en: "Section that is hard to read" },
  why: {
    sv: "LIX räknar långa ord och långa meningar. Myndighetstext brukar ligga på 50–60; över det tappar texten många läsare. Måttet är trubbigt, så se det som en vink.",
    en: "LIX counts long words and long sentences. Official texts usually lie at 50–60; above that a text loses many readers. The measure is blunt, so take it as a hint.",
  },
  examples: [
    {
      bad: "# Överenskommelse i Exempellän\n\n## Syfte\n\nÖverenskommelsens övergripande målsättning är att åstadkomma förutsättningar för långsiktigt hållbara samverkansformer mellan regionens verksamhetsområden och länets idéburna organisationer, samtidigt som organisationernas självständighet, särarter och värdegrunder respekteras fullständigt genom kontinuerliga dialogprocesser, gemensamma kompetensutvecklingsinsatser och systematiska uppföljningar, vilka dokumenteras skriftligt, sammanställs regelbundet och presenteras offentligt för samtliga undertecknande organisationers förtroendevalda, anställda medarbetare och engagerade medlemmar.\n",
      good: "# Överenskommelse i Exempellän\n\n## Syfte\n\nVi vill att det ska gå lätt att samarbeta i länet. Vi vill också att alla föreningar ska få vara sig själva. Därför möts vi ofta. Vi lär av varandra och följer upp hur det går. Det vi kommer fram till skriver vi ner. Sedan får alla läsa det: de som är valda, de som är anställda och de som är med för att de vill. Så bygger vi tillit, steg för steg, år efter år.\n",
    },
  ],
  check: (index) =>
    [...index.sections, ...index.principles].flatMap(({ unit, units }): Finding[] => {
      const own = ownClauses(unit, units);
      const { lix, words } = readability(
        own.map((each) => ({ words: wordsIn(index, each), sentences: sentencesIn(index, each) })),
      );
      const figure = Math.round(lix);
      if (unit === null || words < FEWEST_WORDS || figure <= HARD) return [];
      return [
        {
          unit,
          message: { sv: `Avsnittet är svårläst: LIX ${figure}.`, en: `The section is hard to read: LIX ${figure}.` },
          advice: {
            sv: "Dela de längsta meningarna och byt långa ord mot kortare. Börja med dem som visas här.",
            en: "Divide the longest sentences and choose shorter words. Begin with those shown here.",
          },
          related: longest(index, own),
        },
      ];
    }),
};

/** What stands under the heading itself, not under headings below it. */
function ownClauses(heading: Unit | null, units: readonly Unit[]): Unit[] {
  return units.filter((unit) => isClause(unit) && unit.kind !== "block" && unit.parent === heading?.id);
}

function longest(index: AgreementIndex, units: readonly Unit[]): NonNullable<Finding["related"]> {
  return units
    .flatMap((unit) => sentencesIn(index, unit).map(({ text }) => ({ unit, text, words: countWords(wordsOf(text)) })))
    .toSorted((a, b) => b.words - a.words)
    .slice(0, SHOWN)
    .map(({ unit, text, words }) => ({
      unit,
      message: { sv: `${words} ord: ”${quoted(text)}”`, en: `${words} words: “${quoted(text)}”` },
    }));
}
