import type { Agreement } from "../../agreement/model.js";
import { listUnits } from "../../agreement/walk.js";
import type { Block } from "../structure/block.js";

/** Finds the clause or heading that a paragraph of the document became part of. */
export class Places {
  private readonly starts: { line: number; id: string }[] = [];
  private readonly covered = new Set<number>();

  /** @param blocks what the agreement was made of */
  constructor(agreement: Agreement, blocks: readonly Block[]) {
    for (const { position } of blocks) {
      if (!position) continue;
      for (let line = position.line; line <= position.endLine; line++) this.covered.add(line);
    }
    for (const { id, position } of listUnits(agreement)) if (position) this.starts.push({ line: position.line, id });
    this.starts.sort((a, b) => a.line - b.line);
  }

  /** The id; for the name of a group ("Åtgärder"), which has none, that of what comes before; null outside the agreement's text. */
  idOf(paragraph: number | null): string | null {
    if (paragraph === null || !this.covered.has(paragraph)) return null;
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle]?.line ?? 0) <= paragraph) low = middle + 1;
      else high = middle;
    }
    return this.starts[low - 1]?.id ?? null;
  }
}
