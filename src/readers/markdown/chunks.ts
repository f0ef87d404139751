/** A stretch of a document that can be parsed on its own. */
export interface Chunk {
  text: string;
  /** Number of the line before its first one. */
  lineOffset: number;
}

/** Characters per chunk. A parser holds about a kilobyte per short line in memory, so that 128 KB stay under 200 MB. */
const CHUNK_LENGTH = 131_072;

/** Lines at the margin that end whatever came before them: a list item, a heading. */
const OPENS_BLOCK = /^(?:[-*+]|#{1,6}) \S/;

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HTML_UNTIL: [start: RegExp, end: RegExp][] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
];

/**
 * Cuts a long document into chunks at places where a block is sure to begin: a line at the margin after an empty line,
 * outside fenced code and HTML. A document of usual length comes back as one chunk.
 */
export function chunksOf(text: string, length = CHUNK_LENGTH): Chunk[] {
  if (text.length <= length) return [{ text, lineOffset: 0 }];
  const chunks: Chunk[] = [];
  let from = 0;
  let fromLine = 0;
  let line = 0;
  let blankBefore = true;
  let closes: RegExp | null = null;
  for (let at = 0; at < text.length; line++) {
    const end = text.indexOf("\n", at);
    const next = end < 0 ? text.length : end + 1;
    const content = text.slice(at, end < 0 ? text.length : end);
    if (closes) {
      if (closes.test(content)) closes = null;
    } else {
      if (at - from >= length && (blankBefore ? /^\S/ : OPENS_BLOCK).test(content)) {
        chunks.push({ text: text.slice(from, at), lineOffset: fromLine });
        from = at;
        fromLine = line;
      }
      closes = opens(content);
    }
    blankBefore = content.trim() === "";
    at = next;
  }
  chunks.push({ text: text.slice(from), lineOffset: fromLine });
  return chunks;
}

/** The pattern of the line that ends what this line begins; null when it begins nothing that can hold empty lines. */
function opens(line: string): RegExp | null {
  const fence = FENCE.exec(line)?.[1];
  if (fence !== undefined) {
    return fence.startsWith("`") && line.slice(line.indexOf(fence) + fence.length).includes("`")
      ? null
      : new RegExp(`^ {0,3}${fence.charAt(0)}{${fence.length},}\\s*$`);
  }
  const html = HTML_UNTIL.find(([start]) => start.test(line));
  return html && !html[1].test(line) ? html[1] : null;
}
