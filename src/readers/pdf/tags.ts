import { type Draft, draftOf } from "../layout/draft.js";
import type { Line } from "../layout/line.js";
import { markerOf, typedMarkerOf } from "../layout/markers.js";
import type { TreeContent, TreeNode } from "./engine.js";
import { type TagNotes, tableDraft } from "./tables.js";
import { contentIds, headingLevel, isBlock, isContent } from "./tree.js";

/** Lists in lists; no agreement goes deeper, and hostile files are kept flat. */
const DEEPEST = 9;
const DEEPEST_NODE = 80;

/** The list item that is open: its number, whether it has a label of its own, whether text was found. */
interface Item {
  label: string | null;
  marked: boolean;
  begun: boolean;
}

/** Where in the tree the walk is. */
interface Place {
  /** Depth of the list from 0; -1 outside every list. */
  list: number;
  item: Item | null;
  nested: number;
}

/**
 * Reads one page's tag tree: headings, paragraphs, list items, tables and pictures, in the order of the tree.
 * @param linesOf the lines that some content makes, in its order
 */
export function draftsOfTree(tree: TreeNode, linesOf: (ids: readonly string[]) => Line[], notes: TagNotes): Draft[] {
  const walk = new Walk(linesOf, notes);
  walk.group(tree, { list: -1, item: null, nested: 0 });
  return walk.drafts;
}

class Walk {
  readonly drafts: Draft[] = [];
  private readonly linesOf: (ids: readonly string[]) => Line[];
  private readonly notes: TagNotes;

  constructor(linesOf: (ids: readonly string[]) => Line[], notes: TagNotes) {
    this.linesOf = linesOf;
    this.notes = notes;
  }

  /** Reads what stands in a node: runs of text between blocks become blocks of their own. */
  group(node: TreeNode, place: Place): void {
    let run: string[] = [];
    const flush = () => {
      if (run.length > 0) this.text(run, place);
      run = [];
    };
    for (const child of node.children) {
      if (isContent(child)) run.push(...idOf(child));
      else if (place.nested > DEEPEST_NODE || (!isBlock(child) && child.role !== "Lbl")) run.push(...contentIds(child));
      else {
        flush();
        this.block(child, { ...place, nested: place.nested + 1 });
      }
    }
    flush();
  }

  private block(node: TreeNode, place: Place): void {
    const level = headingLevel(node.role);
    const table = node.role === "Table" ? tableDraft(node, this.linesOf, this.notes) : null;
    if (level > 0) this.heading(node, level);
    else if (table) this.drafts.push({ ...table, depth: insideItem(place) });
    else if (node.role === "L") this.group(node, { ...place, list: Math.min(place.list + 1, DEEPEST), item: null });
    else if (node.role === "LI") this.group(node, { ...place, list: Math.max(place.list, 0), item: newItem() });
    else if (node.role === "Lbl") this.label(node, place);
    else if (node.role === "TOC") this.notes.contents(this.linesOf(contentIds(node)));
    else if (node.role === "Figure" || node.role === "Formula") this.figure(node, place);
    else this.group(node, place);
  }

  private heading(node: TreeNode, level: number): void {
    const lines = this.linesOf(contentIds(node));
    if (lines.length > 0) this.drafts.push(draftOf("heading", lines, { level }));
  }

  private label(node: TreeNode, { item, ...place }: Place): void {
    const ids = contentIds(node);
    // A label without content has it on the page before: the item goes on from there.
    if (ids.length === 0) return;
    if (!item || item.begun) {
      this.text(ids, { ...place, item });
      return;
    }
    item.marked = true;
    const written = this.linesOf(ids)
      .map(({ text }) => text)
      .join(" ");
    item.label = markerOf(`${written} X`)?.label ?? (/[\p{L}\p{N}]/u.test(written) ? written.replace(/[.):]+$/u, "") : null);
  }

  private text(ids: readonly string[], place: Place): void {
    const lines = this.linesOf(ids);
    const [first] = lines;
    if (!first) return;
    const { item, list } = place;
    const parts = lines.map(({ text }) => text);
    if (!item) {
      const typed = typedMarkerOf(first.text);
      if (typed) parts[0] = typed.rest;
      const more = typed ? { parts, label: typed.label, bullet: typed.label === null, typed: true } : {};
      this.drafts.push(draftOf(typed ? "item" : "paragraph", lines, more));
      return;
    }
    if (item.begun) {
      this.drafts.push(draftOf("paragraph", lines, { depth: list + 1 }));
      return;
    }
    item.begun = true;
    const marker = item.marked ? null : markerOf(first.text);
    if (marker) parts[0] = marker.rest;
    const label = item.label ?? marker?.label ?? null;
    this.drafts.push(draftOf("item", lines, { parts, label, depth: list, unmarked: !item.marked && !marker, bullet: true }));
  }

  /** A picture leaves its description behind; words in it are kept as text. */
  private figure(node: TreeNode, place: Place): void {
    const alt = (node.alt ?? "").replace(/\s+/gu, " ").trim();
    const lines = this.linesOf(contentIds(node));
    const depth = insideItem(place);
    if (alt !== "" && node.role === "Figure") {
      this.drafts.push(draftOf("raw", [], { raw: `![${alt.replace(/[[\]\\]/gu, "\\$&")}]()`, depth }));
      this.notes.picture(alt);
    } else if (lines.length === 0 && node.role === "Figure") this.notes.picture("");
    if (lines.length > 0) this.group(node, place);
  }
}

function newItem(): Item {
  return { label: null, marked: false, begun: false };
}

function idOf(child: TreeContent): string[] {
  return child.type === "content" ? [child.id] : [];
}

function insideItem({ item, list }: Place): number {
  return item?.begun ? list + 1 : 0;
}
