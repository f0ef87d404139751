import type { Unit } from "../../agreement/walk.js";
import type { Localized } from "../../messages/message.js";
import type { AgreementIndex } from "../agreement-index.js";
import type { Finding } from "../rule.js";
import { proseOf, seenText } from "./readings.js";

/** A mark that is better written otherwise. */
export interface MarkAdvice {
  /** What a text must hold for the pattern to be worth a look. */
  signs: readonly string[];
  /** With the flag g; never matches more than a bounded stretch. */
  pattern: RegExp;
  /** What to write instead of the match; null where it is right after all. */
  replacement: (match: string, before: string, after: string) => string | null;
  message: (match: string, replacement: string) => Localized;
  advice: (match: string, replacement: string) => Localized;
}

/** A rule on marks: each match is told with a safe replacement, since marks carry no meaning of their own here. */
export function marks(advise: (index: AgreementIndex) => MarkAdvice): (index: AgreementIndex) => Finding[] {
  return (index) => {
    const advice = advise(index);
    return proseOf(index).flatMap((unit) => inUnit(index, unit, advice));
  };
}

function inUnit(index: AgreementIndex, unit: Unit, { signs, pattern, replacement, message, advice }: MarkAdvice): Finding[] {
  const seen = seenText(index, unit);
  if (!signs.some((sign) => seen.includes(sign))) return [];
  return [...seen.matchAll(pattern)].flatMap((found): Finding[] => {
    const [match] = found;
    const start = found.index;
    const end = start + match.length;
    const instead = replacement(match, seen.slice(0, start), seen.slice(end));
    if (instead === null) return [];
    return [
      {
        unit,
        start,
        end,
        message: message(match, instead),
        advice: advice(match, instead),
        fix: { unit: unit.id, start, end, replacement: instead },
      },
    ];
  });
}
