/** Characters that Markdown would take for something else than themselves, only where it would. */
const ACTS = /[\\`*]|<(?=[a-z/!?])|\[(?=[^\]\n]{0,200}\][([:])|(?<![\p{L}\p{N}_])_(?=[^\s_])|&(?=#?[a-z0-9]{1,31};)/giu;

/** Guards plain text so that it reads the same as inline Markdown. */
export function escapeInline(text: string): string {
  return text.replace(ACTS, "\\$&");
}
