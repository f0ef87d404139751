/**
 * The text of a clause is inline Markdown on one line. A line of a Markdown file can mean more than that at its start
 * ("1. ", "- ", "# ") and, in a heading, at its end ("#"). These functions guard such text with a backslash when it is
 * written and take exactly that backslash away when it is read.
 */

/** White space that is not one single space, which most texts have none of. */
const LOOSE_SPACE = / [ \t\n\v\f\r\u0085\u2028\u2029]+|[\t\n\v\f\r\u0085\u2028\u2029][ \t\n\v\f\r\u0085\u2028\u2029]*/g;

/** Folds white space to single spaces, line ends too, and trims; no-break spaces inside the text stay. */
export function settleText(text: string): string {
  return text.replace(LOOSE_SPACE, " ").trim();
}

/** Element names that open an HTML block wherever a line starts with them (CommonMark 0.31, section 4.6, kinds 1 and 6). */
const HTML_BLOCKS = new Set(
  (
    "address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt " +
    "fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main " +
    "menu menuitem nav noframes ol optgroup option p param pre script search section source style summary table tbody td " +
    "textarea tfoot th thead title tr track ul"
  ).split(" "),
);

const OPENERS = [
  /^#{1,6}(?: |$)/,
  /^[-+*](?: |$)/,
  /^\d{1,9}[.)](?: |$)/,
  /^>/,
  /^`{3,}[^`]*$/,
  /^~{3,}/,
  /^([-_*]) ?(?:\1 ?){2,}$/,
  /^\[(?:[^\\[\]]|\\.)+\]:/,
  /^<[!?]/,
  // One whole tag that fills the line.
  /^<\/?[a-z][^<>]*>$/i,
];

function opensHtml(text: string): boolean {
  const name = /^<\/?([a-z][a-z0-9]*)(?:[ />]|$)/i.exec(text)?.[1];
  return name !== undefined && HTML_BLOCKS.has(name.toLowerCase());
}

/** Where the backslash goes: before the punctuation that opens; after the digits of a number. */
function guardPlace(text: string): number {
  return /^\d+/.exec(text)?.[0].length ?? 0;
}

/** What every opener begins with: most texts begin with a letter, and need not be held against any. */
const FIRST = "#-+*>`~_[<0123456789";

/** True when a Markdown reader would take a line with this text for something else than a paragraph. */
function opensBlock(text: string): boolean {
  if (!FIRST.includes(text.charAt(0))) return false;
  return OPENERS.some((opener) => opener.test(text)) || opensHtml(text);
}

/** Guards the start of a text so that it stands in a Markdown file as a paragraph. @param text settled inline Markdown */
export function guardStart(text: string): string {
  if (!opensBlock(text)) return text;
  const place = guardPlace(text);
  return `${text.slice(0, place)}\\${text.slice(place)}`;
}

/** Takes away the backslash that `guardStart` sets; a text that it would not set it on stays as it is. */
export function unguardStart(text: string): string {
  if (!text.includes("\\")) return text;
  const place = guardPlace(text);
  if (text[place] !== "\\") return text;
  const bare = text.slice(0, place) + text.slice(place + 1);
  return guardStart(bare) === text ? bare : text;
}

/** Guards the end of a heading, where Markdown takes a run of "#" for decoration. */
export function guardHeading(text: string): string {
  return text.endsWith("#") ? text.replace(/(^| )(#+)$/, "$1\\$2") : text;
}

/** Takes away the backslash that `guardHeading` sets. */
export function unguardHeading(text: string): string {
  return text.endsWith("#") ? text.replace(/(^| )\\(#+)$/, "$1$2") : text;
}

/** The text of a heading as the model keeps it: on one line, without the colon that only points at what follows. */
export function settleHeading(text: string): string {
  let settled = unguardHeading(settleText(text));
  while (settled.endsWith(":")) settled = settled.slice(0, -1).trimEnd();
  return settled;
}

/** Signs that mean something in inline Markdown; a text without them is read without the parser, which takes time to load. */
export const SIGNS = /[\\`*_~<&[\]]/u;

/**
 * Signs in one text beyond which it is shown as typed. The parser's time grows with their square, and no text that people
 * write comes near: a thousand take it about a tenth of a second.
 */
export const MOST_SIGNS = 1000;

/** The same for all texts of a document together: some five seconds. */
export const MOST_SIGNS_IN_ALL = 50_000;

/** How many signs a text has that the parser must look at. */
export function signsIn(text: string): number {
  return text.match(/[\\`*_~<&[\]!]/gu)?.length ?? 0;
}
