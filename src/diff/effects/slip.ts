import { Pattern } from "../../language/pattern.js";

/** A shorter word has real words one letter away ("mål", "råd"; "bistånd", "bestånd"). Ours, tried on the words of agreements. */
const SHORTEST = 8;
/** Letters that must agree before and after the slip: prefixes ("an-", "av-", "in-") and endings make other words. */
const SAME_BEFORE = 3;
const SAME_AFTER = 3;
const LETTERS = new Pattern(String.raw`^[\p{L}-]+$`);

const DOTS: Readonly<Record<string, string>> = { å: "a", ä: "a", ö: "o", é: "e", ü: "u" };

function bare(letter: string): string {
  return DOTS[letter] ?? letter;
}

/**
 * Tells whether two words differ by a slip of the pen rather than by meaning: one letter too few, too many or doubled, two
 * neighbours swapped, or dots left out, well inside a long word. A letter exchanged for another is no slip here, for that
 * is how "anslutning" becomes "avslutning". No dictionary is asked.
 * @param a in lower case
 * @param b in lower case
 */
export function isSlipOfThePen(a: string, b: string): boolean {
  // Most words differ from their first letter on.
  if (a[0] !== b[0]) return false;
  const { length: long } = a;
  const { length: wide } = b;
  if (a === b || long < SHORTEST || wide < SHORTEST || long > wide + 1 || wide > long + 1) return false;
  let start = 0;
  while (start < long && a[start] === b[start]) start += 1;
  const rest = (long < wide ? long : wide) - start;
  let tail = 0;
  while (tail < rest && a[long - 1 - tail] === b[wide - 1 - tail]) tail += 1;
  if (start < SAME_BEFORE || tail < SAME_AFTER) return false;
  return isOneSlip(a.slice(start, long - tail), b.slice(start, wide - tail)) && LETTERS.test(a + b);
}

/** True for what is left of two words between the letters that agree, when the one is the other with a single slip. */
function isOneSlip(was: string, is: string): boolean {
  if (was.length + is.length === 1) return true;
  if (was.length === 1 && is.length === 1) return bare(was) === bare(is);
  return was.length === 2 && is.length === 2 && was[0] === is[1] && was[1] === is[0];
}
