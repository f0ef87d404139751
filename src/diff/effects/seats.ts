import type { Language } from "../../agreement/model.js";
import { findSeats } from "../../language/seats.js";
import { fillsSeat, isSeatWord } from "../../language/sectors.js";
import { wordsOf } from "../../language/words.js";
import { type Balance, balanceText, sumSeats } from "./balance.js";
import type { Detector, Edit, Side } from "./edit.js";

/** True where a word that ties a number to who fills it stands behind a number or a seat; without one there are no seats to look for. */
function maySeat({ text, reading: { numbers } }: Side, language: Language): boolean {
  const { tokens } = wordsOf(text);
  return tokens.some(({ norm, start }, i) => {
    const previous = tokens[i - 1];
    if (previous === undefined || !fillsSeat(norm, language)) return false;
    return isSeatWord(previous.norm, language) || numbers.some(({ end }) => end <= start && end > previous.start);
  });
}

/** The seats that a wording gives to each side, in sentences that do not merely co-opt somebody. It takes a number for either side. */
function balanceOf(side: Side, { language }: Edit): Balance | null {
  return side.reading.numbers.length > 1 && maySeat(side, language) ? sumSeats(findSeats(side.text, language)) : null;
}

/** The balance between the sides of a body told in running text: 2:4 → 3:8, public side first. */
export const detectSeats: Detector = (edit) => {
  const [was, is] = [balanceOf(edit.before, edit), balanceOf(edit.after, edit)].map((balance) =>
    balance === null ? "" : balanceText(balance),
  );
  if (was === undefined || is === undefined || was === is) return [];
  return [{ effect: { type: "seats", before: was, after: is }, before: [], after: [], rule: null }];
};
