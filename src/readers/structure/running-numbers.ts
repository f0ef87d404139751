import type { Message } from "../../messages/message.js";
import { ownPrintMessages } from "../../messages/own-print.js";
import type { Block } from "./block.js";

/** "12 Parterna möts", "[12] Parterna möts", the brackets escaped or not: a number without a full stop. */
const NUMBER = /^(?:(\d{1,4})|\\?\[(\d{1,4})\\?\])\s+(?=\S)/u;

/** What a number begins with. */
const FIRST = "0123456789[\\";

/** Fewer numbers than this may stand at the beginning of clauses by chance. */
const FEWEST = 8;

/** Share of all clauses that must be counted, and headings that they stand under: a list with numbers of its own is not the whole text. */
const ENOUGH = 0.5;
const FEWEST_HEADINGS = 3;

/** Numbers that may be left out between two clauses: a table, a picture or an item with a number of its own can carry them. */
const LEFT_OUT = 4;

/**
 * Takes out numbers that count the clauses of a document from 1 on through all its parts, as prints for consultation have them in the
 * margin. They are no part of the text: with them every clause after a new one would seem to be changed. Numbers with a full stop or a
 * bracket after them are labels and stay, and so do numbers that begin anew.
 */
export function withoutRunningNumbers(blocks: readonly Block[]): { blocks: Block[]; messages: Message[] } {
  const counted = new Map<number, string>();
  const headings = new Set<number>();
  let clauses = 0;
  let heading = 0;
  let last = 0;
  blocks.forEach(({ kind, label, text }, i) => {
    if (kind === "heading") heading = i;
    if (kind !== "paragraph" && kind !== "item") return;
    clauses += 1;
    const found = label === null && FIRST.includes(text.charAt(0)) ? NUMBER.exec(text) : null;
    const number = Number(found?.[1] ?? found?.[2] ?? 0);
    if (!found || number <= last || number > last + 1 + LEFT_OUT) return;
    last = number;
    counted.set(i, found[0]);
    headings.add(heading);
  });
  const few = counted.size < Math.max(FEWEST, clauses * ENOUGH);
  if (few || headings.size < FEWEST_HEADINGS) return { blocks: [...blocks], messages: [] };
  const [first] = counted.keys();
  const line = blocks[first ?? 0]?.position?.line ?? null;
  return {
    blocks: blocks.map((block, i) => ({ ...block, text: block.text.slice(counted.get(i)?.length ?? 0) })),
    messages: [ownPrintMessages.runningNumbers(last, line)],
  };
}
