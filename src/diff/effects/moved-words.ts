import { isOtherForm } from "../../language/small-words.js";
import type { Edit, Side } from "./edit.js";

/** Beyond this many changed words on a side a clause is rewritten, and a word that comes back proves nothing. */
const MOST_WORDS = 200;

function changedContent(side: Side): number[] {
  const { pieces, partner } = side;
  const changed: number[] = [];
  for (let i = 0; i < pieces.length; i += 1) if (partner[i] === -1 && pieces[i]?.isContent === true) changed.push(i);
  return changed;
}

/** Changed words of meaning that stand among the changed words of the other side too, in this form or another. */
export interface MovedWords {
  before: ReadonlySet<number>;
  after: ReadonlySet<number>;
}

/** Pairs off the words that left one place of a clause and came back in another; in one place, another form is another word. */
export function findMovedWords(edit: Edit): MovedWords {
  const found = known.get(edit) ?? pairOff(edit);
  known.set(edit, found);
  return found;
}

/** Several detectors ask about the same edit. */
const known = new WeakMap<Edit, MovedWords>();

function pairOff(edit: Edit): MovedWords {
  const gone = changedContent(edit.before);
  const come = changedContent(edit.after);
  const before = new Set<number>();
  const after = new Set<number>();
  if (gone.length > MOST_WORDS || come.length > MOST_WORDS) return { before, after };
  for (const i of gone) {
    const word = edit.before.pieces[i]?.key ?? "";
    const j = come.find((candidate) => {
      const other = edit.after.pieces[candidate]?.key ?? "";
      // Nearly all words differ from their first letter on.
      if (other[0] !== word[0]) return false;
      const elsewhere = edit.before.region[i] !== edit.after.region[candidate];
      return !after.has(candidate) && (other === word || (elsewhere && isOtherForm(word, other, edit.language)));
    });
    if (j === undefined) continue;
    before.add(i);
    after.add(j);
  }
  return { before, after };
}
