import { blocksOf } from "../layout/blocks.js";
import { Doubts } from "../layout/doubts.js";
import { type Draft, draftOf } from "../layout/draft.js";
import type { Line, Piece } from "../layout/line.js";
import { endsSentence, goesOn } from "../layout/line-ends.js";
import { marginLines } from "../layout/margins.js";
import { type Measures, measure } from "../layout/measure.js";
import { numberLines } from "../layout/numbering.js";
import { headingsByStyle } from "../layout/styles.js";
import { inMargin, isPaper, returningTexts } from "./artifacts.js";
import { ElementsOfLines, overPages } from "./over-pages.js";
import { linesInOrder, turnedLines } from "./page-lines.js";
import type { Page } from "./pdf-file.js";
import type { Reading, ReadPages } from "./read-result.js";
import type { Spanning } from "./spanning.js";
import { draftsOfTree } from "./tags.js";
import { contentIds, headingLevel, isBlock, isContent } from "./tree.js";

/** Share of the letters that must stand in the tree before it is trusted. */
const ENOUGH_TAGGED = 0.8;

/** Share of the paragraphs that may break off in the middle of a sentence before the tree is taken for one of lines. */
const BROKEN_OFF = 0.25;

/** Whether the file has a tag tree that holds its text. */
export function hasTree(pages: readonly Page[]): boolean {
  let tagged = 0;
  let all = 0;
  let blocks = false;
  for (const { tree, pieces } of pages) {
    const ids = new Set(tree ? contentIds(tree) : []);
    blocks ||= tree !== null && isBlock(tree);
    for (const { text, mark, artifact } of pieces) {
      if (artifact) continue;
      all += text.length;
      if (mark !== null && ids.has(mark)) tagged += text.length;
    }
  }
  return blocks && all > 0 && tagged >= all * ENOUGH_TAGGED;
}

/** Whether some tag says that it is a heading. */
export function treeHasHeadings(pages: readonly Page[]): boolean {
  const has = (node: NonNullable<Page["tree"]>, depth: number): boolean =>
    headingLevel(node.role) > 0 || (depth < 80 && node.children.some((child) => !isContent(child) && has(child, depth + 1)));
  return pages.some(({ tree }) => tree !== null && has(tree, 0));
}

/**
 * Reads pages by their tags.
 * @param spanning what the tags say of content that goes on over a page break
 * @returns null when the layout tells more: the tags turn out to mark lines rather than paragraphs, or there is no heading among them
 */
