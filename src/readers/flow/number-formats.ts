const ROMAN: readonly [number, string][] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** Roman numbers end here; larger ones are printed in figures. */
const LARGEST_ROMAN = 3999;

/** Letters go from a to z and on with aa; beyond this figures are printed. */
const LARGEST_LETTER = 26 * 20;

/** Prints a number in a form of lists. @param form Word's name for it; unknown ones are printed in figures */
export function printNumber(number: number, form: string): string {
  if (form === "none" || form === "bullet") return "";
  if (form === "lowerLetter") return letters(number);
  if (form === "upperLetter") return letters(number).toUpperCase();
  if (form === "lowerRoman") return roman(number);
  if (form === "upperRoman") return roman(number).toUpperCase();
  if (form === "decimalZero" && number >= 0 && number < 10) return `0${number}`;
  return String(number);
}

function letters(number: number): string {
  if (number < 1 || number > LARGEST_LETTER) return String(number);
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

function roman(number: number): string {
  if (number < 1 || number > LARGEST_ROMAN) return String(number);
  let rest = number;
  let printed = "";
  for (const [amount, sign] of ROMAN) {
    while (rest >= amount) {
      printed += sign;
      rest -= amount;
    }
  }
  return printed;
}
