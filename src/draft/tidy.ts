/** A list item, with its indentation and marker. */
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s/u;

/**
 * Brings rendered Markdown to the spacing of the canonical form: no space at the ends of lines, one empty line between paragraphs and
 * none between the items of a list, one line end at the end.
 */
export function tidy(text: string): string {
  const lines = text.replace(/\r\n?/gu, "\n").split("\n");
  const kept: string[] = [];
  for (const line of lines.map((each) => each.trimEnd())) {
    const before = kept.at(-1);
    if (line === "" && (before === undefined || before === "")) continue;
    if (before === "" && ITEM.test(line) && ITEM.test(kept.at(-2) ?? "")) kept.pop();
    kept.push(line);
  }
  return `${kept.join("\n").trim()}\n`;
}
