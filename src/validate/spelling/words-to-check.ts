import type { Language } from "../../agreement/model.js";
import type { Unit } from "../../agreement/walk.js";
import { abbreviationOf } from "../../language/abbreviations.js";
import type { Token } from "../../language/tokens.js";
import type { AgreementIndex } from "../agreement-index.js";
import { proseOf, sentencesIn, wordsIn } from "../checks/readings.js";

/** A word of a text with its places. */
export interface CheckedWord {
  /** As written the first time. */
  text: string;
  norm: string;
  /** It has a capital where no sentence opens: a name, most likely. */
  isName: boolean;
  unit: Unit;
  start: number;
  end: number;
  /** Further units where it stands. */
  others: Unit[];
}

/** No word of a real text is longer, and Hunspell's time grows with the length. */
const LONGEST_WORD = 60;
const LETTERS = /^[A-Za-zÀ-ÖØ-öø-ÿ](?:[A-Za-zÀ-ÖØ-öø-ÿ'’:\u00AD\u2010\u2011-]*)$/;
const CAPITALS = /^[A-ZÅÄÖÉ]{2,}(?:$|[-:\u2010\u2011'’]|s$)/;

/** Every different word of an agreement that can be looked up: no names, abbreviations, numbers or addresses. */
export function wordsToCheck(index: AgreementIndex): CheckedWord[] {
  const found = new Map<string, CheckedWord>();
  for (const unit of proseOf(index)) {
    const openings = new Set(sentencesIn(index, unit).map(({ start }) => start));
    const { tokens } = wordsIn(index, unit);
    tokens.forEach((token, at) => {
      if (!isWord(token) || isShort(token, index.language)) return;
      const before = tokens[at - 1];
      const opens = openings.has(token.start) || (before !== undefined && before.kind !== "word" && openings.has(before.start));
      const isName = !opens && token.text[0] !== token.norm[0];
      const known = found.get(token.norm);
      if (known === undefined) {
        found.set(token.norm, {
          text: token.text,
          norm: token.norm,
          isName,
          unit,
          start: token.start,
          end: token.end,
          others: [],
        });
      } else {
        known.isName ||= isName;
        if (known.unit !== unit && known.others.at(-1) !== unit) known.others.push(unit);
      }
    });
  }
  return [...found.values()];
}

function isWord({ kind, text }: Token): boolean {
  return kind === "word" && text.length > 1 && text.length <= LONGEST_WORD && LETTERS.test(text) && !CAPITALS.test(text);
}

/** "dnr" and "t.ex", with or without the point. */
function isShort({ norm }: Token, language: Language): boolean {
  return abbreviationOf(norm, language) !== null || abbreviationOf(`${norm}.`, language) !== null;
}
