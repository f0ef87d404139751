import { Pattern } from "../../language/pattern.js";

const END = /[.!?…:]["'”’»)\]]*$/u;
const OPEN = new Pattern(
  String.raw`(?:[,(/–&\u00ad]|(?<=\p{L})-|(?<![\p{L}\p{N}])(?:och|eller|samt|för|i|på|av|till|med|om|att|som|den|det|de|en|ett|mellan|från|hos|vid|under|inom|genom|and|or|the|a|of|to|in|for|with|by|between|from|on|at|that|which|our|vår|våra|vårt|sin|sina|sitt|både|såväl))$`,
  "i",
);
const LOWER = new Pattern(String.raw`^["'”’»(]*\p{Ll}`);

/** How much of a line's end or beginning is looked at. */
const TAIL = 40;

/** True when the line ends a sentence or announces a list. */
export function endsSentence(text: string): boolean {
  return END.test(text.slice(-TAIL));
}

/** True when the line cannot be the end of anything: a comma, a conjunction, a preposition or a dash ends it. */
export function staysOpen(text: string): boolean {
  return OPEN.test(text.slice(-TAIL));
}

/** True when a line begins with a small letter, so that it goes on from the line above. */
export function goesOn(text: string): boolean {
  return LOWER.test(text.slice(0, TAIL));
}
