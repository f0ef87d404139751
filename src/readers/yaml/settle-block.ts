import { BlockList } from "../markdown/blocks.js";
import { parseBlocks } from "../markdown/parse.js";
import { codeBlock } from "../markdown/raw.js";
import { Slices, withoutEnd } from "../markdown/slices.js";

/**
 * Brings the text of a block to the form in which a reader of Markdown gives it back. What Markdown would not take for one
 * block (a paragraph, a heading, a list, several blocks) is kept as code.
 * @param depth how many list items the block stands inside
 */
export function settleBlock(written: string, depth: number): string {
  const text = withoutEnd(written.replace(/\r\n?/g, "\n").replace(/^(?:[ \t]*\n)+/, ""));
  const list = new BlockList(new Slices(text, 0));
  list.add(parseBlocks(text), depth);
  const [only] = list.blocks;
  return list.blocks.length === 1 && only?.kind === "raw" ? only.text : codeBlock(text, "");
}
