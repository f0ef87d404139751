import type { Piece } from "../layout/line.js";
import type { TreeNode } from "./engine.js";
import { contentIds, nodesOf } from "./tree.js";

/** What the tags call the hyphen that breaks a word. */
const SOFT = "\u00ad";

/** The sign that programs draw where they break a word; a person types the other one. */
const DRAWN = "\u2010";

/** Baselines that differ by more than this share of the letter size are two lines. */
const OTHER_LINE = 0.3;

/** Marks the hyphens of which the tags say that they broke words: those of office programs do. */
export function markTaggedHyphens(pages: readonly { pieces: readonly Piece[]; tree: TreeNode | null }[]): void {
  for (const { pieces, tree } of pages) {
    const soft = new Set(
      tree === null ? [] : nodesOf(tree, ["Span"]).flatMap((node) => (node.alt === SOFT ? contentIds(node) : [])),
    );
    if (soft.size === 0) continue;
    for (const piece of pieces) if (piece.mark !== null && soft.has(piece.mark)) piece.breaksWord = true;
  }
}

/**
 * Marks the hyphens that broke words where a program draws another sign for them than people type: browsers do. Where that sign stands
 * inside a line as well, somebody typed it, and it tells nothing.
 */
export function markDrawnHyphens(pages: readonly { pieces: readonly Piece[] }[]): void {
  const ends: Piece[] = [];
  for (const { pieces } of pages) {
    const filled = pieces.filter(({ text }) => text.trim() !== "");
    for (const [i, piece] of filled.entries()) {
      const text = piece.text.trimEnd();
      const at = text.indexOf(DRAWN);
      if (at === -1) continue;
      const next = filled[i + 1];
      const sameLine = next !== undefined && Math.abs(next.y - piece.y) < OTHER_LINE * piece.size && next.x >= piece.x;
      if (at < text.length - 1 || sameLine) return;
      ends.push(piece);
    }
  }
  for (const piece of ends) piece.breaksWord = true;
}
