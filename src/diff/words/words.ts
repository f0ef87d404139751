import type { Language } from "../../agreement/model.js";
import type { WordRun } from "../result.js";
import { hunksBetween } from "./hunk.js";
import { dropIslands } from "./islands.js";
import { cutPieces } from "./piece.js";
import { writeRuns } from "./runs.js";
import { keepPieces } from "./script.js";
import { looksTheSame } from "./visible.js";

/**
 * Word marks between two wordings of one clause.
 * @param language whose stop-words never keep two edits apart; Swedish when left out
 * @returns runs in reading order; one `equal` run when a reader sees no difference, none when both texts are empty
 */
export function diffWords(before: string, after: string, language: Language = "sv"): WordRun[] {
  if (looksTheSame(before, after)) return after === "" ? [] : [{ op: "equal", text: after }];
  const a = { text: before, pieces: cutPieces(before, language) };
  const b = { text: after, pieces: cutPieces(after, language) };
  const hunks = hunksBetween(keepPieces(a.pieces, b.pieces), a.pieces.length, b.pieces.length);
  return writeRuns(a, b, dropIslands(hunks, a.pieces, b.pieces));
}
