import type { PageSize, Piece } from "../layout/line.js";
import { breathe, TookTooLong, within } from "./deadline.js";
import { type Drawing, smallDrawings } from "./drawings.js";
import type { EngineDocument, Operators, TreeNode } from "./engine.js";
import { Fonts } from "./fonts.js";
import { glyphsOf, mayLackHyphens, restoreHyphens } from "./lost-hyphens.js";
import { piecesOf } from "./pieces.js";

/** Longest that the engine may take over one step, in milliseconds; a page takes some ten. */
const LONGEST_STEP = 5000;

/** Longest for a whole file, in milliseconds; a thousand pages take about five seconds. */
const LONGEST_FILE = 60_000;

/** Pieces of text that a whole file may have: some hundred times the longest agreement. */
const MOST_PIECES = 1_000_000;

/** One page as the file gives it. */
export interface Page extends PageSize {
  /** From 1. */
  number: number;
  pieces: Piece[];
  tree: TreeNode | null;
  /** Marked stretches in which no text is left. */
  emptyMarks: number;
}

export interface LoadedPages {
  pages: Page[];
  /** Numbers of pages that could not be read, and of those that were too full. */
  unread: number[];
  cut: number[];
  /** Where it was given up; null when all were read. */
  stopped: number | null;
}

/** Reads the text and the tags of every page. A page that cannot be read is passed over. */
export async function loadPages(document: EngineDocument): Promise<LoadedPages> {
  const loaded: LoadedPages = { pages: [], unread: [], cut: [], stopped: null };
  const started = performance.now();
  let pieces = 0;
  for (let number = 1; number <= document.numPages; number++) {
    try {
      const page = await within(LONGEST_STEP, document.getPage(number));
      const { cut, ...content } = await within(LONGEST_STEP, piecesOf(page));
      const tree = await within(LONGEST_STEP, page.getStructTree()).catch(() => null);
      loaded.pages.push({ number, ...content, tree });
      if (cut) loaded.cut.push(number);
      pieces += content.pieces.length;
    } catch (trouble) {
      if (trouble instanceof TookTooLong) return { ...loaded, stopped: number };
      loaded.unread.push(number);
    }
    if (pieces > MOST_PIECES || performance.now() - started > LONGEST_FILE) return { ...loaded, stopped: number };
    if (number % 8 === 0) await breathe();
  }
  return loaded;
}

/** What pages show besides their words: weights of fonts, and small drawings by page number. */
export interface Looks {
  fonts: Fonts;
  drawings: Map<number, Drawing[]>;
  /** The pages as they came, with hyphens that had been lost. */
  pages: Page[];
}

/** Pages that were not looked at. */
export function noLooks(pages: readonly Page[]): Looks {
  return { fonts: new Fonts(), drawings: new Map(), pages: [...pages] };
}

/**
 * Looks at how pages are set, at as few pages as will do: it takes the engine longer than the text. What cannot be had is left out: the words
 * are there already.
 * @param wanted.weights whether bold letters matter
 * @param wanted.bullets whether bullets may be drawn
 */
export async function looksOf(
  document: EngineDocument,
  pages: readonly Page[],
  operators: Operators,
  { weights, bullets }: { weights: boolean; bullets: boolean },
): Promise<Looks> {
  const looks = noLooks(pages);
  const lacking = mayLackHyphens(pages);
  const noHyphens = lacking && pages.every(({ emptyMarks }) => emptyMarks === 0);
  const seen = new Set<string>();
  const started = performance.now();
  for (const [i, { number, pieces, ...rest }] of pages.entries()) {
    const unseen = weights && pieces.some(({ font }) => !seen.has(font));
    if (pieces.length === 0 || !(unseen || bullets || noHyphens || rest.emptyMarks > 0)) continue;
    for (const { font } of pieces) seen.add(font);
    if (performance.now() - started > LONGEST_FILE) break;
    try {
      const page = await within(LONGEST_STEP, document.getPage(number));
      // Asking for what is drawn also makes the engine name its fonts.
      const drawn = await within(LONGEST_STEP, page.getOperatorList());
      looks.drawings.set(number, smallDrawings(drawn, page.getViewport({ scale: 1 }).transform, operators));
      looks.fonts.learn(page, new Set(pieces.map(({ font }) => font)));
      if (lacking) looks.pages[i] = { ...rest, number, pieces: restoreHyphens(pieces, glyphsOf(drawn, operators)) };
      page.cleanup();
    } catch (trouble) {
      if (trouble instanceof TookTooLong) break;
    }
    if (number % 8 === 0) await breathe();
  }
  return looks;
}