export function readByTags({ pages, isBold, cleaning, notes }: Reading, spanning: Spanning): ReadPages | null {
  const doubts = new Doubts();
  const elements = new ElementsOfLines(spanning);
  const perPage: { drafts: Draft[]; loose: Line[]; artifacts: Line[]; turned: Line[] }[] = [];
  for (const page of pages) {
    const ids = new Set(page.tree ? contentIds(page.tree) : []);
    const byMark = new Map<string, Piece[]>();
    const loosePieces: Piece[] = [];
    for (const piece of page.pieces) {
      if (piece.mark !== null && ids.has(piece.mark)) addTo(byMark, piece.mark, piece);
      else if (!piece.turned && !piece.artifact) loosePieces.push(piece);
    }
    const ofPage = (pieces: readonly Piece[]) => linesInOrder(pieces, page.number, isBold, cleaning);
    const linesOf = (wanted: readonly string[]) => {
      const filled = wanted.filter((id) => byMark.has(id));
      return elements.noted(ofPage(filled.flatMap((id) => byMark.get(id) ?? [])), filled);
    };
    const drafts = page.tree ? draftsOfTree(page.tree, linesOf, notes) : [];
    const artifacts = ofPage(page.pieces.filter((piece) => piece.artifact && !piece.turned));
    const untold = page.pieces.filter((piece) => piece.mark === null || !ids.has(piece.mark));
    const turned = turnedLines(untold, { page: page.number, y: page.height }, isBold, cleaning);
    perPage.push({ drafts, loose: ofPage(loosePieces), artifacts, turned });
  }
  const all = perPage.flatMap(({ drafts }) => drafts);
  if (marksLines(all)) return null;

  const measures = measure(all.flatMap(({ lines }) => lines));
  const furniture = marginLines(
    perPage.map(({ loose }) => loose),
    measures.bodySize,
    pages.map(({ height }) => height),
  );
  const known = new Set(furniture.map(({ line }) => line));
  const returns = returningTexts(perPage.flatMap(({ artifacts }) => artifacts));
  const drafts: Draft[] = [];
  const order: Line[] = [];
  pages.forEach((page, i) => {
    const part = perPage[i];
    if (!part) return;
    drafts.push(...part.drafts);
    order.push(...part.drafts.flatMap(({ lines }) => lines));
    const edge = edgesOf(part.drafts);
    for (const line of [...part.loose, ...part.artifacts, ...part.turned]) {
      order.push(line);
      const outside = line.y < edge.top || line.y > edge.bottom;
      const artifact = part.artifacts.includes(line) && isPaper(line, page.height, returns(line));
      const paper = part.loose.includes(line) && outside && inMargin(line, page.height) && line.size <= measures.bodySize;
      if (known.has(line)) continue;
      if (artifact || paper) notes.artifact(line);
      else {
        if (part.turned.includes(line)) notes.turned(line);
        else notes.loose(line);
        drafts.push(draftOf("paragraph", [line]));
      }
    }
  });
  const ordered = new Set(order);
  const first = numberLines([...order, ...notes.dropped().filter((line) => !ordered.has(line))], pages.at(-1)?.number ?? 0);
  for (const { kind, line } of furniture) doubts.furniture(kind, line.number, line.text);
  const joined = overPages(drafts, elements, measures, doubts);
  if (!joined.some(({ kind }) => kind === "heading")) {
    // Neither tags nor letters say what the headings are; the words and the gaps of the page must tell.
    if (headingsByStyle(joined, measures, doubts) === 0) return null;
  } else titleByStyle(joined, measures, doubts);
  return { blocks: blocksOf(joined, doubts), doubts, pages: first, inColumns: [] };
}

function addTo(lists: Map<string, Piece[]>, key: string, piece: Piece): void {
  const list = lists.get(key);
  if (list) list.push(piece);
  else lists.set(key, [piece]);
}

function edgesOf(drafts: readonly Draft[]): { top: number; bottom: number } {
  const ys = drafts.flatMap(({ lines }) => lines.map(({ y }) => y));
  return { top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** Paragraphs that break off in mid-sentence one after the other: the tags stand for lines. */
function marksLines(drafts: readonly Draft[]): boolean {
  let pairs = 0;
  let broken = 0;
  drafts.forEach((draft, i) => {
    const above = drafts[i - 1];
    if (draft.kind !== "paragraph" || above?.kind !== "paragraph") return;
    pairs += 1;
    if (!endsSentence(above.parts.at(-1) ?? "") && goesOn(draft.parts[0] ?? "")) broken += 1;
  });
  return pairs > 8 && broken > pairs * BROKEN_OFF;
}

/** A title without a tag of its own: the first blocks, set larger than every heading. */
function titleByStyle(drafts: readonly Draft[], measures: Measures, doubts: Doubts): void {
  const from = drafts.findIndex(({ kind }) => kind === "heading");
  if (drafts.some(({ kind, level }) => kind === "heading" && level === 1) || from < 1) return;
  const opening = drafts.slice(0, from);
  const largest = Math.max(
    ...drafts
      .slice(from)
      .filter(({ kind }) => kind === "heading")
      .flatMap(({ lines }) => lines.map(({ size }) => size)),
  );
  const title = opening
    .slice(0, 3)
    .find(({ lines, kind }) => kind === "paragraph" && lines.length > 0 && lines.every(({ size }) => size > largest));
  if (title) headingsByStyle([title, ...opening.slice(opening.indexOf(title) + 1)].slice(0, 2), measures, doubts);
}
