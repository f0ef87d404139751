import { principleConcepts } from "../../language/concepts.js";
import { headingRole, leadKind, splitLabel } from "../../language/headings.js";
import type { Block } from "./block.js";

/** A line longer than this is a sentence, whatever it looks like. Headings in real agreements stay under 90 characters. */
const LONGEST_LINE = 100;

const BOLD_LINE = /^(\*\*|__)(?!\s)([^*_]+)\1(:?)$/u;

/**
 * Finds paragraphs that do a heading's work: "Åtgärder:" on a line of its own, "**Ansvar**", "Kommunen åtar sig att:" above a list.
 * @returns for each block the heading that it stands for, or null when it is what it says
 */
export function promotedHeading(block: Block, next: Block | undefined): Block | null {
  if (block.kind !== "paragraph" || block.depth > 0 || block.attributes || block.text.length > LONGEST_LINE) return null;
  const bold = BOLD_LINE.exec(block.text.trim());
  const text = bold ? `${bold[2]}${bold[3]}`.trim() : block.text.trim();
  const heading: Block = { ...block, kind: "heading", level: 0, depth: 0, text };
  const name = text.replace(/\s*:$/u, "");
  const beforeList = next?.kind === "item";
  const lead = leadKind(name);
  if (lead?.standard) return text.endsWith(":") || bold || beforeList ? heading : null;
  if (lead) return beforeList || (bold && text.endsWith(":")) ? heading : null;
  if (!bold) return null;
  const rest = splitLabel(name).rest;
  return headingRole(rest) !== null || principleConcepts(rest).length > 0 ? heading : null;
}
