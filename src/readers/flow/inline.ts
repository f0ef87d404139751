import { settleText } from "../../agreement/inline.js";
import { BROKEN_WORD, cleaned } from "../layout/characters.js";
import { escapeInline } from "../layout/escape.js";
import type { FlowParagraph, Piece } from "./flow.js";

/** Takes out what is not to be seen, and brings letters with accents to their usual form. */
export function cleanText(text: string): string {
  return cleaned(text, 0, { controls: 0, firstControl: 0 }).replaceAll(BROKEN_WORD, "").normalize("NFC");
}

/** The pieces between the line breaks of a paragraph. */
export function linesOf(paragraph: FlowParagraph): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of paragraph.pieces) {
    if (piece.kind === "break") lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  return lines;
}

/**
 * Brings pieces to inline Markdown on one line. Words come through as plain text, so that they compare with the same words out of
 * any other file; only links and notes are marked up.
 * @param mark gives the label of a note's mark; null leaves the mark out
 */
export function inlineMarkdown(pieces: readonly Piece[], mark: (id: string) => string | null): string {
  const out: string[] = [];
  let literal = "";
  const flush = () => {
    out.push(escapeInline(cleanText(literal)));
    literal = "";
  };
  for (const piece of pieces) {
    if (piece.kind === "text") literal += piece.text;
    else if (piece.kind === "break") literal += " ";
    else if (piece.kind === "note") {
      const label = mark(piece.id);
      if (label === null) continue;
      flush();
      out.push(`[^${label}]`);
    } else {
      const target = linkTarget(piece.url);
      if (target === null || sameAddress(piece.text, piece.url)) literal += piece.text;
      else {
        flush();
        out.push(linked(piece.text, target));
      }
    }
  }
  flush();
  return settleText(out.join(""));
}

function linked(text: string, target: string): string {
  const clean = cleanText(text);
  const inner = clean.trim();
  if (inner === "") return clean;
  const [before, after] = [clean.startsWith(inner) ? "" : " ", clean.endsWith(inner) ? "" : " "];
  return `${before}[${escapeInline(inner).replace(/(?<!\\)[[\]]/gu, "\\$&")}](${target})${after}`;
}

const LONGEST_ADDRESS = 2000;

/** The address as it stands in Markdown; null when it is no web page or e-mail address, so that nothing else can be smuggled in. */
export function linkTarget(url: string): string | null {
  const trimmed = url.trim();
  if (trimmed.length > LONGEST_ADDRESS || !/^(?:https?:\/\/|mailto:)[^\s]/iu.test(trimmed)) return null;
  return trimmed.replace(/[\s<>()\\"`*_[\]]/gu, (character) => encodeURIComponent(character).replace(/[()*_]/gu, hexadecimal));
}

function hexadecimal(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** The text of the link already says where it leads: "www.exempel.se" for "http://www.exempel.se/". */
function sameAddress(text: string, url: string): boolean {
  const bare = (address: string) =>
    address
      .trim()
      .toLowerCase()
      .replace(/^(?:https?:\/\/|mailto:)/u, "")
      .replace(/\/$/u, "");
  return bare(text) === bare(url);
}
