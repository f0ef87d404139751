import { Pattern } from "../../language/pattern.js";
import { type Detector, type Edit, type Finding, findingOf, gapBefore, type Side, type Stretch, written } from "./edit.js";
import type { FoldedPiece } from "./fold.js";

/** Letters that stand for words: "IOP", "SKL", "RUS". */
const LETTERS = new Pattern(String.raw`^\p{Lu}[\p{Lu}\d]{1,7}$`);
/** Words of meaning that an abbreviation may stand for. */
const MOST_WORDS = 8;

/** True when the letters begin the words in order; a compound may give more than its first ("RUS" from "regional utvecklingsstrategi"). */
function standFor(letters: string, words: readonly string[]): boolean {
  if (words.length < 2) return false;
  let at = 0;
  for (const [i, word] of words.entries()) {
    if (word[0] !== letters[at]) return false;
    at += 1;
    const next = words[i + 1]?.[0];
    for (const letter of word.slice(1)) {
      const wanted = letters[at];
      if (wanted === undefined || wanted === next) break;
      if (letter === wanted) at += 1;
    }
  }
  return at === letters.length;
}

/** The words before an index that its letters stand for; null when they stand for others. */
function wordsBefore(side: Side, index: number, letters: string): Stretch | null {
  const words: string[] = [];
  for (let i = index - 1; i >= 0 && words.length < MOST_WORDS; i -= 1) {
    const piece = side.pieces[i];
    if (piece === undefined || !piece.isWord) return null;
    if (!piece.isContent) continue;
    words.unshift(piece.key);
    if (standFor(letters, words)) return { from: i, to: index };
  }
  return null;
}

/** False for what its beginning shows to be a plain word, a figure or a mark: nearly all. */
function mayBeLetters(text: string): boolean {
  const second = text.charCodeAt(1);
  return text.length > 1 && text >= "A" && (second < 0x61 || second > 0x7a);
}

/** The piece at an index when it may be letters that stand for words. Whether it is any (`LETTERS`) is asked last: few get so far. */
function lettersAt(side: Side, index: number): FoldedPiece | null {
  const piece = side.pieces[index];
  return piece !== undefined && mayBeLetters(piece.written) ? piece : null;
}

/** True for a stretch whose words begin with the letters of a piece. */
function spelledOut(side: Side, { from, to }: Stretch, letters: FoldedPiece): boolean {
  const words: string[] = [];
  for (let i = from; i < to; i += 1) {
    const piece = side.pieces[i];
    if (piece?.isContent) words.push(piece.key);
  }
  return standFor(letters.key, words) && LETTERS.test(letters.written);
}

/** What one side has more than the other: letters in brackets after their words, or words before their letters. */
function explained(side: Side, at: Stretch): string | null {
  const { from, to } = at;
  const inserted = to - from === 1 ? lettersAt(side, from) : null;
  if (
    inserted !== null &&
    gapBefore(side, from).endsWith("(") &&
    gapBefore(side, to).startsWith(")") &&
    LETTERS.test(inserted.written) &&
    wordsBefore(side, from, inserted.key) !== null
  ) {
    return `(${written(side, at)})`;
  }
  const kept = lettersAt(side, to);
  return kept !== null && spelledOut(side, at, kept) ? written(side, at) : null;
}

function findingFor(edit: Edit, before: Stretch, after: Stretch): Finding | null {
  const texts = { before: "", after: "" };
  if (before.to === before.from) texts.after = explained(edit.after, after) ?? "";
  else if (after.to === after.from) texts.before = explained(edit.before, before) ?? "";
  else {
    const [was, is] = [lettersAt(edit.before, before.from), lettersAt(edit.after, after.from)];
    const shortened = after.to - after.from === 1 && is !== null && spelledOut(edit.before, before, is);
    const lengthened = before.to - before.from === 1 && was !== null && spelledOut(edit.after, after, was);
    if (shortened || lengthened)
      Object.assign(texts, { before: written(edit.before, before), after: written(edit.after, after) });
  }
  if (texts.before === "" && texts.after === "") return null;
  return findingOf("abbreviation", texts.before, texts.after, [before], [after], "letters-of-the-words");
}

/** Abbreviations explained or brought in: "(IOP)" after its words, "SKL" in their place. */
export const detectAbbreviations: Detector = (edit, told) =>
  told.open.flatMap(({ before, after }) => findingFor(edit, before, after) ?? []);
