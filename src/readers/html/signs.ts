import { principleConcepts } from "../../language/concepts.js";
import { headingRole, leadKind, splitLabel } from "../../language/headings.js";
import { markerOf } from "../layout/markers.js";
import { type Line, lineText } from "./inline.js";
import { type Element, elementsIn, everyElement, headingLevel, isElement } from "./nodes.js";

/** Whether a line break before this line parts two blocks: an empty line, a bullet, or a line that points at what follows. */
export function begins(line: Line, above: Line | undefined): boolean {
  return line.gap > 0 || markerOf(lineText(line)) !== null || (above !== undefined && lineText(above).endsWith(":"));
}

/** Words that head a part of an agreement wherever they stand: "Åtgärder", "1. Dialog", "Uppföljning". */
export function namesPart(text: string): boolean {
  const { rest } = splitLabel(text.replace(/\s*:$/u, ""));
  return leadKind(rest) !== null || headingRole(rest) !== null || principleConcepts(rest).length > 0;
}

/** What folds out is one step below the heading that it follows; 0 when it follows none. */
export function summaryLevel(summary: Element): number {
  const details = summary.parentNode;
  const siblings = details && "tagName" in details && details.parentNode ? elementsIn(details.parentNode) : [];
  const above = siblings
    .slice(
      0,
      siblings.findIndex((each) => each === details),
    )
    .findLast((each) => headingLevel(each) !== null);
  return above ? Math.min(6, (headingLevel(above) ?? 0) + 1) : 0;
}

/** Prose that somebody set with its own line breaks, by paragraph; or program code as Markdown. */
export function preformatted(element: Element): { code: string; paragraphs: string[] } {
  const text = rawText(element).replace(/^\n/u, "").trimEnd();
  if (everyElement(element).some(({ tagName }) => tagName === "code")) {
    const fence = "`".repeat(Math.max(3, ...(text.match(/`+/gu) ?? []).map((run) => run.length + 1)));
    return { code: text === "" ? "" : `${fence}\n${text}\n${fence}`, paragraphs: [] };
  }
  return { code: "", paragraphs: text.split(/\n[ \t]*\n/u).map((paragraph) => paragraph.replace(/\s+/gu, " ").trim()) };
}

/** Text with its line breaks. */
function rawText(element: Element): string {
  return element.childNodes
    .map((child) => {
      if (child.nodeName === "#text" && "value" in child) return child.value;
      if (!isElement(child)) return "";
      return child.tagName === "br" ? "\n" : rawText(child);
    })
    .join("");
}
