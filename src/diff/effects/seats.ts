import { findSeats } from "../../language/seats.js";
import { type Balance, balanceText, sumSeats } from "./balance.js";
import type { Detector, Edit, Side } from "./edit.js";

/** The seats that a wording gives to each side, in sentences that do not merely co-opt somebody. */
function balanceOf(side: Side, { language }: Edit): Balance | null {
  return side.reading.numbers.length === 0 ? null : sumSeats(findSeats(side.text, language));
}

/** The balance between the sides of a body told in running text: 2:4 → 3:8, public side first. */
export const detectSeats: Detector = (edit) => {
  const [was, is] = [balanceOf(edit.before, edit), balanceOf(edit.after, edit)].map((balance) =>
    balance === null ? "" : balanceText(balance),
  );
  if (was === undefined || is === undefined || was === is) return [];
  return [{ effect: { type: "seats", before: was, after: is }, before: [], after: [], rule: null }];
};
