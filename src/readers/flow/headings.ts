import { leadKind } from "../../language/headings.js";
import { endsSentence } from "../layout/line-ends.js";
import { roleOf } from "../structure/facts.js";
import { headingsByWords } from "./by-words.js";
import { type FlowHeading, type FlowParagraph, type FlowPart, hasText, plainText } from "./flow.js";
import { looksOf } from "./looks.js";
import type { Remarks } from "./remarks.js";

/** Longer text in a heading's style is text that somebody wanted to look important. */
const LONGEST_HEADING = 250;

/** A title may run over this many paragraphs. */
const MOST_TITLE_LINES = 4;

/** Levels that structure knows. */
const DEEPEST = 6;

/**
 * Finds the title and the headings: by style first; by looks where a paragraph has no style for it; by words alone in a document
 * where neither says anything.
 */
export function findHeadings(parts: readonly FlowPart[], remarks: Remarks): Map<FlowParagraph, FlowHeading> {
  const filled = parts.filter((part) => part.kind !== "paragraph" || hasText(part));
  const paragraphs = filled.filter((part) => part.kind === "paragraph");
  const styled = paragraphs.filter(
    (paragraph) => (paragraph.level > 0 || paragraph.title) && plainText(paragraph).length <= LONGEST_HEADING,
  );
  const looks = looksOf(filled, new Set(styled));
  const told = styled.filter(({ title }) => !title).length + looks.headings.size;
  const title = styledTitle(filled, styled);
  if (told < 2) {
    const found = headingsByWords(filled, title.length > 0, remarks);
    return addStyled(found, styled, title.length > 0 ? title : found.title, remarks);
  }
  const guessed = title.length > 0 ? [] : titleByLooks(filled, styled, looks, remarks);
  const found = new Map<FlowParagraph, FlowHeading>();
  for (const paragraph of looks.headings) {
    found.set(paragraph, { level: 0, joined: [] });
    if (!guessed.includes(paragraph)) remarks.add("heading-by-looks", paragraph.first, plainText(paragraph));
  }
  return addStyled({ headings: found }, styled, title.length > 0 ? title : guessed, remarks);
}

/** The first paragraphs in the title's style that stand together. */
function styledTitle(filled: readonly FlowPart[], styled: readonly FlowParagraph[]): FlowParagraph[] {
  const from = filled.findIndex((part) => part.kind === "paragraph" && part.title && styled.includes(part));
  const lines: FlowParagraph[] = [];
  for (const part of from < 0 ? [] : filled.slice(from, from + MOST_TITLE_LINES)) {
    if (part.kind !== "paragraph" || !part.title) break;
    lines.push(part);
  }
  return lines;
}

/** Large or centred lines at the very top that name no part of an agreement, when no style marks the title. */
function titleByLooks(
  filled: readonly FlowPart[],
  styled: readonly FlowParagraph[],
  looks: ReturnType<typeof looksOf>,
  remarks: Remarks,
): FlowParagraph[] {
  const tops = styled.filter(({ level }) => level === 1);
  const [top] = tops;
  if (top && (filled[0] === top || (tops.length === 1 && roleOf(plainText(top)) === null))) return [];
  const lines: FlowParagraph[] = [];
  let length = 0;
  for (const part of filled.slice(0, MOST_TITLE_LINES)) {
    if (part.kind !== "paragraph" || part.level > 0 || part.list) break;
    const text = plainText(part);
    length += text.length;
    const stands = looks.headings.has(part) || looks.large.has(part) || (part.centred && text.length < 90);
    if (!stands || length > LONGEST_HEADING || endsSentence(text)) break;
    if (lines.length > 0 && !(looks.large.has(part) || part.centred)) break;
    if (roleOf(text) !== null && (lines.length > 0 || roleOf(text) !== "parties")) break;
    if (leadKind(text)?.standard === true) break;
    lines.push(part);
  }
  if (lines[0]) remarks.add("title-by-looks", lines[0].first, lines.map(plainText).join(" "));
  return lines;
}

function addStyled(
  { headings }: { headings: Map<FlowParagraph, FlowHeading> },
  styled: readonly FlowParagraph[],
  title: readonly FlowParagraph[],
  remarks: Remarks,
): Map<FlowParagraph, FlowHeading> {
  const below = title.length > 0 ? 1 : 0;
  for (const paragraph of styled)
    headings.set(paragraph, { level: Math.min(Math.max(paragraph.level, 1) + below, DEEPEST), joined: [] });
  const [first, ...joined] = title;
  if (first) {
    headings.set(first, { level: 1, joined });
    for (const line of joined) headings.delete(line);
    if (joined.length > 0) remarks.add("title-lines-joined", first.first, title.map(plainText).join(" "));
  }
  return headings;
}
