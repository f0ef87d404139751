import { Pattern } from "../../language/pattern.js";

/** Characters that Markdown would take for something else than themselves, only where it would. */
const ACTS = new Pattern(
  String.raw`[\\\x60*]|<(?=[A-Za-z/!?])|\[(?=[^\]\n]{0,200}\][([:])|(?<![\p{L}\p{N}_])_(?=[^\s_])|&(?=#?[A-Za-z0-9]{1,31};)`,
  "g",
);

/** Those characters, wherever they stand; most texts hold none. */
const MAY_ACT = /[\\`*<[_&]/;

/** Guards plain text so that it reads the same as inline Markdown. */
export function escapeInline(text: string): string {
  return MAY_ACT.test(text) ? text.replace(ACTS.for(text), "\\$&") : text;
}
