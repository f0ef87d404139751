import type { RootContent } from "mdast";
import { guardHeading, unguardHeading } from "../../agreement/inline.js";
import type { Slices } from "./slices.js";

/** HTML that runs on to its end mark over empty lines; without the mark it would swallow the rest of the document. */
const OPEN_ENDED: [start: RegExp, end: RegExp][] = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/],
];

/**
 * Markdown for a block that the model has no word for, so written that it means the same wherever it stands:
 * code always in closed fences, open-ended HTML too, a heading (inside a list item) on one line, all else as in the source.
 * @param margin column, from 0, where the content of the list item around it begins
 */
export function rawMarkdown(node: RootContent, slices: Slices, margin: number): string {
  if (node.type === "heading") return `${"#".repeat(node.depth)} ${guardHeading(unguardHeading(slices.inline(node)))}`.trimEnd();
  if (node.type === "code") return codeBlock(node.value, [node.lang, node.meta].filter((part) => part).join(" "));
  // What belongs to a footnote is indented from the margin, wherever its mark stands; all else from its own first line.
  // Spaces of any kind at its end mean nothing, and would be gone when the text is written.
  const text = slices.raw(node, node.type === "footnoteDefinition" ? margin : null).trimEnd();
  return node.type === "html" && swallows(text) ? codeBlock(text, "html") : text;
}

function swallows(html: string): boolean {
  const kind = OPEN_ENDED.find(([start]) => start.test(html));
  return kind !== undefined && !kind[1].test(html);
}

/** A code block, closed, in fences longer than any run of the same mark inside. @param info language and what else stands on the opening line */
export function codeBlock(value: string, info: string): string {
  const mark = info.includes("`") ? "~" : "`";
  const runs = value.match(mark === "~" ? /~+/g : /`+/g) ?? [];
  const fence = mark.repeat(runs.reduce((longest, run) => Math.max(longest, run.length + 1), 3));
  return `${fence}${info}\n${value}${value === "" ? "" : "\n"}${fence}`;
}
