import type { Language } from "../../../agreement/model.js";
import type { TermGroup } from "../../../language/check-data.js";
import { checkWords } from "../../../language/check-words.js";
import { indexPhrases, type PhraseIndex } from "../../../language/phrases.js";
import type { AgreementIndex } from "../../agreement-index.js";
import { type PhraseMention, phrasesInProse } from "../../checks/phrases.js";
import { sentenceAt, wordsIn } from "../../checks/readings.js";
import { hasPastVerb } from "../../checks/told-as-past.js";
import type { Finding, Rule } from "../../rule.js";

interface Term {
  group: TermGroup;
  /** As it is shown. */
  name: string;
}

const lexicons = new Map<Language, PhraseIndex<Term>>();

function lexiconOf(language: Language): PhraseIndex<Term> {
  const lexicon =
    lexicons.get(language) ??
    indexPhrases(
      checkWords(language).terms.termGroups.flatMap((group) =>
        group.terms.map((forms) => [{ group, name: forms[0] ?? "" }, forms] as const),
      ),
    );
  lexicons.set(language, lexicon);
  return lexicon;
}

export const mixedTerms: Rule = {
  code: "R005",
  name: "mixed-terms",
  group: "terms",
  severity: { draft: "info", consultation: "warning", adoption: "warning" },
  title: { sv: "Flera ord för samma sak", en: "Several words for the same thing" },
  why: {
    sv: "När samma krets kallas än det ena, än det andra undrar läsaren om det är två kretsar: gäller ansvaret alla, eller bara dem som skrev under först?",
    en: "When the same circle goes by several names, the reader wonders whether there are two: does the duty bind all, or only those who signed first?",
  },
  examples: [
    {
      bad: "# Överenskommelse i Exempellän\n\n## Åtaganden\n\nAlla undertecknande organisationer utser en kontaktperson. Signerande organisationer möts varje vår.\n",
      good: "# Överenskommelse i Exempellän\n\n## Åtaganden\n\nAlla undertecknande organisationer utser en kontaktperson. Undertecknande organisationer möts varje vår.\n",
    },
  ],
  check: (index) => {
    const mentions = phrasesInProse(index, lexiconOf(index.language)).filter((each) => counts(index, each));
    return checkWords(index.language).terms.termGroups.flatMap((group) =>
      mixed(mentions.filter(({ value }) => value.group === group)),
    );
  },
};

/** A term counts where it stands before the noun that it needs, and, where terms may differ, in what is said of today. */
function counts(index: AgreementIndex, { unit, value: { group }, at, length, start }: PhraseMention<Term>): boolean {
  if (group.before.length > 0 && !group.before.includes(wordsIn(index, unit).norms[at + length] ?? "")) return false;
  if (!group.mayDiffer) return true;
  return unit.role !== "definitions" && unit.kind !== "title" && !hasPastVerb(index, sentenceAt(index, unit, start).text);
}

/** One finding for each term that is not the commonest, at its first place. */
function mixed(mentions: readonly PhraseMention<Term>[]): Finding[] {
  const byName = new Map<string, PhraseMention<Term>[]>();
  for (const mention of mentions) byName.set(mention.value.name, [...(byName.get(mention.value.name) ?? []), mention]);
  const [commonest, ...others] = [...byName].toSorted(([, a], [, b]) => b.length - a.length);
  if (commonest === undefined) return [];
  const [usualName, usualMentions] = commonest;
  const [usual] = usualMentions;
  if (usual === undefined) return [];
  return others.flatMap(([name, [first, ...more]]) => {
    if (first === undefined) return [];
    const { concept, mayDiffer } = first.value.group;
    const often = times(usualMentions.length);
    const seldom = times(more.length + 1);
    return [
      {
        unit: first.unit,
        start: first.start,
        end: first.end,
        ...(mayDiffer ? { severity: "info" as const } : {}),
        message: {
          sv: `Texten har flera ord för ${concept}: ”${usualName}” (${often.sv}) och ”${name}” (${seldom.sv}).`,
          en: `The text has several words for ${concept}: “${usualName}” (${often.en}) and “${name}” (${seldom.en}).`,
        },
        advice: mayDiffer
          ? {
              sv: `Menas samma sak, skriv ”${usualName}” överallt. Menas olika saker, förklara skillnaden.`,
              en: `If the same is meant, write “${usualName}” throughout. If not, explain the difference.`,
            }
          : {
              sv: `Välj ett av orden och skriv det överallt, till exempel ”${usualName}”.`,
              en: `Choose one of them and write it throughout, for example “${usualName}”.`,
            },
        related: [{ unit: usual.unit, message: { sv: `Här står ”${usualName}”.`, en: `Here it says “${usualName}”.` } }],
      },
    ];
  });
}

function times(count: number): { sv: string; en: string } {
  return count === 1 ? { sv: "en gång", en: "once" } : { sv: `${count} gånger`, en: `${count} times` };
}
