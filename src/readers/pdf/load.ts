import { breathe, longestFor, TookTooLong, within } from "./deadline.js";
import type { EngineDocument } from "./engine.js";
import { type LoadedPages, PdfTrouble } from "./pdf-file.js";
import { piecesOf } from "./pieces.js";

/** Longest that the engine may take over one step, in milliseconds; a page takes some ten. */
export const LONGEST_STEP = 5000;

/** Pieces of text that a whole file may have: some hundred times the longest agreement. */
const MOST_PIECES = 1_000_000;

/**
 * Reads the text and the tags of every page. A page that cannot be read is passed over.
 * @throws PdfTrouble when it takes too long, or there is no end of text
 */
export async function loadPages(document: EngineDocument, onPage: (number: number) => void): Promise<LoadedPages> {
  const loaded: LoadedPages = { pages: [], unread: [], cut: [] };
  const end = performance.now() + longestFor(document.numPages);
  let pieces = 0;
  for (let number = 1; number <= document.numPages; number++) {
    onPage(number);
    try {
      const page = await within(LONGEST_STEP, document.getPage(number));
      const { cut, ...content } = await within(LONGEST_STEP, piecesOf(page));
      const tree = await within(LONGEST_STEP, page.getStructTree()).catch(() => null);
      loaded.pages.push({ number, ...content, tree });
      if (cut) loaded.cut.push(number);
      pieces += content.pieces.length;
    } catch (trouble) {
      if (trouble instanceof TookTooLong) throw new PdfTrouble("late", number);
      loaded.unread.push(number);
    }
    if (pieces > MOST_PIECES || performance.now() > end) throw new PdfTrouble("late", number);
    if (number % 8 === 0) await breathe();
  }
  return loaded;
}
