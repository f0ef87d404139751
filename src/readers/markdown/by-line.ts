import { DEEPEST_ITEM } from "../../agreement/form.js";
import { settleText, unguardHeading, unguardStart } from "../../agreement/inline.js";
import type { Block } from "../structure/block.js";

const HEADING = /^(#{1,6}) +(\S.*)$/;
const ITEM = /^( *)(?:[-+*]|(\d{1,9})[.)]) +(\S.*)$/;

/**
 * Reads Markdown that is too long to parse: headings with "#", list items, and the lines in between as paragraphs.
 * Keeps every word; tables, code and quotes become paragraphs. Time grows with the length of the text alone.
 * @param lineOffset how many lines of the file come before the text
 */
export function readByLine(text: string, lineOffset: number): Block[] {
  const blocks: Block[] = [];
  let open: { block: Block; lines: string[] } | null = null;
  const close = () => {
    if (open) blocks.push({ ...open.block, text: unguardStart(settleText(open.lines.join(" "))) });
    open = null;
  };
  text.split("\n").forEach((line, i) => {
    const number = lineOffset + i + 1;
    const position = { line: number, column: 1, endLine: number, endColumn: line.length + 1 };
    const base = { level: 0, depth: 0, label: null, text: "", position };
    const heading = HEADING.exec(line);
    const item = ITEM.exec(line);
    if (heading) {
      close();
      const words = (heading[2] ?? "").replace(/(?:^| +)#+ *$/, "");
      blocks.push({ ...base, kind: "heading", level: heading[1]?.length ?? 1, text: unguardHeading(settleText(words)) });
    } else if (item) {
      close();
      const depth = Math.min(Math.floor((item[1]?.length ?? 0) / 2), DEEPEST_ITEM);
      open = { block: { ...base, kind: "item", depth, label: item[2] ?? null }, lines: [item[3] ?? ""] };
    } else if (line.trim() === "") close();
    else if (open) open.lines.push(line);
    else open = { block: { ...base, kind: "paragraph" }, lines: [line] };
  });
  close();
  return blocks;
}
