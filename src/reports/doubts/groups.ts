import type { Language } from "../../agreement/model.js";
import { DOUBT_GROUPS, type DoubtKind } from "../../messages/doubts.js";
import type { Message } from "../../messages/message.js";
import { OUTLINE } from "../../messages/outline.js";
import { doubtKind } from "../../readers/doubts.js";
import { inFileOrder } from "../messages-terminal.js";
import { type SourcePlaces, sourcePlace } from "../source-place.js";

/** One thing to check, wherever it occurs. */
export interface DoubtLine {
  /** "stycke 4", "sida 2, rad 7; sida 3, rad 1"; empty for the whole file. */
  places: string;
  text: string;
}

/** Messages of one kind, in the order of the file. */
export interface DoubtGroup {
  kind: DoubtKind;
  /** Messages, the same one told at several places counted each time. */
  count: number;
  lines: DoubtLine[];
}

/** Places of one and the same message that are named; further ones are counted. */
const MOST_PLACES = 12;

/** Messages by what they are about, in the order in which they are worth checking; empty groups are left out. */
export function doubtGroups(messages: readonly Message[], places: SourcePlaces | undefined, language: Language): DoubtGroup[] {
  const kinds = Object.keys(DOUBT_GROUPS) as DoubtKind[];
  return kinds
    .map((kind) => {
      const own = inFileOrder(messages.filter((message) => doubtKind(message) === kind));
      return { kind, count: own.length, lines: linesOf(own, places, language) };
    })
    .filter(({ count }) => count > 0);
}

/** What is said in the same words at several places is said once. */
function linesOf(messages: readonly Message[], places: SourcePlaces | undefined, language: Language): DoubtLine[] {
  const texts = new Map<string, string[]>();
  for (const { line, message } of messages) {
    const place = sourcePlace(line, places)?.[language];
    texts.set(message[language], [...(texts.get(message[language]) ?? []), ...(place === undefined ? [] : [place])]);
  }
  return [...texts].map(([text, all]) => {
    const left = all.length - MOST_PLACES;
    const named = [...all.slice(0, MOST_PLACES), ...(left > 0 ? [OUTLINE.more(left)[language]] : [])];
    return { places: named.join("; "), text };
  });
}
