import { TookTooLong, within } from "./deadline.js";
import { openDocument } from "./engine.js";
import { loadPages } from "./load.js";
import { looksOf } from "./looks.js";
import { type Page, type Pages, type PdfEngine, type PdfFile, PdfTrouble } from "./pdf-file.js";
import { readPages } from "./read-pages.js";
import { spanningElements } from "./spanning.js";

/** Longest that opening a file may take, in milliseconds. */
const LONGEST_OPENING = 5000;

/** Longest that is waited for the engine to let go of a file, in milliseconds. */
const LONGEST_CLOSING = 500;

/** Takes files apart in the thread that asks. */
export const engineHere: PdfEngine = { open: (bytes) => openPdf(bytes) };

/**
 * Opens a PDF file in the thread that asks.
 * @param onPage told the number of each page that has been read
 * @throws PdfTrouble when it is locked, broken, or takes too long
 */
export async function openPdf(bytes: Uint8Array, onPage: (number: number) => void = () => undefined): Promise<PdfFile> {
  const { opening, operators } = await openDocument(new Uint8Array(bytes));
  const close = () => within(LONGEST_CLOSING, opening.destroy()).catch(() => undefined);
  try {
    const document = await within(LONGEST_OPENING, opening.promise);
    let pages: Page[] = [];
    const file: Pages = {
      load: async () => {
        const loaded = await loadPages(document, onPage);
        ({ pages } = loaded);
        return loaded;
      },
      look: (wanted) => looksOf(document, pages, operators, wanted, onPage),
      spanning: () => spanningElements(bytes),
    };
    return {
      pageCount: document.numPages,
      read: () => readPages(file, document.numPages),
      language: async () => {
        const { info } = await within(LONGEST_OPENING, document.getMetadata());
        const named: unknown = info["Language"];
        return typeof named === "string" ? named : "";
      },
      close,
    };
  } catch (trouble) {
    await close();
    if (trouble instanceof TookTooLong) throw new PdfTrouble("late");
    const locked = trouble instanceof Error && trouble.name === "PasswordException";
    throw new PdfTrouble(locked ? "locked" : "broken");
  }
}
