import type { Message } from "../../messages/message.js";
import { pdfMessages } from "../../messages/pdf.js";
import type { Page } from "./pdf-file.js";

/** Signs on a page below which it holds no text to speak of: a scan has none, or the stamp of a registry. */
const FEW_SIGNS = 15;

/** Share of the signs that may be unknown before the text is given up. */
const UNKNOWN = 0.3;

/** Share of the pages that may be stamped while the file still counts as a scan. */
const STAMPED = 0.2;

/** Signs that stand for nothing: replacement characters, controls, and private ones in the middle of words. */
const NOTHING = /[\ufffd\u0000-\u0008\u000e-\u001f\ue000-\uf8ff]/gu;

/**
 * Tells whether there is text to read: a scan has none, and some files don't say which letters their signs are.
 * @returns how many signs each page has, and the message when it is not worth going on
 */
export function checkText(pages: readonly Page[], all: number): { signs: number[]; trouble: Message | null } {
  const signs = pages.map(({ pieces }) => pieces.reduce((sum, { text }) => sum + text.trim().length, 0));
  const sum = signs.reduce((above, each) => above + each, 0);
  if (sum < FEW_SIGNS || sum < pages.length * FEW_SIGNS * STAMPED) return { signs, trouble: pdfMessages.noText(all) };
  // Bullets stand alone and may be private signs of their font.
  const unknown = pages.reduce((above, { pieces }) => above + countUnknown(pieces), 0);
  return { signs, trouble: unknown > sum * UNKNOWN ? pdfMessages.garbled() : null };
}

function countUnknown(pieces: Page["pieces"]): number {
  return pieces.reduce((sum, { text }) => sum + (text.length > 2 ? (text.match(NOTHING)?.length ?? 0) : 0), 0);
}
