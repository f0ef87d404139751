import { isFormLine } from "../../language/form-lines.js";
import type { Message } from "../../messages/message.js";
import { ownPrintMessages } from "../../messages/own-print.js";
import type { Block } from "./block.js";

/** "Namnförtydligande: ________", the low lines escaped or not. */
const ROW = /^(.{1,80}?)\s*:?\s*(?:\\?_\s?){5,}$/u;

/** A short line may have been taken for a heading, which no line to write on is. */
const WRITTEN: ReadonlySet<Block["kind"]> = new Set(["paragraph", "heading"]);

/**
 * Takes the row to write on away from a line of a form: the line is called "Namnförtydligande", and a print gives it room to write again.
 * A row by itself, and one in running text, stays.
 */
export function withoutWriteOnRows(blocks: readonly Block[]): { blocks: Block[]; messages: Message[] } {
  let rows = 0;
  let line: number | null = null;
  const bare = blocks.map((block) => {
    const name = WRITTEN.has(block.kind) && block.text.endsWith("_") ? ROW.exec(block.text)?.[1] : undefined;
    if (name === undefined || !isFormLine(name)) return block;
    line = rows === 0 ? (block.position?.line ?? null) : line;
    rows += 1;
    return { ...block, kind: "paragraph" as const, level: 0, text: name };
  });
  return { blocks: bare, messages: rows === 0 ? [] : [ownPrintMessages.writeOnRows(rows, line)] };
}
