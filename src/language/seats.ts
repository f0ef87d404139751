import type { Language, Sector } from "../agreement/model.js";
import { findActors } from "./actors.js";
import { findNumbers } from "./numbers.js";
import { coOpts, fillsSeat, isSeatWord, sectorOf } from "./sectors.js";
import { splitSentences } from "./sentences.js";
import { type Words, wordsOf } from "./words.js";

/** Seats that a sentence gives to somebody: "två ledamöter från Region Exempel". */
export interface SeatMention {
  count: number;
  /** Who fills them, in the nominative. */
  actor: string;
  sector: Sector;
  /** The number, as UTF-16 offsets of the text. */
  start: number;
  end: number;
}

/** How far after a number its noun is looked for, and after that the side that fills it. */
const NOUN_WITHIN = 4;
const SIDE_WITHIN = 4;

/** Finds the seats that a text gives to each side, in order. Sentences that merely co-opt somebody give none. */
export function findSeats(text: string, language: Language): SeatMention[] {
  return splitSentences(text, language).flatMap((sentence) => {
    if (coOpts(sentence.text, language)) return [];
    return seatsIn(sentence.text, language).map((seat) => ({
      ...seat,
      start: seat.start + sentence.start,
      end: seat.end + sentence.start,
    }));
  });
}

function seatsIn(text: string, language: Language): SeatMention[] {
  const numbers = findNumbers(text, language);
  if (numbers.length === 0) return [];
  const words = wordsOf(text);
  const actors = findActors(text, language);
  return numbers.flatMap(({ value, start, end }) => {
    const fill = fillAfter(words, end, language);
    if (fill === null) return [];
    const within = words.tokens[Math.min(fill + SIDE_WITHIN, words.tokens.length - 1)]?.start ?? text.length;
    const from = words.tokens[fill]?.start ?? 0;
    const actor = actors.find((mention) => mention.start > from && mention.start <= within);
    if (actor === undefined) return [];
    return [{ count: value, actor: actor.name, sector: sectorOf(actor.name, language), start, end }];
  });
}

/** The word that ties a number to who fills it: right after it ("två från regionen"), or after the noun of the seats. */
function fillAfter(words: Words, end: number, language: Language): number | null {
  const first = words.tokens.findIndex((token) => token.start >= end);
  if (first < 0) return null;
  const isFill = (at: number) => fillsSeat(words.norms[at] ?? "", language);
  if (isFill(first)) return first;
  for (let at = first; at < Math.min(first + NOUN_WITHIN, words.norms.length); at += 1) {
    if (!isSeatWord(words.norms[at] ?? "", language)) continue;
    return isFill(at + 1) ? at + 1 : null;
  }
  return null;
}
