import type { ListItem, Paragraph as MarkdownParagraph, Table as MarkdownTable, RootContent } from "mdast";
import type { Block, Item, Run, Table } from "../document.js";
import { pictureAlt, type References, runsOf } from "./inline.js";

const UNADDRESSED = { id: null, number: null } as const;

/** What parsed Markdown comes to on paper. Headings in it are set as strong lines: the document's own headings are not among its blocks. */
export function blocksOf(nodes: readonly RootContent[], references: References): Block[] {
  return nodes.flatMap((node) => blocksOfNode(node, references));
}

function blocksOfNode(node: RootContent, references: References): Block[] {
  switch (node.type) {
    case "paragraph":
      return [onlyPicture(node) ?? paragraph(runsOf(node.children, references))];
    case "heading":
      return [paragraph(runsOf(node.children, references, { strong: true }))];
    case "blockquote":
      return [{ kind: "quote", ...UNADDRESSED, blocks: blocksOf(node.children, references) }];
    case "list": {
      const start = node.start ?? 1;
      const label = (i: number) => (node.ordered === true ? String(start + i) : null);
      const items = node.children.map((item, i) => itemOf(item, label(i), references));
      return [{ kind: "list", numbered: node.ordered === true, start, items }];
    }
    case "table":
      return [tableOf(node, references)];
    case "code":
      return [{ kind: "verbatim", ...UNADDRESSED, text: node.value }];
    case "thematicBreak":
      return [{ kind: "rule" }];
    case "html":
      return htmlBlocks(node.value);
    default:
      // Definitions of links and footnotes: they show where they are referred to.
      return [];
  }
}

function paragraph(runs: Run[]): Block {
  return { kind: "paragraph", role: "text", clause: null, label: null, ...UNADDRESSED, runs };
}

function onlyPicture({ children }: MarkdownParagraph): Block | null {
  const [only] = children;
  const alone = children.length === 1 && (only?.type === "image" || only?.type === "imageReference");
  return alone ? { kind: "picture", ...UNADDRESSED, alt: only.alt ?? "" } : null;
}

function htmlBlocks(html: string): Block[] {
  if (/^(?:\s*<!--[^]*?-->)+\s*$/u.test(html)) return [];
  const alt = pictureAlt(html.trim());
  return [alt === null ? { kind: "verbatim", ...UNADDRESSED, text: html } : { kind: "picture", ...UNADDRESSED, alt }];
}

function itemOf({ children }: ListItem, label: string | null, references: References): Item {
  const [first, ...rest] = children;
  const own = first?.type === "paragraph" ? first.children : [];
  const inside = first?.type === "paragraph" ? rest : children;
  return { ...UNADDRESSED, clause: null, label, runs: runsOf(own, references), blocks: blocksOf(inside, references) };
}

function tableOf({ children, align }: MarkdownTable, references: References): Table {
  const cells = children.map((row) => row.children.map((cell) => runsOf(cell.children, references)));
  const count = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const [head = [], ...rows] = cells.map((row) => [...row, ...Array.from({ length: count - row.length }, (): Run[] => [])]);
  const isEmpty = head.every((runs) => runs.length === 0);
  return {
    kind: "table",
    ...UNADDRESSED,
    caption: "",
    columns: Array.from({ length: count }, (_, i) => ({ align: align?.[i] ?? "left", share: null })),
    head: isEmpty ? null : head,
    rows,
    rowHeads: false,
  };
}
