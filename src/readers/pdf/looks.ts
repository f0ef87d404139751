import { breathe, longestFor, TookTooLong, within } from "./deadline.js";
import { smallDrawings } from "./drawings.js";
import type { EngineDocument, Operators } from "./engine.js";
import { Fonts } from "./fonts.js";
import { LONGEST_STEP } from "./load.js";
import { glyphsOf, mayLackHyphens, restoreHyphens } from "./lost-hyphens.js";
import type { Looks, Page, WantedLooks } from "./pdf-file.js";

/** Pages that were not looked at. */
export function noLooks(pages: readonly Page[]): Looks {
  return { bold: new Set(), drawings: new Map(), pages: [...pages] };
}

/**
 * Looks at how pages are set, at as few pages as will do: it takes the engine longer than the text. What cannot be had is left out: the words
 * are there already.
 */
export async function looksOf(
  document: EngineDocument,
  pages: readonly Page[],
  operators: Operators,
  { weights, bullets }: WantedLooks,
  onPage: (number: number) => void,
): Promise<Looks> {
  const looks = noLooks(pages);
  const fonts = new Fonts();
  const lacking = mayLackHyphens(pages);
  let allSoft = false;
  const seen = new Set<string>();
  const end = performance.now() + longestFor(pages.length);
  for (const [i, { number, pieces, ...rest }] of pages.entries()) {
    const unseen = weights && pieces.some(({ font }) => !seen.has(font));
    if (pieces.length === 0 || !(unseen || bullets || lacking)) continue;
    for (const { font } of pieces) seen.add(font);
    if (performance.now() > end) break;
    onPage(number);
    try {
      const page = await within(LONGEST_STEP, document.getPage(number));
      // Asking for what is drawn also makes the engine name its fonts.
      const drawn = await within(LONGEST_STEP, page.getOperatorList());
      looks.drawings.set(number, smallDrawings(drawn, page.getViewport({ scale: 1 }).transform, operators));
      fonts.learn(page, new Set(pieces.map(({ font }) => font)));
      if (lacking) {
        const restored = restoreHyphens(pieces, glyphsOf(drawn, operators));
        looks.pages[i] = { ...rest, number, pieces: restored.pieces };
        allSoft ||= restored.allSoft;
      }
      page.cleanup();
    } catch (trouble) {
      if (trouble instanceof TookTooLong) break;
    }
    if (number % 8 === 0) await breathe();
  }
  // Where every hyphen is called soft, that tells nothing of those at the ends of lines.
  if (allSoft) for (const { pieces } of looks.pages) for (const piece of pieces) piece.breaksWord = false;
  return { ...looks, bold: fonts.bold() };
}
