/**
 * The plain kind of YAML, that front matter mostly is written in: blocks only, each value on one line, no comments, no anchors, and texts
 * that mean themselves without quotes. It is read and written here without the YAML library, which takes as long to load and to run as
 * everything else that a short command does. The library reads and writes the rest, and the tests hold both to saying the same.
 */

/** Letters of any kind of Latin script, and digits: what a text may begin with and need no quotes. */
const TEXT = /^[A-Za-z0-9\u00C0-\u024F](?:.*[^\s:-])?$/;

/** What YAML may take for a number, a date of its own making or a number in another base. */
const LIKE_NUMBER = /^[\d.eExXoOa-fA-F+-]+$/;

/** Years and other whole numbers that come back from YAML as they were written. */
const WHOLE = /^(?:0|[1-9]\d{0,8})$/;

/** A month or a day, which the YAML of today takes for text. */
const DATE = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** Words that are no text in YAML. */
const WORDS_OF_YAML = new Set(["true", "false", "null"]);

/** A key that means itself. @public as part of the kind of YAML that is plain */
export const PLAIN_KEY = /^[A-Za-z_][\w.-]*$/;

/** True for a whole number that YAML gives back as it was. */
export function isPlainWhole(text: string): boolean {
  return WHOLE.test(text);
}

/** True for a text that stands in YAML without quotes, on one line, and means itself. */
export function isPlainText(text: string): boolean {
  if (!TEXT.test(text) || text.includes(": ") || text.includes(" #")) return false;
  const first = text.charCodeAt(0);
  if (first <= 0x39) return DATE.test(text) || !LIKE_NUMBER.test(text);
  return !WORDS_OF_YAML.has(text.toLowerCase());
}
