import type { Language } from "../../agreement/model.js";
import type { WordRun } from "../result.js";
import { cutApart } from "./apart.js";
import { hunksBetween } from "./hunk.js";
import { dropIslands } from "./islands.js";
import { writeRuns } from "./runs.js";
import { keepPieces } from "./script.js";
import { looksTheSame } from "./visible.js";

/**
 * Word marks between two wordings of one clause.
 * @param language whose stop-words never keep two edits apart; Swedish when left out
 * @returns runs in reading order; one `equal` run when a reader sees no difference, none when both texts are empty
 */
export function diffWords(before: string, after: string, language: Language = "sv"): WordRun[] {
  return looksTheSame(before, after) ? unchangedWords(after) : editedWords(before, after, language);
}

/** As `diffWords`, for texts that look the same. */
export function unchangedWords(text: string): WordRun[] {
  return text === "" ? [] : [{ op: "equal", text }];
}

/** As `diffWords`, for texts that do not look the same. */
export function editedWords(before: string, after: string, language: Language): WordRun[] {
  if (before === "") return [{ op: "insert", text: after }];
  if (after === "") return [{ op: "delete", text: before }];
  const [a, b] = cutApart(before, after, language);
  const hunks = hunksBetween(keepPieces(a.pieces, b.pieces), a.pieces.length, b.pieces.length);
  return writeRuns(a, b, dropIslands(hunks, a.pieces, b.pieces));
}
