import type { Language } from "../../agreement/model.js";
import { fieldWords } from "../../language/field-words.js";
import { languageData } from "../../language/registry.js";
import { stem } from "../../language/stem.js";
import type { AgreementIndex } from "../agreement-index.js";
import type { Finding, Rule } from "../rule.js";
import { type IsRight, loadSpellers, type Speller } from "./speller.js";
import { suggest } from "./suggest.js";
import { type CheckedWord, wordsToCheck } from "./words-to-check.js";

/** For so many words the dictionary is asked what they were meant to be; a text with more is in another language. */
const MOST_ASKED = 12;
/** A name in the middle of a sentence with fewer letters may be near a common word by chance. */
const SHORTEST_NAME = 9;
const FURTHER = 3;

/** Loads the dictionary of a language, or all, and gives the check that uses them. */
export async function loadSpelling(language?: Language): Promise<Rule["check"]> {
  const spellerFor = await loadSpellers(language);
  return (index) => misspellings(index, (words) => spellerFor(index.language, words));
}

function misspellings(index: AgreementIndex, spellerFor: (words: readonly string[]) => Speller): Finding[] {
  const words = wordsToCheck(index);
  const isKnown = knownWords(index);
  const unknown = words.filter(({ norm }) => !isKnown(norm));
  const { isRight, isRightAnyhow } = spellerFor(unknown.flatMap(({ text, norm }) => (text === norm ? [norm] : [text, norm])));
  const wrong = unknown.filter(({ text, norm }) => !isRightlySpelt(text, norm, isRight));
  const wrongNorms = new Set(wrong.map(({ norm }) => norm));
  const own = words.map(({ norm }) => norm).filter((norm) => !wrongNorms.has(norm));
  let asked = 0;
  return wrong.flatMap((word): Finding[] => {
    const mayBeName = word.isName || word.text !== word.norm;
    if (word.isName && word.norm.length < SHORTEST_NAME) return [];
    if (!mayBeName) asked += 1;
    const meant = suggest(word.norm, own, index.language, !mayBeName && asked <= MOST_ASKED ? isRightAnyhow : null);
    // A word with a capital may be a name; only a near word tells that it is not.
    return mayBeName && meant.length === 0 ? [] : [finding(word, meant)];
  });
}

/** Right as written, or in all its parts: "IOP-avtal" is "avtal" after an abbreviation, "medlems-" a first part. */
function isRightlySpelt(text: string, norm: string, isRight: IsRight): boolean {
  if (isRight(text) || isRight(norm)) return true;
  const parts = norm.split(/[-\u2010\u2011:]/).filter((part) => part !== "");
  return parts.length > 1 && parts.every((part) => part.length < 3 || isRight(part) || isRight(`${part}-`));
}

/** Words of the field, of the project file, and of the names that the agreement gives. */
function knownWords(index: AgreementIndex): (norm: string) => boolean {
  const { agreement, language, settings } = index;
  const { meta } = agreement;
  const { endings } = languageData(language);
  const names = [
    meta.county,
    meta.municipality,
    meta.contact?.name,
    meta.contact?.organisation,
    meta.decision?.body,
    ...meta.parties.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
    ...meta.bodies.map(({ name }) => name),
    ...settings.actors.flatMap(({ name, aliases }) => [name, ...aliases]),
  ];
  const listed = [...fieldWords(language).fieldWords, ...settings.words, ...names.flatMap((name) => name?.split(/\s+/) ?? [])];
  const exact = new Set(listed.map((word) => word.toLowerCase()));
  const stems = new Set([...exact].map((word) => stem(word, endings)));
  return (norm) => exact.has(norm) || (norm.length > 4 && stems.has(stem(norm, endings)));
}

function finding({ text, norm, unit, start, end, others }: CheckedWord, meant: readonly string[]): Finding {
  const isCapital = text !== norm;
  const shown = meant.map((word) => (isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word));
  const sv = shown.map((word) => `”${word}”`).join(" eller ");
  const en = shown.map((word) => `“${word}”`).join(" or ");
  return {
    unit,
    start,
    end,
    message: { sv: `”${text}” finns inte i ordlistan.`, en: `“${text}” is not in the word list.` },
    advice:
      meant.length > 0
        ? {
            sv: `Menade du ${sv}? Är ordet rätt, lägg till det under words i projektfilen .samsynrc.yaml.`,
            en: `Did you mean ${en}? If the word is right, add it under words in the project file .samsynrc.yaml.`,
          }
        : {
            sv: "Kontrollera stavningen. Är ordet rätt, lägg till det under words i projektfilen .samsynrc.yaml.",
            en: "Check the spelling. If the word is right, add it under words in the project file .samsynrc.yaml.",
          },
    related: others
      .slice(0, FURTHER)
      .map((other) => ({ unit: other, message: { sv: "Står också här.", en: "Stands here too." } })),
  };
}
