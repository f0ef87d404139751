/** Tags that write nothing where they stand. */
const SILENT =
  "if|elsif|else|endif|unless|endunless|case|when|endcase|for|endfor|break|continue|assign|capture|endcapture|comment|endcomment";

const LINE = new RegExp(`^[ \\t]*(?:\\{%-?[ \\t]*(?:${SILENT})(?![\\w])(?:(?!%\\}).)*%\\}[ \\t]*)+$`, "u");

/**
 * Makes a line that holds only silent tags vanish, its line end with it, so that lists stay tight and paragraphs one line apart: its tags
 * get the hyphens that tell liquid so. Lines keep their numbers and, with a space inside the tag's marks, their columns.
 */
export function standAlone(text: string): string {
  return text
    .split("\n")
    .map((line) => (LINE.test(line) ? line.replace(/\{%-?[ \t]?/gu, "{%-").replace(/[ \t]?-?%\}/gu, "-%}") : line))
    .join("\n");
}
