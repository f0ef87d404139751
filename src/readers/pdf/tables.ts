import { type Draft, draftOf } from "../layout/draft.js";
import { escapeInline } from "../layout/escape.js";
import { joinWords, UNKNOWN_ENDS } from "../layout/hyphens.js";
import type { Line } from "../layout/line.js";
import type { TreeNode } from "./engine.js";
import { contentIds, nodesOf } from "./tree.js";

/** What is told of things in the tree that are no running text. */
export interface TagNotes {
  contents(lines: readonly Line[]): void;
  table(rows: number): void;
  picture(alt: string): void;
}

/**
 * Writes a table out as Markdown, its first row as the heading.
 * @returns null for a frame around text: a table of one column
 */
export function tableDraft(node: TreeNode, linesOf: (ids: readonly string[]) => Line[], notes: TagNotes): Draft | null {
  const rows = nodesOf(node, ["TR"]).map((row) => nodesOf(row, ["TH", "TD"]).map((cell) => linesOf(contentIds(cell))));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width < 2) return null;
  const lines = rows.flat(2);
  if (lines.length === 0) return null;
  const written = rows.map((row) => `| ${Array.from({ length: width }, (_, i) => cellText(row[i] ?? [])).join(" | ")} |`);
  const rule = `| ${Array.from({ length: width }, () => "---").join(" | ")} |`;
  notes.table(rows.length);
  return draftOf("raw", lines, { raw: [written[0] ?? "", rule, ...written.slice(1)].join("\n") });
}

function cellText(lines: readonly Line[]): string {
  let text = "";
  for (const line of lines) {
    if (text === "") text = line.text;
    else {
      const { above, between } = joinWords(text, line.text, UNKNOWN_ENDS);
      text = above + between + line.text;
    }
  }
  return escapeInline(text.replaceAll("\u00ad", "")).replaceAll("|", "\\|");
}
