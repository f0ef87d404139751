import type { TreeContent, TreeNode } from "./engine.js";

/** Nodes that are a block of the text, or hold such. Everything else runs inside a block, unless it holds one. */
const BLOCKS: ReadonlySet<string> = new Set(
  "P H H1 H2 H3 H4 H5 H6 Title L LI LBody Table TOC TOCI Figure Formula Caption BlockQuote Note FENote Index Artifact".split(" "),
);

/** Trees nest some ten levels; what lies deeper than this is read as running text. */
const DEEPEST = 80;

export function isContent(child: TreeNode | TreeContent): child is TreeContent {
  return !("role" in child);
}

/** Level of a heading by its role; 0 for anything else. "H" alone says no level and counts as the second. */
export function headingLevel(role: string): number {
  if (role === "Title") return 1;
  if (role === "H") return 2;
  return /^H[1-9]$/u.test(role) ? Math.min(6, Number(role.slice(1))) : 0;
}

/** Whether a node is a block or holds one. */
export function isBlock(child: TreeNode | TreeContent, depth = 0): boolean {
  if (isContent(child)) return false;
  if (BLOCKS.has(child.role)) return true;
  return depth < DEEPEST && child.children.some((each) => isBlock(each, depth + 1));
}

/** Ids of all content below a node, in order. */
export function contentIds(node: TreeNode, depth = 0): string[] {
  if (depth > DEEPEST) return [];
  return node.children.flatMap((child) => {
    if (!isContent(child)) return contentIds(child, depth + 1);
    return child.type === "content" ? [child.id] : [];
  });
}

/** All nodes of a role below a node, none inside another of them. */
export function nodesOf(node: TreeNode, roles: readonly string[], depth = 0): TreeNode[] {
  if (depth > DEEPEST) return [];
  return node.children.flatMap((child) => {
    if (isContent(child)) return [];
    return roles.includes(child.role) ? [child] : nodesOf(child, roles, depth + 1);
  });
}
