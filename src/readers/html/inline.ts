import type { Piece } from "../flow/flow.js";
import { cleanText, inlineMarkdown, linkTarget } from "../flow/inline.js";
import { attribute, type Element, isBlock, isElement, isMute, type Node } from "./nodes.js";

/** Text between two line breaks. */
export interface Line {
  pieces: Piece[];
  /** Empty lines before it. */
  gap: number;
}

interface Look {
  bold: boolean;
  emphasised: boolean;
  link: string | null;
}

const PLAIN: Look = { bold: false, emphasised: false, link: null };
const BOLD = /(?:^|;)\s*font-weight\s*:\s*(?:bold|bolder|[6-9]00)/iu;
const EMPHASISED = /(?:^|;)\s*(?:font-style\s*:\s*italic|text-decoration[\w-]*\s*:\s*underline)/iu;

/** Gathers inline nodes; a line break begins a new line. */
export class InlineText {
  /** What the pictures in the text show, where somebody said. */
  readonly pictures: string[] = [];
  private lines: Line[] = [];
  private breaks = 0;
  private readonly base: URL | null;
  private readonly leaves: (element: Element) => boolean;

  /**
   * @param base address that relative links are meant from; null when the page does not tell
   * @param leaves whether an element inside stays out of the text; nothing does when left out
   */
  constructor(base: URL | null, leaves: (element: Element) => boolean = () => false) {
    this.base = base;
    this.leaves = leaves;
  }

  add(node: Node, look: Look = PLAIN): void {
    if (node.nodeName === "#text" && "value" in node) this.text(node.value, look);
    if (!isElement(node)) return;
    if (node.tagName === "br") this.breaks += 1;
    else if (node.tagName === "img") {
      const alt = attribute(node, "alt") ?? "";
      if (alt !== "") this.pictures.push(alt);
    } else if (!isMute(node)) {
      const inner = this.looked(node, look);
      if (isBlock(node)) this.text(" ", PLAIN);
      for (const child of node.childNodes) {
        if (!isElement(child) || !this.leaves(child)) this.add(child, inner);
      }
      if (isBlock(node)) this.text(" ", PLAIN);
    }
  }

  /** The lines with text that were gathered, emptied out of here. */
  take(): Line[] {
    const taken = this.lines.filter((line) => lineText(line) !== "");
    this.lines = [];
    this.breaks = 0;
    return taken;
  }

  private text(written: string, { bold, emphasised, link }: Look): void {
    const text = written.replace(/[ \t\n\f\r\v]+/gu, " ");
    let line = this.lines.at(-1);
    const blank = text.trim() === "";
    if (text === "" || (blank && (this.breaks > 0 || !line))) return;
    if (!line || this.breaks > 0) {
      line = { pieces: [], gap: Math.max(0, this.breaks - 1) };
      this.breaks = 0;
      this.lines.push(line);
    }
    const last = line.pieces.at(-1);
    if (link === null || blank) line.pieces.push({ kind: "text", text, bold, emphasised, struck: false, size: 0 });
    else if (last?.kind === "link" && last.url === link) last.text += text;
    else line.pieces.push({ kind: "link", text, url: link });
  }

  private looked(element: Element, look: Look): Look {
    const style = attribute(element, "style") ?? "";
    const { tagName } = element;
    return {
      bold: look.bold || tagName === "strong" || tagName === "b" || BOLD.test(style),
      emphasised: look.emphasised || ["em", "i", "u"].includes(tagName) || EMPHASISED.test(style),
      link: look.link ?? (tagName === "a" ? this.address(attribute(element, "href")) : null),
    };
  }

  /** The whole address of a link to the web or to a mailbox; null for everything else. */
  private address(written: string | null): string | null {
    if (written === null || written === "" || written.startsWith("#")) return null;
    try {
      const url = this.base === null ? new URL(written) : new URL(written, this.base);
      return linkTarget(url.href) === null ? null : url.href;
    } catch {
      return null;
    }
  }
}

/** A line's words alone. */
export function lineText({ pieces }: Line): string {
  return cleanText(pieces.map((piece) => ("text" in piece ? piece.text : "")).join(""))
    .replace(/ {2,}/gu, " ")
    .trim();
}

/** A line as inline Markdown. @param links whether links are kept as such */
export function lineMarkdown({ pieces }: Line, links = true): string {
  const kept = links
    ? pieces
    : pieces.map(
        (piece): Piece =>
          piece.kind === "link"
            ? { kind: "text", text: piece.text, bold: false, emphasised: false, struck: false, size: 0 }
            : piece,
      );
  return inlineMarkdown(kept, () => null);
}

/** Whether all words of a line are bold, or only some are set apart. */
export function lineLook({ pieces }: Line): "bold" | "mixed" | "plain" {
  const words = pieces.filter((piece) => piece.kind === "text").filter(({ text }) => text.trim() !== "");
  const links = pieces.some(({ kind }) => kind === "link");
  if (words.length > 0 && !links && words.every(({ bold }) => bold)) return "bold";
  return words.some(({ bold, emphasised }) => bold || emphasised) ? "mixed" : "plain";
}
