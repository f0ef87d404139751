import { escapeTerminal } from "../../writers/terminal-safe.js";

/** Characters that mean something to Markdown wherever they stand. */
const ANYWHERE = /[\\`*_[\]<>~|]/gu;
/** An ampersand that would begin a character reference. */
const REFERENCE = /&(?=#?[\p{L}\p{N}]+;)/gu;
/** What makes a line a heading, a list, a quote or a rule when it stands first. */
const FIRST = /^(\s*)([#+=-]|\p{Nd}+[.)](?=\s|$))/u;

/**
 * Text from a document as it must be written for Markdown to show exactly these characters, on one line; control
 * characters and marks that turn the direction of writing are made visible as on a terminal.
 */
export function escapeMarkdown(text: string): string {
  return escapeTerminal(text).replace(ANYWHERE, "\\$&").replace(REFERENCE, "\\&");
}

/** The same for text that begins a line. */
export function escapeLine(text: string): string {
  return escapeMarkdown(text).replace(FIRST, (_, space: string, mark: string) =>
    /^\p{Nd}/u.test(mark) ? `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}` : `${space}\\${mark}`,
  );
}
