/** What JSON leaves as it is though a terminal may obey it or the eye not see it: C1 controls, bidirectional and tag marks. */
const UNSEEN = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u206F\uFFF9-\uFFFB]|\uDB40[\uDC00-\uDC7F]/g;

/**
 * Data as JSON, indented by two, that holds no character a terminal obeys: those are written as escapes, so that nothing is
 * lost when it is read again.
 * @returns lines ending in a line break
 */
export function jsonText(data: unknown): string {
  const escaped = (unseen: string) =>
    Array.from({ length: unseen.length }, (_, i) => `\\u${unseen.charCodeAt(i).toString(16).padStart(4, "0")}`).join("");
  return `${JSON.stringify(data, null, 2).replace(UNSEEN, escaped)}\n`;
}
