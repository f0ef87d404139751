import type { Language } from "../../../agreement/model.js";
import type { OutdatedName } from "../../../language/check-data.js";
import { checkWords } from "../../../language/check-words.js";
import { indexPhrases, type PhraseIndex } from "../../../language/phrases.js";
import { wordsOf } from "../../../language/words.js";
import type { AgreementIndex } from "../../agreement-index.js";
import { type PhraseMention, phrasesIn } from "../../checks/phrases.js";
import { sentenceAt, unitsWith, wordsIn } from "../../checks/readings.js";
import { isToldAsPast } from "../../checks/told-as-past.js";
import type { Finding, Rule } from "../../rule.js";

interface Lexicon {
  names: PhraseIndex<OutdatedName>;
  beginnings: readonly { beginning: string; name: OutdatedName }[];
}

const lexicons = new Map<Language, Lexicon>();

function lexiconOf(language: Language): Lexicon {
  const { outdatedNames } = checkWords(language).terms;
  const lexicon = lexicons.get(language) ?? {
    names: indexPhrases(outdatedNames.map((name) => [name, name.forms] as const)),
    beginnings: outdatedNames.flatMap((name) => name.beginnings.map((beginning) => ({ beginning, name }))),
  };
  lexicons.set(language, lexicon);
  return lexicon;
}

export const outdatedName: Rule = {
  code: "R004",
  name: "outdated-name",
  group: "terms",
  severity: { draft: "warning", consultation: "warning", adoption: "warning" },
  title: { sv: "Namn som inte gäller längre", en: "Name that is no longer in use" },
  why: {
    sv: "Ett namn som har bytts ut får texten att verka övergiven. När texten berättar om något som har hänt får det gamla namnet stå, men det hjälper läsaren att få veta vad det heter nu.",
    en: "A name that has been replaced makes the text look neglected. Where the text tells of something past the old name may stand, but it helps the reader to learn what it is called now.",
  },
  examples: [
    {
      bad: "# Överenskommelse i Exempellän\n\n## Syfte\n\nParterna följer de råd som SKL ger.\n",
      good: "# Överenskommelse i Exempellän\n\n## Syfte\n\nParterna följer de råd som Sveriges Kommuner och Regioner (SKR) ger.\n",
      asOf: "2026-11-22",
    },
    {
      bad: "# Överenskommelse i Exempellän\n\n## Syfte\n\nLandstingets nämnder bjuder in föreningarna till samtal.\n",
      good: "# Överenskommelse i Exempellän\n\n## Syfte\n\nRegionens nämnder bjuder in föreningarna till samtal.\n",
      asOf: "2026-11-22",
    },
  ],
  check: (index) => {
    const lexicon = lexiconOf(index.language);
    const { names } = lexicon;
    return unitsWith(index, (norm) => names.has(norm) || compoundOf(norm, lexicon) !== null).flatMap((unit) => {
      const mentions = [...phrasesIn(index, unit, names), ...compounds(index, unit)];
      const told = new Set<string>();
      return mentions.flatMap((mention) => {
        const { value: name } = mention;
        const sentence = sentenceAt(index, unit, mention.start);
        const key = `${name.name} ${sentence.start}`;
        if (index.asOf < name.since || told.has(key) || isAnotherName(index, mention) || isExplained(index, mention)) return [];
        told.add(key);
        return [finding(index, mention)];
      });
    });
  },
};

/** The name that a compound begins with ("landstingsnämnd"); null for any other word. */
function compoundOf(norm: string, { beginnings, names }: Lexicon): OutdatedName | null {
  const found = beginnings.find(({ beginning }) => norm.startsWith(beginning) && norm.length > beginning.length);
  return found === undefined || names.has(norm) ? null : found.name;
}

function compounds(index: AgreementIndex, unit: PhraseMention<OutdatedName>["unit"]): PhraseMention<OutdatedName>[] {
  const lexicon = lexiconOf(index.language);
  return wordsIn(index, unit).tokens.flatMap(({ norm, text, start, end }, at) => {
    const value = compoundOf(norm, lexicon);
    return value === null ? [] : [{ unit, value, at, length: 1, text, start, end }];
  });
}

/** "Ålands landsting" is not a region that has changed its name. */
function isAnotherName(index: AgreementIndex, { unit, value, at }: PhraseMention<OutdatedName>): boolean {
  return value.notAfter.includes(wordsIn(index, unit).norms[at - 1] ?? "");
}

/** The sentence says itself that the name is old, or what it is now. */
function isExplained(index: AgreementIndex, { unit, value, start }: PhraseMention<OutdatedName>): boolean {
  const { nameMarkers } = checkWords(index.language).terms;
  const sentence = ` ${wordsOf(sentenceAt(index, unit, start).text).norms.join(" ")} `;
  return [...nameMarkers, ...value.nowForms].some((marker) => sentence.includes(` ${marker} `));
}

function finding(index: AgreementIndex, { unit, value, text, start, end }: PhraseMention<OutdatedName>): Finding {
  const place = { unit, start, end };
  const year = value.since.slice(0, 4);
  if (isToldAsPast(index, unit, start, value.since)) {
    return {
      ...place,
      severity: "info",
      message: {
        sv: `${text} är ett gammalt namn. Det hör till det som berättas, men läsaren känner kanske bara det nya: ${value.now}.`,
        en: `${text} is an old name. It belongs to what is told, but the reader may know only the new one: ${value.now}.`,
      },
      advice: {
        sv: `Lägg gärna till det nya namnet: ”(nuvarande ${value.now.replace(/ \(.*\)$/u, "")})”.`,
        en: `You may add the new name: “(now ${value.now.replace(/ \(.*\)$/u, "")})”.`,
      },
    };
  }
  return {
    ...place,
    message: {
      sv: `${text} är ett namn som inte gäller sedan ${year}.`,
      en: `${text} is a name that has not been in use since ${year}.`,
    },
    advice: {
      sv: `Skriv det nya namnet: ${value.now}. Om texten berättar om tiden dessförinnan, skriv när det var.`,
      en: `Write the new name: ${value.now}. If the text tells of the time before that, write when it was.`,
    },
  };
}
