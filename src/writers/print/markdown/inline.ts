import type { PhrasingContent } from "mdast";
import type { Run } from "../document.js";
import { linkedRuns, safeLink } from "../plain.js";

/** What the inline text of a document refers to. */
export interface References {
  /** Where a named link leads; undefined when the document does not say. */
  address(name: string): string | undefined;
  /** The number of a footnote, given when it is first marked; null when there is no such note. */
  noteNumber(name: string): number | null;
}

type Looks = Pick<Run, "strong" | "emphasis" | "struck" | "code" | "link">;

/** Runs of parsed inline Markdown. HTML is shown as it was typed, but for line breaks, pictures and comments. */
export function runsOf(nodes: readonly PhrasingContent[], references: References, looks: Looks = {}): Run[] {
  return joined(nodes.flatMap((node) => runsOfNode(node, references, looks)));
}

function runsOfNode(node: PhrasingContent, references: References, looks: Looks): Run[] {
  const inside = (children: readonly PhrasingContent[], more: Looks) => runsOf(children, references, { ...looks, ...more });
  switch (node.type) {
    case "text":
      return looks.link === undefined
        ? linkedRuns(node.value).map((run) => ({ ...run, ...looks }))
        : [{ text: node.value, ...looks }];
    case "strong":
      return inside(node.children, { strong: true });
    case "emphasis":
      return inside(node.children, { emphasis: true });
    case "delete":
      return inside(node.children, { struck: true });
    case "inlineCode":
      return [{ text: node.value, ...looks, code: true }];
    case "break":
      return [{ text: "\n", ...looks }];
    case "link":
      return inside(node.children, linkLooks(node.url));
    case "linkReference":
      return inside(node.children, linkLooks(references.address(node.identifier)));
    case "image":
    case "imageReference":
      return pictureRuns(node.alt ?? "", looks);
    case "html":
      return htmlRuns(node.value, looks);
    case "footnoteReference": {
      const note = references.noteNumber(node.identifier);
      return note === null ? [{ text: `[${node.label ?? node.identifier}]`, ...looks }] : [{ text: "", note }];
    }
  }
}

function linkLooks(address: string | undefined): Looks {
  const link = address === undefined ? null : safeLink(address);
  return link === null ? {} : { link };
}

function pictureRuns(alt: string, looks: Looks): Run[] {
  return alt === "" ? [] : [{ text: `[${alt}]`, ...looks, emphasis: true }];
}

function htmlRuns(html: string, looks: Looks): Run[] {
  if (/^<br\s*\/?>$/iu.test(html)) return [{ text: "\n", ...looks }];
  if (html.startsWith("<!--")) return [];
  const alt = pictureAlt(html);
  return alt === null ? [{ text: html, ...looks }] : pictureRuns(alt, looks);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", quot: '"', lt: "<", gt: ">" };

/** What a picture shows when the text is the one element `<img>`; null for all other text. */
export function pictureAlt(html: string): string | null {
  if (!/^<img\s[^<>]*>$/iu.test(html)) return null;
  const alt = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)')/iu.exec(html);
  return (alt?.[1] ?? alt?.[2] ?? "").replace(/&(amp|quot|lt|gt);/gu, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** Puts neighbours together that look the same, without spaces at forced line ends. */
function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    const text = last?.text.endsWith("\n") === true ? run.text.trimStart() : run.text;
    if (text === "" && run.note === undefined) continue;
    if (last !== undefined && sameLooks(last, run)) last.text += text;
    else out.push({ ...run, text });
  }
  return out.map((run) => (run.text.includes("\n") ? { ...run, text: run.text.replace(/[ \t]+\n/gu, "\n") } : run));
}

function sameLooks(one: Run, other: Run): boolean {
  if (one.note !== undefined || other.note !== undefined) return false;
  const keys = ["strong", "emphasis", "struck", "code", "link", "change"] as const;
  return keys.every((key) => one[key] === other[key]);
}
