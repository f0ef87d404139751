import { SIGNS } from "../../agreement/inline.js";
import type { Block, Run } from "./document.js";
import { linkedRuns } from "./plain.js";

/** Turns what clauses hold, inline Markdown and raw blocks, into what is printed. */
export interface Markup {
  /** The runs of a text on one line. */
  runs(text: string): Run[];
  /** What a raw block comes to; nothing for a comment, or for the text of a footnote that is marked somewhere. */
  blocks(raw: string): Block[];
  /** The texts of the footnotes marked so far, in the order of their numbers. */
  notes(): Run[][];
}

const PLAIN: Markup = { runs: linkedRuns, blocks: () => [], notes: () => [] };

/**
 * Finds what reads the texts of a document.
 * @param texts inline texts in the order of reading
 * @param blocks raw Markdown of the blocks, in the order of reading
 */
export async function markupOf(texts: readonly string[], blocks: readonly string[]): Promise<Markup> {
  if (blocks.length === 0 && !texts.some((text) => SIGNS.test(text))) return PLAIN;
  const { MarkdownMarkup } = await import("./markdown/markdown.js");
  const reader = new MarkdownMarkup(texts, blocks);
  return {
    runs: (text) => (SIGNS.test(text) ? reader.runs(text) : linkedRuns(text)),
    blocks: (raw) => reader.blocks(raw),
    notes: () => reader.notes(),
  };
}
