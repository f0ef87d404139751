import { endsSentence } from "../layout/line-ends.js";
import { type FlowParagraph, type FlowPart, type Piece, plainText } from "./flow.js";

/** What stands out on the page. */
export interface Looks {
  /** Short paragraphs set apart as headings are. */
  headings: Set<FlowParagraph>;
  /** Paragraphs in clearly larger letters than the running text. */
  large: Set<FlowParagraph>;
}

/** Headings of real agreements have at most this many characters. */
const LONGEST = 90;

/** How much larger than the running text letters must be to stand out. */
const LARGER = 1.1;

/** Finds paragraphs that look like headings though no style says so: wholly bold or in larger letters, short, and no sentence. */
export function looksOf(parts: readonly FlowPart[], styled: ReadonlySet<FlowParagraph>): Looks {
  const body = bodyOf(parts, styled);
  const headings = new Set<FlowParagraph>();
  const large = new Set<FlowParagraph>();
  parts.forEach((part, i) => {
    if (part.kind !== "paragraph" || styled.has(part)) return;
    const size = smallest(part);
    if (size > body.size * LARGER) large.add(part);
    else if (!isBold(part) || body.bold) return;
    if (standsAlone(part, parts[i + 1])) headings.add(part);
  });
  return { headings, large };
}

function standsAlone(paragraph: FlowParagraph, next: FlowPart | undefined): boolean {
  const text = plainText(paragraph);
  if (!next || text.length > LONGEST || !/\p{L}/u.test(text)) return false;
  if (endsSentence(text) && !text.endsWith(":")) return false;
  if (/[,;]$/u.test(text)) return false;
  if (!paragraph.list) return true;
  if (paragraph.list.number === null) return false;
  const beside = next.kind === "paragraph" && next.list?.list === paragraph.list.list && next.list.depth === paragraph.list.depth;
  return !beside;
}

function textPieces(paragraph: FlowParagraph): Extract<Piece, { kind: "text" }>[] {
  return paragraph.pieces.filter((piece) => piece.kind === "text").filter(({ text }) => text.trim() !== "");
}

function isBold(paragraph: FlowParagraph): boolean {
  const pieces = textPieces(paragraph);
  return pieces.length > 0 && pieces.every(({ bold }) => bold);
}

/** Size of its smallest letters; 0 when it has none. */
function smallest(paragraph: FlowParagraph): number {
  return textPieces(paragraph).reduce((least, { size }, i) => (i === 0 ? size : Math.min(least, size)), 0);
}

/** The size that most of the running text is set in, and whether most of it is bold. */
function bodyOf(parts: readonly FlowPart[], styled: ReadonlySet<FlowParagraph>): { size: number; bold: boolean } {
  const sizes = new Map<number, number>();
  let bold = 0;
  let all = 0;
  for (const part of parts) {
    if (part.kind !== "paragraph" || styled.has(part)) continue;
    for (const { text, size, bold: heavy } of textPieces(part)) {
      sizes.set(size, (sizes.get(size) ?? 0) + text.length);
      all += text.length;
      if (heavy) bold += text.length;
    }
  }
  const [usual] = [...sizes].sort((a, b) => b[1] - a[1]);
  return { size: usual?.[0] ?? 0, bold: bold * 2 > all };
}
