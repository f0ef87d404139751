import { Headlines } from "../text/headlines.js";
import type { Line } from "../text/lines.js";
import type { Spacing } from "../text/spacing.js";
import { titleLines } from "../text/title.js";
import { type FlowHeading, type FlowParagraph, type FlowPart, plainText } from "./flow.js";
import type { Remarks } from "./remarks.js";

/** A line that no page broke. */
const UNBROKEN = 1000;

/**
 * Finds headings in a document that marks none, as the text reader does: by the words that head parts of an agreement, by number and
 * by place. Each paragraph is a line.
 * @param titled the title is known already
 */
export function headingsByWords(
  parts: readonly FlowPart[],
  titled: boolean,
  remarks: Remarks,
): { headings: Map<FlowParagraph, FlowHeading>; title: FlowParagraph[] } {
  const paragraphs = parts.filter((part) => part.kind === "paragraph");
  const lines = paragraphs.map(lineOf);
  const spacing: Spacing = { normal: -1, apart: true, widths: lines.map(() => UNBROKEN), full: 1, nearlyFull: 1 };
  const headlines = new Headlines(lines, spacing);
  const title = titled ? [] : paragraphs.slice(0, titleLines(lines, spacing));
  const headings = new Map<FlowParagraph, FlowHeading>();
  paragraphs.forEach((paragraph, i) => {
    if (paragraph.list?.number === null || title.includes(paragraph) || paragraph.title || paragraph.level > 0) return;
    const headline = headlines.at(i, true);
    if (headline?.lines !== 1) return;
    headings.set(paragraph, { level: 0, joined: [] });
    remarks.add("heading-by-words", paragraph.first, plainText(paragraph));
  });
  return { headings, title };
}

function lineOf(paragraph: FlowParagraph): Line {
  const sign = paragraph.list ? `${paragraph.list.number ?? "•"} ` : "";
  return { number: paragraph.first, column: 1, text: sign + plainText(paragraph), indent: 0, gap: 1, page: false };
}
