import { Pattern, startsLower } from "../../language/pattern.js";

/** What may stand behind the mark that ends a sentence, and in front of its first word. */
const CLOSING = "\"'”’»)]";
const OPENING = "\"'”’»(";
const END_MARKS = ".!?…:";
const OPEN_MARKS = ",(/–&\u00ad";

/** Words that no sentence ends with. */
const OPEN_WORDS: ReadonlySet<string> = new Set(
  (
    "och eller samt för i på av till med om att som den det de en ett mellan från hos vid under inom genom vår våra vårt sin " +
    "sina sitt både såväl and or the a of to in for with by between from on at that which our"
  ).split(" "),
);
const LONGEST_OPEN_WORD = 7;
const LETTER = new Pattern(String.raw`\p{L}`);
const IN_WORD = new Pattern(String.raw`[\p{L}\p{N}]`);

/** How much of a line's end or beginning is looked at. */
const TAIL = 40;

// Every line is asked these questions several times: they are answered from a few characters, without patterns.

/** True when the line ends a sentence or announces a list. */
export function endsSentence(text: string): boolean {
  const first = Math.max(0, text.length - TAIL);
  let at = text.length - 1;
  while (at >= first && CLOSING.includes(text.charAt(at))) at -= 1;
  return at >= first && END_MARKS.includes(text.charAt(at));
}

/** True when the line cannot be the end of anything: a comma, a conjunction, a preposition or a dash ends it. */
export function staysOpen(text: string): boolean {
  const last = text.at(-1);
  if (last === undefined) return false;
  if (OPEN_MARKS.includes(last)) return true;
  if (last === "-") return LETTER.test(text.charAt(text.length - 2));
  let from = text.length;
  while (text.length - from <= LONGEST_OPEN_WORD && isInWord(text, from - 1)) from -= 1;
  return OPEN_WORDS.has(text.slice(from).toLowerCase());
}

function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x61 && code <= 0x7a) || IN_WORD.test(text.charAt(at));
}

/** True when a line begins with a small letter, so that it goes on from the line above. */
export function goesOn(text: string): boolean {
  let at = 0;
  while (at < TAIL && OPENING.includes(text.charAt(at)) && at < text.length) at += 1;
  return at < TAIL && startsLower(text.slice(at, at + 2));
}
