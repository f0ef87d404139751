/**
 * Characters that a terminal may obey or that reorder what is read: C0 and C1 controls, line and paragraph
 * separators, bidirectional marks, embeddings, overrides and isolates, interlinear annotation, tag characters,
 * and halves of surrogate pairs.
 */
const UNSAFE = () => /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u206F\uFFF9-\uFFFB\u{E0000}-\u{E007F}\p{Cs}]/gu;

/** Only letters and signs of ours, spaces between: most texts are, and are told so without building the pattern above. */
const PLAINLY_SAFE = /^[ -~\u00A0-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u25FF]*$/;

/** First of the Unicode pictures of control characters: U+2400 shows U+0000. */
const CONTROL_PICTURES = 0x2400;

/**
 * Makes text from outside (clauses, titles, file names) safe to write to a terminal: tabs, line breaks and separators
 * become spaces, other control characters their pictures (ESC: ␛), bidirectional and other unseen marks `<U+202E>`.
 * A clause of several lines is split into lines before it comes here.
 * @returns one line; the same text when nothing is unsafe
 */
export function escapeTerminal(text: string): string {
  if (PLAINLY_SAFE.test(text)) return text;
  return text.replace(/\r\n/gu, "\n").replace(UNSAFE(), (character) => {
    const code = character.codePointAt(0) ?? 0;
    if ((code >= 0x09 && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029) return " ";
    if (code < 0x20) return String.fromCodePoint(CONTROL_PICTURES + code);
    if (code === 0x7f) return "␡";
    if (code >= 0xd800 && code <= 0xdfff) return "\uFFFD";
    return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
  });
}
