/** Soft hyphen, zero-width space/joiners, word joiner, byte order mark: a reader sees none of them. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
/** Hyphens that look like the one on the keyboard. */
const HYPHENS = /[\u2010\u2011]/gu;
const HORIZONTAL_SPACE = /[^\S\n]+/gu;
/** What a text must hold to look otherwise than it is written: nothing in Latin-1 but the soft hyphen, and no dash or quote. */
const ODD = /[^\0-\xAC\xAE-\xFF\u2012-\u201F\u2022-\u2027]/;
/** White space that `foldSpace` changes: at an end, more than one, or another than the plain one. */
const UNFOLDED = /^\s|\s$|\s\s|[^\S ]/u;
const SPACE_AROUND_BREAK = / ?\n[ \n]*/gu;

/** Texts of which it is kept whether they are plain, counted in characters: one step after another asks of the same clause. */
const MOST_KEPT = 200_000;
const plain = new Map<string, boolean>();
let keptLength = 0;

/** True for a text that reads as it is written and whose white space is all single plain spaces, none at the ends. */
export function isPlain(text: string): boolean {
  const known = plain.get(text);
  if (known !== undefined) return known;
  keptLength += text.length;
  if (keptLength > MOST_KEPT) {
    plain.clear();
    keptLength = text.length;
  }
  const answer = isPlainlyVisible(text) && isEvenlySpaced(text);
  plain.set(text, answer);
  return answer;
}

/** True for a text that reads as it is written: composed letters, no invisible marks, one kind of hyphen. */
export function isPlainlyVisible(text: string): boolean {
  return !ODD.test(text);
}

/** True for a text whose white space is all single plain spaces, none at the ends. */
export function isEvenlySpaced(text: string): boolean {
  return !UNFOLDED.test(text);
}

/**
 * What a reader sees of a text: composed letters, no invisible marks, one kind of hyphen. White space is left as it is.
 * Straight and curly quotes, hyphens and dashes stay apart, because a reader sees the difference.
 */
export function visibleForm(text: string): string {
  if (isPlainlyVisible(text)) return text;
  return text.normalize("NFC").replace(INVISIBLE, "").replace(HYPHENS, "-");
}

/** Runs of white space as one space, or as one line break where they hold one; none at the ends. */
export function foldSpace(text: string): string {
  if (isEvenlySpaced(text)) return text;
  return text.replace(HORIZONTAL_SPACE, " ").replace(SPACE_AROUND_BREAK, "\n").trim();
}

function seenForm(text: string): string {
  return isPlain(text) ? text : foldSpace(visibleForm(text));
}

/** True when a reader sees no difference between two texts: they differ in invisible marks or the width of white space at most. */
export function looksTheSame(before: string, after: string): boolean {
  return before === after || seenForm(before) === seenForm(after);
}
