import type { SpellingPair } from "../../language/check-data.js";
import { indexPhrases } from "../../language/phrases.js";
import type { AgreementIndex } from "../agreement-index.js";
import type { Finding } from "../rule.js";
import { type PhraseMention, phrasesInProse } from "./phrases.js";
import { isInText } from "./readings.js";

/**
 * Finds pairs of spellings of which a text has both. The one not preferred is told, once in each unit, with a place where
 * the other stands.
 */
export function mixedSpellings(index: AgreementIndex, pairs: readonly SpellingPair[]): Finding[] {
  return pairs.flatMap((pair) => {
    if (!isInText(index, firstWord(pair.preferred)) || !isInText(index, firstWord(pair.other))) return [];
    const phrases = indexPhrases([
      ["preferred", [pair.preferred]],
      ["other", [pair.other]],
    ] as const);
    const mentions = phrasesInProse(index, phrases);
    const preferred = mentions.filter(({ value }) => value === "preferred");
    const others = mentions.filter(({ value }) => value === "other");
    const [shown] = preferred;
    if (shown === undefined) return [];
    return onePerUnit(others).map(({ unit, start, end, text }) => ({
      unit,
      start,
      end,
      message: {
        sv: `Här står ”${text}”, men på ${count(preferred.length).sv} i texten ”${pair.preferred}”.`,
        en: `Here it says “${text}”, but in ${count(preferred.length).en} of the text “${pair.preferred}”.`,
      },
      advice: { sv: `Skriv ”${pair.preferred}” överallt.`, en: `Write “${pair.preferred}” throughout.` },
      related: [{ unit: shown.unit, message: { sv: `Här står ”${pair.preferred}”.`, en: `Here it says “${pair.preferred}”.` } }],
    }));
  });
}

function firstWord(phrase: string): string {
  const space = phrase.indexOf(" ");
  return space < 0 ? phrase : phrase.slice(0, space);
}

function onePerUnit<T>(mentions: readonly PhraseMention<T>[]): PhraseMention<T>[] {
  return [...new Map(mentions.toReversed().map((mention) => [mention.unit.id, mention])).values()].toReversed();
}

function count(places: number): { sv: string; en: string } {
  return places === 1
    ? { sv: "ett annat ställe", en: "one other place" }
    : { sv: `${places} andra ställen`, en: `${places} other places` };
}
