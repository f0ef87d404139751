import type { Block, Item, Paragraph, Run, Table } from "../../writers/print/document.js";

/** Blocks that reports put together; nothing in them stands for a clause. */
const UNADDRESSED = { id: null, number: null } as const;

export function headingBlock(level: number, text: string, id: string | null = null): Block {
  return { kind: "heading", id, level, label: null, runs: [{ text }] };
}

export function paragraphBlock(runs: Run[], role: Paragraph["role"] = "text"): Paragraph {
  return { kind: "paragraph", role, ...UNADDRESSED, clause: null, label: null, runs };
}

export function itemOf(runs: Run[], blocks: Block[], label: string | null = null): Item {
  return { ...UNADDRESSED, clause: null, label, runs, blocks };
}

/** A table with a header row, whose first cells name their rows. @param shares widths of the columns against each other */
export function tableBlock(caption: string, head: readonly string[], shares: readonly number[], rows: Run[][][]): Table {
  return {
    kind: "table",
    ...UNADDRESSED,
    caption,
    columns: shares.map((share) => ({ align: "left", share })),
    head: head.map((text) => [{ text }]),
    rows,
    rowHeads: true,
  };
}
