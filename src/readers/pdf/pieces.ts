import type { PageSize, Piece } from "../layout/line.js";
import type { EnginePage, MarkItem, TextItem } from "./engine.js";

/** Pieces of text that one page may have; a page full of the smallest print has some ten thousand. */
const MOST_PIECES = 60_000;

/** A sign of its own comes with a few empty pieces at most. */
const MOST_OF_A_SIGN = 4;

/** Marked content lies in marked content; deeper nesting than this is hostile. */
const DEEPEST = 200;

/** The text of one page as the file gives it. */
export interface PagePieces extends PageSize {
  pieces: Piece[];
  /** Marked stretches in which no text is left. */
  emptyMarks: number;
  /** Not everything was taken: there was too much of it. */
  cut: boolean;
}

/** Share of the letter size by which places differ that are the same. */
const NO_ROOM = 0.02;

/** Marked content that is not closed yet. */
interface OpenMark extends MarkItem {
  /** How many pieces stood before it. */
  first: number;
}

/** Reads the text of a page with its places. Text outside the page is left out, as no reader can see it. */
export async function piecesOf(page: EnginePage): Promise<PagePieces> {
  const view = page.getViewport({ scale: 1 });
  const size: PageSize = { width: view.width, height: view.height };
  const pieces: Piece[] = [];
  const open: OpenMark[] = [];
  let tooDeep = 0;
  let emptyMarks = 0;
  let justBegun = false;
  let afterEmpty = false;
  const reader = page.streamTextContent({ includeMarkedContent: true, disableNormalization: true }).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { ...size, pieces, emptyMarks, cut: false };
    for (const item of value.items) {
      if ("str" in item) {
        const piece = placed(item, view.transform, open);
        if (piece && onPage(piece, size)) pieces.push(afterEmpty ? withoutEmptySpace(piece, pieces.at(-1)) : piece);
        justBegun &&= item.str.trim() === "";
        afterEmpty &&= item.str === "";
      } else if (item.type === "endMarkedContent") {
        if (justBegun) emptyMarks += 1;
        afterEmpty = justBegun;
        justBegun = false;
        if (tooDeep > 0) tooDeep -= 1;
        else noteBrokenWord(open.pop(), pieces);
      } else {
        justBegun = item.tag === "Span";
        if (open.length < DEEPEST) open.push({ ...item, first: pieces.length });
        else tooDeep += 1;
      }
    }
    if (pieces.length > MOST_PIECES) {
      await reader.cancel().catch(() => undefined);
      return { ...size, pieces, emptyMarks, cut: true };
    }
  }
}

function placed(
  { str, transform, width, height, fontName }: TextItem,
  view: readonly number[],
  open: readonly OpenMark[],
): Piece | null {
  if (str === "" || height === 0) return null;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view;
  const [ta = 1, tb = 0, , , x0 = 0, y0 = 0] = transform;
  const x = a * x0 + c * y0 + e;
  const y = b * x0 + d * y0 + f;
  const along = { x: a * ta + c * tb, y: b * ta + d * tb };
  const turned = along.x <= 0 || Math.abs(along.y) > Math.abs(along.x) * 0.1;
  if (![x, y, width, height].every(Number.isFinite)) return null;
  const mark = open.findLast(({ id }) => typeof id === "string")?.id ?? null;
  const artifact = open.some(({ tag }) => tag === "Artifact");
  return {
    text: str,
    x,
    right: x + Math.max(0, width),
    y,
    size: rounded(Math.abs(height)),
    font: fontName,
    mark,
    artifact,
    turned,
    breaksWord: false,
  };
}

/**
 * A soft hyphen that breaks no word may be written as a space without width, in a mark of its own; the engine gives the space to what
 * follows. Behind a sign that is seen there is room.
 */
function withoutEmptySpace(piece: Piece, last: Piece | undefined): Piece {
  const near = NO_ROOM * piece.size;
  const behind = last !== undefined && Math.abs(last.y - piece.y) < near && Math.abs(last.right - piece.x) < near;
  return behind ? { ...piece, text: piece.text.trimStart() } : piece;
}

/**
 * A sign in a mark of its own, which no tag asks for, stands for another letter than its font says: what looks like a hyphen is a soft one.
 * The engine does not tell which letter it is, but a program that knows of soft hyphens marks no hyphen otherwise.
 */
function noteBrokenWord(mark: OpenMark | undefined, pieces: readonly Piece[]): void {
  if (mark?.tag !== "Span" || typeof mark.id === "string") return;
  const held = pieces.slice(mark.first, mark.first + MOST_OF_A_SIGN).filter(({ text }) => text.trim() !== "");
  const [sign] = held;
  if (sign && held.length === 1 && /^[-\u2010]$/u.test(sign.text.trim())) sign.breaksWord = true;
}

/** Sizes differ by rounding only when they differ by less than a twentieth of a point. */
function rounded(size: number): number {
  return Math.round(size * 10) / 10;
}

function onPage({ x, right, y, size }: Piece, page: PageSize): boolean {
  return right >= 0 && x <= page.width && y >= 0 && y - size <= page.height;
}
