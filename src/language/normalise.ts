const INVISIBLE = /[\u00AD\u180E\u200B-\u200D\u2060\uFEFF]/gu;
const DOUBLE_QUOTES = /[\u00AB\u00BB\u201C-\u201F\u2033\u301D-\u301F\uFF02]/gu;
const SINGLE_QUOTES = /[\u2018-\u201B\u2032\u2039\u203A\u00B4`]/gu;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu;
const SPACES = /\s+/gu;
/** Nothing to fold: ordinary letters and marks, single spaces between. The backtick is left out, it is a quote to fold. */
const PLAIN = /^[!-_a-~åäöÅÄÖéÉ§]+(?: [!-_a-~åäöÅÄÖéÉ§]+)*$/u;
const ACCENTED_E = /[éèê]/gu;
const HAS_ACCENTED_E = /[éèê]/;

/**
 * Folds what differs on the page but not in meaning: composed letters (NFC), no soft hyphens or zero-width marks, one
 * space for any white space and none at the ends, straight quotes, "-" for every dash, "..." for an ellipsis.
 * For comparing only; what is shown is always the text as written. Applying it twice changes nothing more.
 */
export function normaliseText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(INVISIBLE, "")
    .normalize("NFC")
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .replace(DASHES, "-")
    .replaceAll("…", "...")
    .replace(SPACES, " ")
    .trim();
}

/** Normalised and in lower case: the form in which words are looked up. */
export function foldCase(text: string): string {
  return normaliseText(text).toLowerCase();
}

/** As `foldCase`, and blind to accents on e, which writers add and drop ("Kvalitét", "ideburen"). */
export function foldAccents(text: string): string {
  const folded = foldCase(text);
  return HAS_ACCENTED_E.test(folded) ? folded.replace(ACCENTED_E, "e") : folded;
}
