/** What was taken away while cleaning, with the first line where it happened; 0 when nothing was. */
export interface Cleaning {
  controls: number;
  firstControl: number;
}

/** Terminal escape codes, whole, so that their letters don't stay behind as text. At most 64 characters are taken for one. */
const ESCAPE_CODE = /\u001b(?:\[[0-?]{0,40}[ -/]{0,8}[@-~]|\][^\u0007\u001b]{0,64}(?:\u0007|\u001b\\)|[@-Z\\^_])/gu;

/** Control characters apart from those that shape lines, direction marks that reorder text, and the byte order mark. */
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Invisible helps for line breaking. They carry no meaning and hide words from searches. */
const INVISIBLE = /[\u00ad\u200b\u200c\u2060]/gu;

/** Any of all these; most lines have none. */
const UNUSUAL =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;

/** A soft hyphen that ends a line broke a word there. It is kept as a mark until the lines are joined. */
export const BROKEN_WORD = "\u00ad";

/** Whether anything in a text is to be taken out of its lines. */
export function needsCleaning(text: string): boolean {
  return UNUSUAL.test(text);
}

/** Takes out of one line what cannot be seen or would act on a terminal. A soft hyphen at its end stays. @param number the line, for the count */
export function cleaned(text: string, number: number, cleaning: Cleaning): string {
  if (!UNUSUAL.test(text)) return text;
  const broken = /\u00ad\s*$/u.test(text);
  const bare = text.replace(ESCAPE_CODE, "\u001b").replace(INVISIBLE, "");
  const clean = bare.replace(CONTROLS, "");
  if (clean.length !== bare.length) {
    cleaning.controls += bare.length - clean.length;
    cleaning.firstControl ||= number;
  }
  return broken ? clean.trimEnd() + BROKEN_WORD : clean;
}

/** A character that takes two bytes in the engine's memory, and with it all others of its text. */
const WIDE = /[^\0-\xff]/;

/**
 * The same texts, each in as little room as its own characters need. What is cut out of a text with one bullet or dash in it is held
 * as wide as the whole was, and for wide texts the engine builds every pattern a second time and changes case the long way.
 * @param source what they were cut from; where nothing in it is wide they are narrow already
 */
export function narrowed(texts: string[], source: string): string[] {
  // Reading JSON is the one way to make strings that looks at each one's characters.
  return WIDE.test(source) ? (JSON.parse(JSON.stringify(texts)) as string[]) : texts;
}
